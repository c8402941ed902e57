import { Text, View } from '@tarojs/components'
import type { HotlineEntry } from '#core/domain/risk/order'
import { aria } from '../element/aria'
import { Press } from '../element/press'
import { Icon } from '../icon/icon'
import styles from './hotline-list.module.scss'

interface HotlineListProps {
  readonly entries: readonly HotlineEntry[]
  readonly onDial: (number: string) => void
  /** Also what each line is for; without it only its hours. */
  readonly detailed?: boolean
}

/** Every row is one button that dials. */
export function HotlineList({ entries, onDial, detailed = false }: HotlineListProps) {
  return (
    <View className={styles.list}>
      {entries.map(({ hotline, openNow }) => {
        const hours = openNow === false ? '现在可能没人接听' : hotline.hoursText
        return (
          <Press
            key={hotline.number}
            id={`dial-${hotline.number}`}
            className={styles.row}
            onPress={() => onDial(hotline.number)}
          >
            <View className={styles.inside}>
              <View className={styles.words}>
                <View className={styles.head}>
                  <Text className={styles.number}>{hotline.number}</Text>
                  <Text className={styles.name}>{hotline.name}</Text>
                </View>
                {detailed ? <Text className={styles.about}>{hotline.about}</Text> : null}
                <Text className={styles.note}>{hours}</Text>
              </View>
              <View className={styles.call} {...aria({ role: 'img', label: '拨打' })}>
                <Icon name='phone' />
              </View>
            </View>
          </Press>
        )
      })}
    </View>
  )
}
