import { Text, View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { MonthGrid } from '../../components/days/month-grid'
import { SlotGrid } from '../../components/days/slot-grid'
import { Heading } from '../../components/element/region'
import { Notice } from '../../components/notice/notice'
import { useTypeSetting } from '../../device/type-setting'
import { useRestAfter } from '../../navigation/use-rest'
import { dateText, dayText, momentText } from '../../wording/dates'
import styles from './booking.module.scss'
import { DayList } from './day-list'
import { NothingFree } from './nothing-free'
import { dayToShow, type OpenDay, withoutHoles } from './openings'
import type { Time } from './place'

interface CalendarProps<One extends Time> {
  readonly days: readonly OpenDay<One>[]
  readonly now: Instant
  readonly date: CivilDate | null
  /** The start of the one about to be confirmed. */
  readonly taken: Instant | null
  readonly onDate: (date: CivilDate) => void
  readonly onTime: (time: One) => void
  /** Where there is no time at all; that all is taken when left out. */
  readonly none?: ReactNode
  readonly waitFor?: Readonly<Record<string, string>>
}

/** All the days one can book: the next free time by name, then as a calendar or as a list. */
export function Calendar<One extends Time>({
  days,
  now,
  date,
  taken,
  onDate,
  onTime,
  none,
  waitFor,
}: CalendarProps<One>) {
  const { scale } = useTypeSetting()
  // Seven days beside each other are too narrow for a finger where everything is largest.
  const mayGrid = scale < 1.5
  const [wanted, setView] = useState<'calendar' | 'list'>('calendar')
  const view = mayGrid ? wanted : 'list'
  useRestAfter(view)
  const today = dateOf(now)
  const until = days.at(-1)?.date ?? today
  const shown = dayToShow(days, date)
  const next = days.flatMap(({ times }) => times)[0]
  if (shown === null || !next) return none ?? <NothingFree until={until} now={now} {...(waitFor && { waitFor })} />
  return (
    <>
      <Button kind='secondary' id='next-free' icon='clock' onPress={() => onTime(next)}>
        {`约最近的：${momentText(next.start, now)}`}
      </Button>
      <View className={styles.part}>
        <Heading level={2}>哪一天</Heading>
        <Text className={styles.note}>{`最远可以约到${dateText(until, today)}。`}</Text>
        {mayGrid ? (
          <ChoiceGroup label='怎么看' inline>
            <Choice id='as-calendar' label='看日历' chosen={view === 'calendar'} onChoose={() => setView('calendar')} />
            <Choice id='as-list' label='只看有空的' chosen={view === 'list'} onChoose={() => setView('list')} />
          </ChoiceGroup>
        ) : null}
        {view === 'calendar' ? (
          <MonthGrid
            days={withoutHoles(days).map((day) => gridDay(day, today))}
            today={today}
            chosen={shown}
            onChoose={onDate}
          />
        ) : null}
      </View>
      {view === 'calendar' ? (
        <TimesOfDay day={days.find((day) => day.date === shown)} {...{ shown, today, taken, onTime }} />
      ) : (
        <DayList days={days} today={today} taken={taken} onTime={onTime} />
      )}
    </>
  )
}

function gridDay({ date, times }: OpenDay, today: CivilDate) {
  const free = times.length > 0
  return {
    date,
    label: `${dayText(date, today)}，${free ? `${times.length} 个空位` : '没有空位'}`,
    note: free ? '有空' : '',
    disabled: !free,
  }
}

interface TimesOfDayProps<One extends Time> extends Pick<CalendarProps<One>, 'taken' | 'onTime'> {
  readonly day: OpenDay<One> | undefined
  readonly shown: CivilDate
  readonly today: CivilDate
}

function TimesOfDay<One extends Time>({ day, shown, today, taken, onTime }: TimesOfDayProps<One>) {
  return (
    <View className={styles.part}>
      <Heading level={2}>{`${dayText(shown, today)}，几点`}</Heading>
      {day && day.times.length > 0 ? (
        <SlotGrid slots={day.times} chosen={taken} onChoose={onTime} />
      ) : (
        <Notice kind='empty'>这一天的时间约完了，请换一天。</Notice>
      )}
    </View>
  )
}
