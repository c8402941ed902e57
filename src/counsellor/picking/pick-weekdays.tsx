import { View } from '@tarojs/components'
import type { Weekday } from '#core/domain/time'
import { aria } from '../../components/element/aria'
import { Press } from '../../components/element/press'
import { weekdayText } from '../../wording/dates'
import styles from './picking.module.scss'

export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

interface PickWeekdaysProps {
  readonly label: string
  readonly chosen: readonly Weekday[]
  readonly onChange: (chosen: readonly Weekday[]) => void
}

/** Some of the seven. */
export function PickWeekdays({ label, chosen, onChange }: PickWeekdaysProps) {
  return (
    <View className={styles.several} {...aria({ role: 'group', label })}>
      {weekdays.map((one) => {
        const isChosen = chosen.includes(one)
        return (
          <Press
            key={one}
            id={`weekday-${one}`}
            role='checkbox'
            checked={isChosen}
            className={`${styles.cell} ${isChosen ? styles.chosen : ''}`}
            onPress={() => onChange(weekdays.filter((day) => chosen.includes(day) !== (day === one)))}
          >
            {weekdayText(one)}
          </Press>
        )
      })}
    </View>
  )
}
