import { addDays, type CivilDate, dateOf, type Instant, MINUTE, minuteOf, weekdayOf } from '../time'
import { type HoursOn, type Opening, openingsOf } from './opening'
import { type Alarm, beginOf, endOf, MOST_ALARMS, type Rota, type Shift, type ToTell } from './rota'
import { mondayOf } from './week'

/** So long an opening may be without anybody: at nine minutes and 59 seconds nothing is said, at ten minutes it is. */
export const PATIENCE = 10 * MINUTE

/**
 * Since when nobody has been there in this opening, null where somebody is, or was until less than ten minutes ago. Who
 * checked in counts for all of their shift, so that a clock that goes back says nothing new.
 */
function nobodySince(shifts: readonly Shift[], { begin }: Opening, now: Instant): Instant | null {
  const there = shifts.filter((one) => one.checkedIn !== null && endOf(one) > begin)
  if (there.some((one) => beginOf(one) <= now && now < endOf(one))) return null
  const last = Math.max(begin, ...there.map(endOf).filter((end) => end <= now))
  return now >= last + PATIENCE ? last : null
}

/** Whether what is open on Sunday may run into Monday: then the week before has to be known as well. */
export const looksBack = (now: Instant): boolean => weekdayOf(dateOf(now)) === 1

/** What a week watches at `now`. */
const watchedBy = (rota: Rota, hoursOn: HoursOn, now: Instant, carried = false) =>
  openingsOf(rota, hoursOn, now, { isOf: (date: CivilDate) => mondayOf(date) === rota.monday, carried })

/**
 * Whether it is open now and nobody has been there for ten minutes: what hangs at the door says so. `rota`: of the week of
 * `now`. `before`: of the week before it, on a Monday; what began on Sunday night goes by that one.
 */
export function isUnattended(rota: Rota, hoursOn: HoursOn, now: Instant, before: Rota | null = null): boolean {
  const isNow = ({ begin, end }: Opening) => begin <= now && now < end
  const earlier = before ? watchedBy(before, hoursOn, now).find(isNow) : undefined
  const opening = earlier ?? watchedBy(rota, hoursOn, now).find(isNow)
  if (!opening) return false
  const shifts = earlier && before ? [...before.shifts, ...rota.shifts] : rota.shifts
  return nobodySince(shifts, opening, now) !== null
}

export function clearAlarms(rota: Rota, now: Instant): Rota {
  if (rota.alarms.every(({ clearedAt }) => clearedAt !== null)) return rota
  // Whom it did not reach yet is asked for nothing any more; managers hear of it all the same.
  const alarms = rota.alarms.map((one) =>
    one.clearedAt === null ? { ...one, clearedAt: now, toTell: one.toTell.filter((to) => to.as === 'manager') } : one,
  )
  return { ...rota, alarms }
}

interface Watching {
  readonly newId: () => string
  readonly tell: readonly ToTell[]
  /** On a Monday, to a week that is over: who comes in the one after it for what began on Sunday night. */
  readonly next?: Rota | null
  /** On a Monday, to the week that is on: the one before it. */
  readonly before?: Rota | null
}

/**
 * The alarms of a week as they are at `now`: raised once for each time nobody came, taken up again without a word where the
 * clock went back, cleared where somebody is there or the doors are shut. An opening that ended before anybody looked is
 * told to managers alone. The very same where nothing is new.
 */
export function watch(rota: Rota, hoursOn: HoursOn, { newId, tell, next, before }: Watching, now: Instant): Rota {
  const shifts = [...rota.shifts, ...(next?.shifts ?? [])]
  const carried = before ? watchedBy(before, hoursOn, now).length > 0 : false
  const found = watchedBy(rota, hoursOn, now, carried).flatMap((opening) => {
    if (opening.begin > now) return []
    const since = nobodySince(shifts, opening, Math.min(now, opening.end - 1))
    return since === null ? [] : [{ date: dateOf(since), from: minuteOf(since), isOver: now >= opening.end }]
  })
  const isOf = (alarm: Alarm) => (one: (typeof found)[number]) => one.date === alarm.date && one.from === alarm.from
  const isOn = (alarm: Alarm) => found.some((one) => isOf(alarm)(one) && !one.isOver)
  let changed = false
  const kept = rota.alarms.map((alarm): Alarm => {
    if (isOn(alarm) === (alarm.clearedAt === null)) return alarm
    changed = true
    return { ...alarm, clearedAt: isOn(alarm) ? null : now }
  })
  const fresh = found
    .filter((one) => !rota.alarms.some((alarm) => isOf(alarm)(one)))
    .slice(0, MOST_ALARMS - rota.alarms.length)
    .map(
      ({ date, from, isOver }): Alarm => ({
        ...{ id: newId(), date, from, raisedAt: now, clearedAt: isOver ? now : null, seen: null, closed: null },
        toTell: isOver ? tell.filter(({ as }) => as === 'manager') : tell,
      }),
    )
  return changed || fresh.length > 0 ? { ...rota, alarms: [...kept, ...fresh] } : rota
}

/** Whether a week that is over has still something to be looked at: what ran over its end, or an alarm that stands. */
export const isStillWatched = (rota: Rota, now: Instant): boolean =>
  looksBack(now) &&
  rota.monday === addDays(mondayOf(dateOf(now)), -7) &&
  (rota.alarms.some(({ clearedAt }) => clearedAt === null) || rota.shifts.length > 0)
