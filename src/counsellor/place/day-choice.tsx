import { View } from '@tarojs/components'
import { useState } from 'react'
import { MOST_DAYS_AHEAD } from '#core/domain/scheduling/booking-window'
import { addDays, type CivilDate, dateOf, daysBetween, type Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { type GridDay, MonthGrid } from '../../components/days/month-grid'
import { Heading } from '../../components/element/region'
import { useTypeSetting } from '../../device/type-setting'
import { daysFrom, dayText } from '../../wording/dates'
import type { Slot } from './choosing'
import styles from './place.module.scss'

interface DayChoiceProps {
  /** The last day that residents can book; further ones once they are asked for. */
  readonly until: CivilDate
  readonly free: readonly Slot[]
  /** Only days with a free place can be taken. */
  readonly freeOnly: boolean
  readonly shown: CivilDate
  readonly now: Instant
  readonly onChoose: (date: CivilDate) => void
}

export function DayChoice({ until, free, freeOnly, shown, now, onChoose }: DayChoiceProps) {
  const today = dateOf(now)
  const [isFar, setIsFar] = useState(shown > until)
  const { scale } = useTypeSetting()
  const last = isFar && !freeOnly ? addDays(today, MOST_DAYS_AHEAD) : until
  const counts = new Map<CivilDate, number>()
  for (const { start } of free) counts.set(dateOf(start), (counts.get(dateOf(start)) ?? 0) + 1)
  const days = daysFrom(today, daysBetween(today, last) + 1).map((date) => gridDay(date, counts, freeOnly, today))
  return (
    <View className={styles.part}>
      <Heading level={2}>哪一天</Heading>
      {scale < 1.5 && !freeOnly ? (
        <MonthGrid days={days} today={today} chosen={shown} onChoose={onChoose} />
      ) : (
        // Seven days beside each other are too narrow for a finger where everything is largest, and in a sheet.
        <ChoiceGroup label='选日期' inline>
          {days
            .filter(({ disabled }) => !disabled)
            .map(({ date, note }) => (
              <Choice
                key={date}
                id={`day-${date}`}
                label={note && !freeOnly ? `${dayText(date, today)} · ${note}` : dayText(date, today)}
                chosen={date === shown}
                onChoose={() => onChoose(date)}
              />
            ))}
        </ChoiceGroup>
      )}
      {freeOnly || isFar ? null : (
        <Button kind='quiet' id='far-days' onPress={() => setIsFar(true)}>
          看再往后的日子
        </Button>
      )}
    </View>
  )
}

function gridDay(
  date: CivilDate,
  counts: ReadonlyMap<CivilDate, number>,
  freeOnly: boolean,
  today: CivilDate,
): GridDay {
  const count = counts.get(date) ?? 0
  return {
    date,
    label: `${dayText(date, today)}，${count > 0 ? `${count} 个空位` : '没有空位'}`,
    note: count > 0 ? '有空' : '',
    disabled: freeOnly && count === 0,
  }
}
