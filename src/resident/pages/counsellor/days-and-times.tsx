import { View } from '@tarojs/components'
import type { CivilDate } from '#core/domain/time'
import { weekdayOf } from '#core/domain/time'
import { DayStrip } from '../../../components/days/day-strip'
import { SlotGrid } from '../../../components/days/slot-grid'
import { Heading } from '../../../components/element/region'
import { Notice } from '../../../components/notice/notice'
import { dateText, dayText, nearDayText, weekdayText } from '../../../wording/dates'
import { dayToShow, type Openings, openDays, type Slot } from '../../booking/openings'
import styles from './index.module.scss'

interface DaysAndTimesProps {
  readonly openings: Openings
  readonly today: CivilDate
  readonly date: CivilDate | null
  readonly slot: Slot | null
  readonly onDate: (date: CivilDate) => void
  readonly onSlot: (slot: Slot) => void
}

export function DaysAndTimes({ openings, today, date, slot, onDate, onSlot }: DaysAndTimesProps) {
  const days = openDays(openings, today)
  if (days.every((day) => day.slots.length === 0)) {
    return (
      <Notice kind='empty' id='no-openings'>
        这两周的时间都约满了，过几天再来看看，或者看看别的咨询师。等不及的话，可以先打 12356。
      </Notice>
    )
  }
  const shown = dayToShow(days, date, today)
  const slots = days.find((day) => day.date === shown)?.slots ?? []
  const strip = days.map((day) => ({
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
