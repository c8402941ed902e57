import { Text, View } from '@tarojs/components'
import { type CivilDate, dateOf, type Instant, weekdayOf } from '#core/domain/time'
import { DayStrip } from '../../../components/days/day-strip'
import { SlotGrid } from '../../../components/days/slot-grid'
import { Heading } from '../../../components/element/region'
import { Notice } from '../../../components/notice/notice'
import { dateText, dayText, nearDayText, weekdayText } from '../../../wording/dates'
import { NothingFree } from '../../booking/nothing-free'
import { daysToOffer, dayToShow, type Openings, openDays, type Slot } from '../../booking/openings'
import styles from './index.module.scss'

interface DaysAndTimesProps {
  readonly openings: Openings
  readonly now: Instant
  readonly date: CivilDate | null
  readonly slot: Slot | null
  readonly onDate: (date: CivilDate) => void
  readonly onSlot: (slot: Slot) => void
}

export function DaysAndTimes({ openings, now, date, slot, onDate, onSlot }: DaysAndTimesProps) {
  const today = dateOf(now)
  const until = openings.dates.at(-1) ?? today
  const days = openDays(openings, now)
  const shown = dayToShow(days, date)
  if (shown === null || days.every((day) => day.slots.length === 0)) return <NothingFree until={until} now={now} />
  const slots = days.find((day) => day.date === shown)?.slots ?? []
  const strip = daysToOffer(days, shown).map((day) => ({
    date: day.date,
    name: nearDayText(day.date, today) ?? weekdayText(weekdayOf(day.date)),
    label: dateText(day.date, today),
    note: day.slots.length > 0 ? `${day.slots.length} 个空位` : '没有空位',
    disabled: day.slots.length === 0,
  }))
  return (
    <>
      <View className={styles.part}>
        <Heading level={2}>哪一天</Heading>
        <Text className={styles.note}>{`有空位的日子都在这里，最远可以约到${dateText(until, today)}。`}</Text>
        <DayStrip days={strip} chosen={shown} onChoose={onDate} />
      </View>
      <View className={styles.part}>
        <Heading level={2}>{`${dayText(shown, today)}，几点`}</Heading>
        {slots.length > 0 ? (
          <SlotGrid slots={slots} chosen={slot?.start ?? null} onChoose={onSlot} />
        ) : (
          <Notice kind='empty'>这一天的时间约完了，请换一天。</Notice>
        )}
      </View>
    </>
  )
}
