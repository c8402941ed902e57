import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays, type CivilDate, daysBetween, weekdayOf } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { MonthGrid } from '../../components/days/month-grid'
import { aria } from '../../components/element/aria'
import { moveFocus } from '../../components/element/arrow-keys'
import { Press } from '../../components/element/press'
import { useTypeSetting } from '../../device/type-setting'
import { dateText, weekdayText } from '../../wording/dates'
import styles from './picking.module.scss'

/** So many at a time: a year of buttons is slow on an old phone. */
const AT_ONCE = 62

interface PickDateProps {
  readonly value: CivilDate
  readonly today: CivilDate
  readonly from: CivilDate
  readonly until: CivilDate
  readonly onPick: (date: CivilDate) => void
}

/** A day of a calendar. */
export function PickDate({ value, today, from, until, onPick }: PickDateProps) {
  const { scale } = useTypeSetting()
  const [most, setMost] = useState(Math.max(AT_ONCE, daysBetween(from, value) + 14))
  const all = daysBetween(from, until) + 1
  const days = Array.from({ length: Math.min(most, all) }, (_, at) => addDays(from, at))
  const labelOf = (date: CivilDate) => `${dateText(date, today)} ${weekdayText(weekdayOf(date))}`
  return (
    <>
      {/* Seven days beside each other are too narrow for a finger where everything is largest. */}
      {scale < 1.5 ? (
        <MonthGrid
          days={days.map((date) => ({ date, label: labelOf(date), note: '', disabled: false }))}
          today={today}
          chosen={value}
          onChoose={onPick}
        />
      ) : (
        <View className={styles.dates} {...aria({ role: 'radiogroup', label: '选日期' })}>
          {days.map((date) => (
            <Press
              key={date}
              id={`day-${date}`}
              role='radio'
              checked={date === value}
              className={`${styles.cell} ${date === value ? styles.chosen : ''}`}
              onPress={() => onPick(date)}
              onKeyDown={moveFocus}
            >
              {labelOf(date)}
            </Press>
          ))}
        </View>
      )}
      {most < all ? (
        <Button kind='secondary' id='later-months' onPress={() => setMost(most + AT_ONCE)}>
          后面的月份
        </Button>
      ) : null}
    </>
  )
}
