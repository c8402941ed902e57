import { Text, View } from '@tarojs/components'
import type { HotlineEntry } from '#core/domain/risk/order'
import { useCalling } from '../callable/calling'
import { aria } from '../element/aria'
import { Press } from '../element/press'
import { Icon } from '../icon/icon'
import styles from './hotline-list.module.scss'

interface HotlineListProps {
  readonly entries: readonly HotlineEntry[]
  /** Also what each line is for; without it only its hours. */
  readonly detailed?: boolean
}

/**
 * Every row is one button that dials. In reading order what it does and what it is come first, so that who listens need
 * not wait for the end of a paragraph; the eye is given the number first.
 */
export function HotlineList({ entries, detailed = false }: HotlineListProps) {
  const { call } = useCalling()
  return (
    <View className={styles.list}>
      {entries.map((entry) => {
        const { number, name, about } = entry.hotline
        const hours = hoursOf(entry)
        return (
          <Press key={number} id={`dial-${number}`} className={styles.row} onPress={() => call(number)}>
            <View className={styles.inside}>
              <View className={styles.call} {...aria({ role: 'img', label: '拨打' })}>
                <Icon name='phone' />
              </View>
              <View className={styles.words}>
                <View className={styles.head}>
                  <Text className={styles.name}>{name}</Text>
                  <Text className={styles.number}>{number}</Text>
                </View>
                {detailed ? <Text className={styles.about}>{about}</Text> : null}
                <Text className={entry.mayRingOut ? styles.mayRingOut : styles.note}>{hours}</Text>
              </View>
            </View>
          </Press>
        )
      })}
    </View>
  )
}

function hoursOf({ hotline, openNow, mayRingOut }: HotlineEntry): string {
  if (openNow === false) return '现在可能没人接听'
  return mayRingOut ? `夜里可能没人接。${hotline.hoursText}` : hotline.hoursText
}
