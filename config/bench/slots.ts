import { type Claim, type CounsellorDay, untouchedDay } from '../../core/domain/scheduling/day'
import { firstOffer } from '../../core/domain/scheduling/first-offer'
import { hoursInForce } from '../../core/domain/scheduling/hours-in-force'
import { openSlots } from '../../core/domain/scheduling/places'
import { addDays, DAY, instantAt, type Weekday } from '../../core/domain/time'
import { placesByDayjs } from './slots-by-dayjs'

const workdays: readonly Weekday[] = [1, 2, 3, 4, 5]
const { offer, calendar } = firstOffer({
  ...{ modes: ['phone'], siteId: 's', roomId: 'r', sessionMinutes: 60, gapMinutes: 0 },
  hours: workdays.flatMap((weekday) => [
    { weekday, from: 9 * 60, until: 12 * 60 },
    { weekday, from: 13 * 60, until: 18 * 60 },
  ]),
})

/** Ten counsellors, Mon–Fri 9–12 and 13–18, thirty days, every fourth place taken. */
export function busyMonth(): CounsellorDay[] {
  return Array.from({ length: 10 }, (_, who) =>
    Array.from({ length: 30 }, (_, at) => {
      const date = addDays('2026-11-23', at)
      const starts = hoursInForce(calendar, date).flatMap(({ from, until }) =>
        Array.from({ length: (until - from) / 60 }, (_, hour) => from + hour * 60),
      )
      const claims = starts
        .filter((_, place) => (place + who + at) % 4 === 0)
        .map((from): Claim => ({ id: `${from}`, kind: 'booked', from, until: from + 60, expires: null, seat: null }))
      return { ...untouchedDay(`bench-${who}`, date), claims }
    }),
  ).flat()
}

export interface SlotEngine {
  /** Counsellor-days answered per second of CPU, from the calendar on. */
  readonly daysPerCpuSecond: number
  /** The same places through dayjs with its timezone plugin, in the same run. */
  readonly byDayjs: number
  readonly placesFound: number
}

export function measureSlotEngine(): SlotEngine {
  const days = busyMonth()
  const begin = instantAt('2026-11-23')
  const window = { earliest: begin, latest: begin + 60 * DAY }
  const [version] = calendar.versions
  const engine = (day: CounsellorDay) => openSlots(day, hoursInForce(calendar, day.date), offer, window, begin)
  const dayjs = (day: CounsellorDay) => placesByDayjs(day, version?.hours ?? [], offer.sessionMinutes, window)
  const places = days.flatMap((day) => engine(day).map(({ start }) => start))
  if (places.join() !== days.flatMap(dayjs).join()) throw new Error('the two do not find the same places')
  for (let warm = 0; warm < 300; warm += 1) days.forEach(engine)
  return {
    daysPerCpuSecond: perCpuSecond(days, engine, 100),
    byDayjs: perCpuSecond(days, dayjs, 1),
    placesFound: places.length,
  }
}

/** For a second of CPU or longer; the clock is read after `rounds` of all days. */
function perCpuSecond(days: readonly CounsellorDay[], answer: (day: CounsellorDay) => unknown[], rounds: number) {
  const began = process.cpuUsage()
  let [answered, used, found] = [0, 0, 0]
  while (used < 1_000_000) {
    for (let round = 0; round < rounds; round += 1) for (const day of days) found += answer(day).length
    answered += rounds * days.length
    const { user, system } = process.cpuUsage(began)
    used = user + system
  }
  return found > 0 ? answered / (used / 1e6) : 0
}
