import { accept, type Decision, refuse } from '../decision'
import { type CivilDate, daysBetween, type Instant } from '../time'
import { beginOf, overlaps, type Rota, type Shift } from './rota'

export type ShiftDraft = Pick<Shift, 'date' | 'from' | 'until' | 'staffId'> & { readonly id: string | null }

interface Known {
  /** The hours of a day at the door, those that touch as one. */
  readonly hoursOn: (date: CivilDate) => readonly { readonly from: number; readonly until: number }[]
  /** Whether somebody may be on duty here, now. */
  readonly canBe: (staffId: string) => boolean
  /** What people have at other sites in this week. */
  readonly elsewhere: readonly Shift[]
  readonly newId: () => string
}

export type ArrangeRefusal =
  | 'rota-changed'
  | 'shift-unclear'
  | 'shift-begun'
  | 'shift-outside-hours'
  | 'shift-overlaps'
  | 'cannot-be-on-duty'

const isSame = (one: Shift, other: ShiftDraft) =>
  one.date === other.date && one.from === other.from && one.until === other.until && one.staffId === other.staffId

/** Whether the doors are open all of it. */
export const isWithin = (
  { from, until }: Pick<Shift, 'from' | 'until'>,
  hours: readonly { readonly from: number; readonly until: number }[],
): boolean => hours.some((one) => one.from <= from && until <= one.until)

/**
 * A whole week as it shall be. What stays as it was is not judged again; what began already can neither be changed nor
 * taken out, nor can anything be put before now. `revision`: of the rota it was made from.
 */
export function arrange(
  rota: Rota,
  { revision, shifts }: { readonly revision: number; readonly shifts: readonly ShiftDraft[] },
  { hoursOn, canBe, elsewhere, newId }: Known,
  now: Instant,
): Decision<Rota, ArrangeRefusal> {
  if (rota.revision !== revision) return refuse('rota-changed')
  const before = new Map(rota.shifts.map((one) => [one.id, one]))
  const kept = new Set<string>()
  const made: Shift[] = []
  for (const draft of shifts) {
    const was = draft.id === null ? undefined : before.get(draft.id)
    if (draft.id !== null && (!was || kept.has(draft.id))) return refuse('rota-changed')
    if (was && isSame(was, draft)) {
      kept.add(was.id)
      made.push(was)
      continue
    }
    const day = daysBetween(rota.monday, draft.date)
    if (day < 0 || day > 6 || draft.from >= draft.until) return refuse('shift-unclear')
    if ((was && beginOf(was) <= now) || beginOf(draft) <= now) return refuse('shift-begun')
    if (!isWithin(draft, hoursOn(draft.date))) return refuse('shift-outside-hours')
    if (!canBe(draft.staffId)) return refuse('cannot-be-on-duty')
    const { date, from, until, staffId } = draft
    made.push({ id: newId(), date, from, until, staffId, checkedIn: null })
  }
  if (rota.shifts.some((one) => !kept.has(one.id) && beginOf(one) <= now)) return refuse('shift-begun')
  // What stood there already is not judged again: a clash of old would keep a whole week from being saved.
  const all = [...made, ...elsewhere]
  const isTwice = made.some(
    (one) =>
      !kept.has(one.id) && all.some((other) => other !== one && other.staffId === one.staffId && overlaps(one, other)),
  )
  if (isTwice) return refuse('shift-overlaps')
  const sorted = made.sort((a, b) => beginOf(a) - beginOf(b) || a.until - b.until)
  return accept({ ...rota, shifts: sorted, since: rota.since ?? now, revision: rota.revision + 1 })
}

/** Who is put on it anew: their records are written, so that who suspends them, or puts them on elsewhere, collides. */
export const putOn = (before: Rota, after: Rota): string[] => [
  ...new Set(
    after.shifts.filter((one) => !before.shifts.some(({ id }) => id === one.id)).map(({ staffId }) => staffId),
  ),
]
