import { Text, View } from '@tarojs/components'
import { aria } from '../../components/element/aria'
import { Press } from '../../components/element/press'
import { Icon } from '../../components/icon/icon'
import type { IconName } from '../../components/icon/names'
import { openPage } from '../../navigation/door'
import { places } from '../../navigation/places'
import styles from './home.module.scss'

interface Entry {
  readonly id: keyof typeof places
  readonly note: string
  readonly icon: IconName
  readonly path: string
}

/** In the order of the tab bar. */
const entries: readonly Entry[] = [
  { id: 'assess', note: '几分钟，不留名', icon: 'clipboard-list', path: '/pages/assess/index' },
  { id: 'booking', note: '和咨询师谈一谈', icon: 'calendar-check', path: '/pages/booking/index' },
  { id: 'read', note: '睡眠、情绪、孩子', icon: 'book-open', path: '/pages/read/index' },
  { id: 'help', note: '现在就打电话', icon: 'life-buoy', path: '/pages/help/index' },
]

export function Entries() {
  return (
    <View className={styles.entries} {...aria({ role: 'navigation', label: '可以做的事' })}>
      {entries.map(({ id, note, icon, path }) => (
        <Press
          key={id}
          id={`entry-${id}`}
          className={`${styles.entry} ${id === 'help' ? styles.warm : ''}`}
          onPress={() => void openPage(path)}
        >
          <View className={styles.inside}>
            <View className={styles.icon}>
              <Icon name={icon} />
            </View>
            <Text className={styles.name}>{places[id]}</Text>
            <Text className={styles.note}>{note}</Text>
          </View>
        </Press>
      ))}
    </View>
  )
}
