import { Text, View } from '@tarojs/components'
import { type CivilDate, weekdayOf, yearMonthDay } from '#core/domain/time'
import { aria } from '../../components/element/aria'
import { moveFocus } from '../../components/element/arrow-keys'
import { Press } from '../../components/element/press'
import { dayText, weekdayText } from '../../wording/dates'
import styles from './week.module.scss'

interface DayStripProps {
  readonly dates: readonly CivilDate[]
  readonly today: CivilDate
  readonly chosen: CivilDate
  readonly onChoose: (date: CivilDate) => void
}

/** Which day is shown where there is no room for all seven. */
export function DayStrip({ dates, today, chosen, onChoose }: DayStripProps) {
  return (
    <View className={styles.strip} {...aria({ role: 'radiogroup', label: '看哪一天' })}>
      {dates.map((date) => (
        <Press
          key={date}
          id={`day-${date}`}
          role='radio'
          checked={date === chosen}
          label={`${dayText(date, today)} ${weekdayText(weekdayOf(date))}`}
          className={`${styles.day} ${date === chosen ? styles.chosen : ''}`}
          onPress={() => onChoose(date)}
          onKeyDown={moveFocus}
        >
          <View className={styles.dayInside} {...aria({ hidden: true })}>
            <Text className={styles.note}>{weekdayText(weekdayOf(date)).slice(1)}</Text>
            <Text>{date === today ? '今' : `${yearMonthDay(date).day}`}</Text>
          </View>
        </Press>
      ))}
    </View>
  )
}
