import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone'
import utc from 'dayjs/plugin/utc'
import type { WorkingHours } from '../../core/domain/scheduling/hours'
import { clockText, type Instant } from '../../core/domain/time'

dayjs.extend(utc)
dayjs.extend(timezone)
const CHINA = 'Asia/Shanghai'

export interface BusyDay {
  readonly date: string
  readonly claims: readonly { readonly from: number; readonly until: number }[]
}

/**
 * The free places of a day as one writes them with a library of time zones: what is told as wall time is read in its
 * zone, and every place is an object. Moments are compared as numbers, since its own `isBefore` takes far longer.
 */
export function placesByDayjs(
  day: BusyDay,
  hours: readonly WorkingHours[],
  minutes: number,
  window: { readonly earliest: Instant; readonly latest: Instant },
): Instant[] {
  const at = (minute: number) => dayjs.tz(`${day.date} ${clockText(minute)}`, CHINA)
  const weekday = at(0).day() || 7
  const claims = day.claims.map(({ from, until }) => ({ from: at(from).valueOf(), until: at(until).valueOf() }))
  const places: Instant[] = []
  for (const stretch of hours) {
    if (stretch.weekday !== weekday) continue
    const closes = at(stretch.until).valueOf()
    for (let start = at(stretch.from); ; start = start.add(minutes, 'minute')) {
      const [from, until] = [start.valueOf(), start.add(minutes, 'minute').valueOf()]
      if (until > closes) break
      if (claims.some((claim) => claim.from < until && from < claim.until)) continue
      if (from >= window.earliest && from < window.latest) places.push(from)
    }
  }
  return places
}
