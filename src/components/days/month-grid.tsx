import { Text, View } from '@tarojs/components'
import { type CivilDate, weekdayOf, yearMonthDay } from '#core/domain/time'
import { monthText } from '../../wording/dates'
import { aria } from '../element/aria'
import { moveInWeeks } from '../element/arrow-keys'
import { Press } from '../element/press'
import { Heading } from '../element/region'
import styles from './days.module.scss'

export interface GridDay {
  readonly date: CivilDate
  /** `11月24日 周二，3 个空位`: all that is to be said of the day, read out. */
  readonly label: string
  /** `有空`; empty where there is nothing to choose. */
  readonly note: string
  readonly disabled: boolean
}

interface MonthGridProps {
  /** Every day from the first to the last. */
  readonly days: readonly GridDay[]
  readonly today: CivilDate
  readonly chosen: CivilDate | null
  readonly onChoose: (date: CivilDate) => void
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

const monthOf = (date: CivilDate) => date.slice(0, 7)

/** A calendar of the days one can choose, month after month, each from the week of its first day to its last. */
export function MonthGrid({ days, today, chosen, onChoose }: MonthGridProps) {
  const months = [...new Set(days.map(({ date }) => monthOf(date)))]
  return (
    <View className={styles.months} {...aria({ role: 'radiogroup', label: '选日期' })}>
      {months.map((month) => {
        const own = days.filter(({ date }) => monthOf(date) === month)
        const first = own[0]?.date ?? today
        return (
          <View key={month} className={styles.month}>
            <Heading level={3}>{monthText(first, today)}</Heading>
            <View className={styles.weeks}>
              {weekdays.map((name) => (
                <View key={name} className={styles.weekday} {...aria({ hidden: true })}>
                  {name}
                </View>
              ))}
              {weekdays.slice(0, weekdayOf(first) - 1).map((name) => (
                <View key={`before ${name}`} />
              ))}
              {own.map((day) => (
                <Day key={day.date} day={day} today={today} chosen={day.date === chosen} onChoose={onChoose} />
              ))}
            </View>
          </View>
        )
      })}
    </View>
  )
}

interface DayProps extends Pick<MonthGridProps, 'today' | 'onChoose'> {
  readonly day: GridDay
  readonly chosen: boolean
}

function Day({ day, today, chosen, onChoose }: DayProps) {
  const { date, label, note, disabled } = day
  const looks = [styles.cell, chosen ? styles.chosen : '', disabled ? styles.shut : '']
  return (
    <Press
      id={`day-${date}`}
      role='radio'
      label={label}
      checked={chosen}
      disabled={disabled || undefined}
      className={looks.join(' ')}
      onPress={() => onChoose(date)}
      onKeyDown={moveInWeeks}
    >
      <View className={styles.inside} {...aria({ hidden: true })}>
        <Text className={styles.number}>{date === today ? '今天' : `${yearMonthDay(date).day}`}</Text>
        {note ? <Text className={styles.free}>{note}</Text> : null}
      </View>
    </Press>
  )
}
