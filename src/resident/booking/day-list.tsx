import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CivilDate, Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { SlotGrid } from '../../components/days/slot-grid'
import { Heading } from '../../components/element/region'
import { dayText } from '../../wording/dates'
import styles from './booking.module.scss'
import type { OpenDay } from './openings'
import type { Time } from './place'

interface DayListProps<One extends Time> {
  readonly days: readonly OpenDay<One>[]
  readonly today: CivilDate
  readonly taken: Instant | null
  readonly onTime: (time: One) => void
}

/** So many days at a time: a page of hundreds of buttons is slow on an old phone. */
const AT_ONCE = 7

/** The days with a free time alone, each with its times. */
export function DayList<One extends Time>({ days, today, taken, onTime }: DayListProps<One>) {
  const [most, setMost] = useState(AT_ONCE)
  const open = days.filter(({ times }) => times.length > 0)
  return (
    <>
      {open.slice(0, most).map(({ date, times }) => (
        <View key={date} className={styles.part}>
          <Heading level={3}>{dayText(date, today)}</Heading>
          <SlotGrid slots={times} chosen={taken} onChoose={onTime} label={`${dayText(date, today)}，选时间`} />
        </View>
      ))}
      {open.length > most ? (
        <Button kind='secondary' id='further-days' onPress={() => setMost(most + AT_ONCE)}>
          看后面的日子
        </Button>
      ) : null}
    </>
  )
}
