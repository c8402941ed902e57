import { type Claim, type CounsellorDay, untouchedDay } from '../../core/domain/scheduling/day'
import { firstOffer } from '../../core/domain/scheduling/first-offer'
import { hoursInForce } from '../../core/domain/scheduling/hours-in-force'
import { openSlots } from '../../core/domain/scheduling/places'
import { addDays, DAY, instantAt, type Weekday } from '../../core/domain/time'

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

/** Counsellor-days answered per second of CPU, from the calendar on. */
export function measureSlotEngine(): { daysPerCpuSecond: number; placesFound: number } {
  const days = busyMonth()
  const begin = instantAt('2026-11-23')
  const window = { earliest: begin, latest: begin + 60 * DAY }
  const round = () =>
    days.reduce((sum, day) => sum + openSlots(day, hoursInForce(calendar, day.date), offer, window, begin).length, 0)
  const placesFound = round()
  for (let warm = 0; warm < 300; warm += 1) round()
  const began = process.cpuUsage()
  let rounds = 0
  let used = 0
  while (used < 1_000_000) {
    for (let many = 0; many < 100; many += 1) round()
    rounds += 100
    const { user, system } = process.cpuUsage(began)
    used = user + system
  }
  return { daysPerCpuSecond: (rounds * days.length) / (used / 1e6), placesFound }
}
