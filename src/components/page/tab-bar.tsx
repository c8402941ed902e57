import { Text, View } from '@tarojs/components'
import { openPage } from '../../navigation/door'
import { type TabName, tabPath, tabs } from '../../navigation/tabs'
import { useIsNew } from '../../navigation/unread'
import { Press } from '../element/press'
import { Region } from '../element/region'
import { Icon } from '../icon/icon'
import styles from './tab-bar.module.scss'

/** On the web only: WeChat draws its own. Taro's for the web neither grows with the type nor tells readers where one is. */
export function TabBar({ here }: { here: TabName }) {
  const isNew = useIsNew()
  return (
    <Region as='nav' label='主要页面' className={styles.bar}>
      <View className={styles.tabs}>
        {tabs.map(({ name, text, icon }) => (
          <Press
            key={name}
            id={`tab-${name}`}
            label={isNew && name === 'me' ? `${text}，有新消息` : undefined}
            current={name === here ? 'page' : undefined}
            className={`${styles.tab} ${name === here ? styles.here : ''}`}
            onPress={() => void openPage(`/${tabPath(name)}`)}
          >
            <View className={styles.inside}>
              <Icon name={icon} className={styles.icon} />
              <Text>{text}</Text>
              {isNew && name === 'me' ? <View className={styles.dot} /> : null}
            </View>
          </Press>
        ))}
      </View>
    </Region>
  )
}
