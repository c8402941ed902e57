import { dateOf, type Instant, instantAt, MINUTE, minuteOf } from '../time'
import { type Alarm, beginOf, endOf, MOST_ALARMS, overlaps, type Rota, type ToTell } from './rota'

/** So long an opening may be without anybody: at nine minutes and 59 seconds nothing is said, at ten minutes it is. */
export const PATIENCE = 10 * MINUTE

interface Opening {
  readonly from: number
  readonly until: number
}

/** Openings that began before the rota was made, and that nobody was put on, were promised to nobody. */
function isWatched(rota: Rota, date: string, opening: Opening): boolean {
  if (rota.since === null) return false
  return instantAt(date, opening.from) >= rota.since || rota.shifts.some((one) => overlaps(one, { date, ...opening }))
}

/**
 * Since when nobody has been there in this opening of the day of `now`, null where somebody is, or was until less than ten
 * minutes ago. Who checked in counts for all of their shift, so that a clock that goes back says nothing new.
 */
function nobodySince(rota: Rota, opening: Opening, now: Instant): Instant | null {
  const date = dateOf(now)
  if (!isWatched(rota, date, opening)) return null
  const there = rota.shifts.filter((one) => one.date === date && one.checkedIn !== null)
  if (there.some((one) => beginOf(one) <= now && now < endOf(one))) return null
  const ends = there.map(endOf).filter((end) => end <= now)
  const last = Math.max(instantAt(date, opening.from), ...ends)
  return now >= last + PATIENCE ? last : null
}

/** Whether the doors are open now and nobody has been there for ten minutes: what hangs at the door says so. */
export function isUnattended(rota: Rota, hours: readonly Opening[], now: Instant): boolean {
  const minute = minuteOf(now)
  const opening = hours.find(({ from, until }) => from <= minute && minute < until)
  return opening !== undefined && nobodySince(rota, opening, now) !== null
}

export function clearAlarms(rota: Rota, now: Instant): Rota {
  if (rota.alarms.every(({ clearedAt }) => clearedAt !== null)) return rota
  // Whom it did not reach yet is asked for nothing any more; managers hear of it all the same.
  const alarms = rota.alarms.map((one) =>
    one.clearedAt === null ? { ...one, clearedAt: now, toTell: one.toTell.filter((to) => to.as === 'manager') } : one,
  )
  return { ...rota, alarms }
}

/**
 * The alarms of a day as they are at `now`: raised once for each time nobody came, taken up again without a word where the
 * clock went back, cleared where somebody is there or the doors are shut. An opening that ended before anybody looked is
 * told to managers alone. The very same where nothing is new.
 */
export function watch(
  rota: Rota,
  hours: readonly Opening[],
  { newId, tell }: { readonly newId: () => string; readonly tell: readonly ToTell[] },
  now: Instant,
): Rota {
  const date = dateOf(now)
  const found = hours.flatMap((opening) => {
    const end = instantAt(date, opening.until)
    if (instantAt(date, opening.from) > now) return []
    const since = nobodySince(rota, opening, Math.min(now, end - 1))
    return since === null ? [] : [{ from: minuteOf(since), isOver: now >= end }]
  })
  const isOn = (alarm: Alarm) => alarm.date === date && found.some(({ from, isOver }) => from === alarm.from && !isOver)
  let changed = false
  const kept = rota.alarms.map((alarm): Alarm => {
    if (isOn(alarm) === (alarm.clearedAt === null)) return alarm
    changed = true
    return { ...alarm, clearedAt: isOn(alarm) ? null : now }
  })
  const fresh = found
    .filter(({ from }) => !rota.alarms.some((one) => one.date === date && one.from === from))
    .slice(0, MOST_ALARMS - rota.alarms.length)
    .map(
      ({ from, isOver }): Alarm => ({
        ...{ id: newId(), date, from, raisedAt: now, clearedAt: isOver ? now : null, seen: null, closed: null },
        toTell: isOver ? tell.filter(({ as }) => as === 'manager') : tell,
      }),
    )
  return changed || fresh.length > 0 ? { ...rota, alarms: [...kept, ...fresh] } : rota
}
