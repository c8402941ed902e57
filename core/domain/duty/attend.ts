import { accept, type Decision, refuse } from '../decision'
import { CHECK_IN_BEFORE } from '../scheduling/check-in'
import { dateOf, type Instant, minuteOf } from '../time'
import { beginOf, type CheckInWay, endOf, MOST_SHIFTS, overlaps, type Rota, type Shift } from './rota'
import { clearAlarms } from './unattended'

interface Coming {
  readonly ids: readonly string[]
  readonly how: CheckInWay
}

export type AttendRefusal = 'shift-unknown' | 'too-early-to-check-in' | 'shift-over'

/** They are there for a shift of theirs, from half an hour before to its end; whatever waited for somebody is over. */
export function attend(rota: Rota, shiftId: string, { ids, how }: Coming, now: Instant): Decision<Rota, AttendRefusal> {
  const shift = rota.shifts.find((one) => one.id === shiftId && ids.includes(one.staffId))
  if (!shift) return refuse('shift-unknown')
  if (shift.checkedIn) return accept(rota)
  if (now < beginOf(shift) - CHECK_IN_BEFORE) return refuse('too-early-to-check-in')
  if (now >= endOf(shift)) return refuse('shift-over')
  return accept(withShift(rota, { ...shift, checkedIn: { at: now, how } }, now))
}

function withShift(rota: Rota, shift: Shift, now: Instant): Rota {
  const shifts = rota.shifts.map((one) => (one.id === shift.id ? shift : one))
  const after = { ...rota, shifts }
  return now >= beginOf(shift) ? clearAlarms(after, now) : after
}

export type StepInRefusal = 'shift-outside-hours' | 'shift-overlaps' | 'shifts-full'

/** Somebody who had no shift is there now, until the doors close: a shift of its own, begun at this minute. */
export function stepIn(
  rota: Rota,
  { id, staffId, how }: { readonly id: string; readonly staffId: string; readonly how: CheckInWay },
  {
    hours,
    elsewhere,
  }: { readonly hours: readonly { from: number; until: number }[]; readonly elsewhere: readonly Shift[] },
  now: Instant,
): Decision<Rota, StepInRefusal> {
  const date = dateOf(now)
  const from = minuteOf(now)
  const opening = hours.find((one) => one.from <= from && from < one.until)
  if (!opening) return refuse('shift-outside-hours')
  if (rota.shifts.length >= MOST_SHIFTS) return refuse('shifts-full')
  const shift: Shift = { id, date, from, until: opening.until, staffId, checkedIn: { at: now, how } }
  const own = [...rota.shifts, ...elsewhere].filter((one) => one.staffId === staffId)
  if (own.some((one) => overlaps(one, shift))) return refuse('shift-overlaps')
  const shifts = [...rota.shifts, shift].sort((a, b) => beginOf(a) - beginOf(b) || a.until - b.until)
  return accept(clearAlarms({ ...rota, shifts, since: rota.since ?? now, revision: rota.revision + 1 }, now))
}
