import { ScrollView, Text, View } from '@tarojs/components'
import type { CivilDate } from '#core/domain/time'
import { aria } from '../element/aria'
import { moveFocus } from '../element/arrow-keys'
import { Press } from '../element/press'
import styles from './days.module.scss'

export interface StripDay {
  readonly date: CivilDate
  /** `今天`, `周二`. */
  readonly name: string
  /** `11月24日`. */
  readonly label: string
  /** `3 个空位`, `没有空位`. */
  readonly note: string
  readonly disabled: boolean
}

interface DayStripProps {
  readonly days: readonly StripDay[]
  readonly chosen: CivilDate | null
  readonly onChoose: (date: CivilDate) => void
}

export function DayStrip({ days, chosen, onChoose }: DayStripProps) {
  return (
    <ScrollView scrollX className={styles.strip} enhanced showScrollbar={false}>
      <View className={styles.days} {...aria({ role: 'radiogroup', label: '选日期' })}>
        {days.map((day) => (
          <Press
            key={day.date}
            id={`day-${day.date}`}
            role='radio'
            checked={day.date === chosen}
            disabled={day.disabled || undefined}
            className={`${styles.day} ${day.date === chosen ? styles.chosen : ''} ${day.disabled ? styles.off : ''}`}
            onPress={() => onChoose(day.date)}
            onKeyDown={moveFocus}
          >
            <View className={styles.inside}>
              <Text className={styles.name}>{day.name}</Text>
              <Text className={styles.date}>{day.label}</Text>
              <Text className={styles.note}>{day.note}</Text>
            </View>
          </Press>
        ))}
      </View>
    </ScrollView>
  )
}
