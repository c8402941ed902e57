import { Text, View } from '@tarojs/components'
import { aria } from '../../components/element/aria'
import { Press } from '../../components/element/press'
import { Icon, type IconName } from '../../components/icon/icon'
import { openPage } from '../../navigation/door'
import styles from './home.module.scss'

const entries: readonly { id: string; name: string; note: string; icon: IconName; path: string; warm?: true }[] = [
  { id: 'read', name: '读一读', note: '睡眠、情绪、孩子', icon: 'book-open', path: '/pages/read/index' },
  { id: 'assess', name: '做自评', note: '几分钟，不留名', icon: 'clipboard-list', path: '/pages/assess/index' },
  { id: 'booking', name: '约咨询', note: '和咨询师谈一谈', icon: 'calendar-check', path: '/pages/booking/index' },
  { id: 'help', name: '要帮助', note: '现在就打电话', icon: 'life-buoy', path: '/pages/help/index', warm: true },
]

export function Entries() {
  return (
    <View className={styles.entries} {...aria({ role: 'navigation', label: '可以做的事' })}>
      {entries.map(({ id, name, note, icon, path, warm }) => (
        <Press
          key={id}
          id={`entry-${id}`}
          className={`${styles.entry} ${warm ? styles.warm : ''}`}
          onPress={() => void openPage(path)}
        >
          <View className={styles.inside}>
            <View className={styles.icon}>
              <Icon name={icon} />
            </View>
            <Text className={styles.name}>{name}</Text>
            <Text className={styles.note}>{note}</Text>
          </View>
        </Press>
      ))}
    </View>
  )
}
