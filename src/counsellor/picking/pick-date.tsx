import { useState } from 'react'
import { addDays, type CivilDate, daysBetween, weekdayOf } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { MonthGrid } from '../../components/days/month-grid'
import { dateText, weekdayText } from '../../wording/dates'

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
  const [most, setMost] = useState(Math.max(AT_ONCE, daysBetween(from, value) + 14))
  const all = daysBetween(from, until) + 1
  const days = Array.from({ length: Math.min(most, all) }, (_, at) => addDays(from, at))
  return (
    <>
      <MonthGrid
        days={days.map((date) => ({
          date,
          label: `${dateText(date, today)} ${weekdayText(weekdayOf(date))}`,
          note: '',
          disabled: false,
        }))}
        today={today}
        chosen={value}
        onChoose={onPick}
      />
      {most < all ? (
        <Button kind='secondary' id='later-months' onPress={() => setMost(most + AT_ONCE)}>
          后面的月份
        </Button>
      ) : null}
    </>
  )
}
