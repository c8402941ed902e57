import { Text, View } from '@tarojs/components'
import { openPage } from '../../navigation/door'
import { type TabName, tabPath, tabs } from '../../navigation/tabs'
import { Press } from '../element/press'
import { Region } from '../element/region'
import { Icon } from '../icon/icon'
import styles from './tab-bar.module.scss'

/** On the web only: WeChat draws its own. Taro's for the web neither grows with the type nor tells readers where one is. */
export function TabBar({ here }: { here: TabName }) {
  return (
    <Region as='nav' label='主要页面' className={styles.bar}>
      <View className={styles.tabs}>
        {tabs.map(({ name, text, icon }) => (
          <Press
            key={name}
            id={`tab-${name}`}
            current={name === here ? 'page' : undefined}
            className={`${styles.tab} ${name === here ? styles.here : ''}`}
            onPress={() => void openPage(`/${tabPath(name)}`)}
          >
            <View className={styles.inside}>
              <Icon name={icon} className={styles.icon} />
              <Text>{text}</Text>
            </View>
          </Press>
        ))}
      </View>
    </Region>
  )
}
