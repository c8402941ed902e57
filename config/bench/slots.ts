import { type CounsellorDay, untouchedDay } from '../../core/domain/scheduling/day'
import { openSlots } from '../../core/domain/scheduling/slots'
import { addDays, DAY, instantAt, type Weekday } from '../../core/domain/time'

const terms = { sessionMinutes: 60, gapMinutes: 0 }
const workdays: readonly Weekday[] = [1, 2, 3, 4, 5]

/** Ten counsellors, Mon–Fri 9–12 and 13–18, thirty days, every fourth place taken. */
export function busyMonth(): CounsellorDay[] {
  const hours = workdays.flatMap((weekday) => [
    { weekday, from: 9 * 60, until: 12 * 60 },
    { weekday, from: 13 * 60, until: 18 * 60 },
  ])
  return Array.from({ length: 10 }, (_, who) =>
    Array.from({ length: 30 }, (_, at) => {
      const day = untouchedDay({ id: `bench-${who}`, hours }, addDays('2026-11-23', at))
      const starts = day.hours.flatMap(({ from, until }) =>
        Array.from({ length: (until - from) / 60 }, (_, hour) => from + hour * 60),
      )
      const claims = starts
        .filter((_, place) => (place + who + at) % 4 === 0)
        .map((from) => ({ appointmentId: `${who}-${at}-${from}`, from, until: from + 60 }))
      return { ...day, claims }
    }),
  ).flat()
}

/** Counsellor-days answered per second of CPU. */
export function measureSlotEngine(): { daysPerCpuSecond: number; placesFound: number } {
  const days = busyMonth()
  const window = { earliest: instantAt('2026-11-23'), latest: instantAt('2026-11-23') + 60 * DAY }
  const round = () => days.reduce((sum, day) => sum + openSlots(day, terms, window).length, 0)
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
