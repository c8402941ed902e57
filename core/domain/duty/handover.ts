import { accept, type Decision, refuse } from '../decision'
import type { Sealed } from '../privacy/sealed'
import { type CivilDate, DAY, dateOf, HOUR, type Instant } from '../time'
import { beginOf, endOf, type Rota } from './rota'
import { mondayOf } from './week'

/** What who was on duty leaves for who comes next. It is for the work at the site; nobody who comes is written of. */
export interface Handover {
  readonly id: string
  readonly siteId: string
  readonly by: string
  readonly at: Instant
  readonly text: Sealed
  /** From this moment on it is read by nobody. */
  readonly goneAt: Instant
}

export const HANDOVER_KEPT = 14 * DAY
/** Characters, before they are sealed. */
export const LONGEST_HANDOVER = 500
/** As many of a site are shown, the newest first. */
export const MOST_HANDOVERS = 60
/** So long before a shift of theirs somebody reads what was left for them. */
export const READ_BEFORE = DAY
/** So long after a shift of theirs somebody may still read, and, who came for it, write. */
export const OPEN_AFTER = HOUR

/** The weeks a shift that is on, just over or next may stand in: one or two, of Mondays. */
export const weeksAround = (now: Instant): CivilDate[] => [
  ...new Set([now - OPEN_AFTER, now, now + READ_BEFORE].map((at) => mondayOf(dateOf(at)))),
]

/** Who came for a shift of theirs writes, from its beginning to an hour after it: what began already is nobody's to take out. */
export const mayWrite = (rotas: readonly Rota[], ids: readonly string[], now: Instant): boolean =>
  own(rotas, ids).some((one) => one.checkedIn !== null && now >= beginOf(one) && now < endOf(one) + OPEN_AFTER)

/** Who is on duty at the site reads, and who is next: from a day before a shift of theirs to an hour after it. */
export const mayRead = (rotas: readonly Rota[], ids: readonly string[], now: Instant): boolean =>
  own(rotas, ids).some((one) => now >= beginOf(one) - READ_BEFORE && now < endOf(one) + OPEN_AFTER)

const own = (rotas: readonly Rota[], ids: readonly string[]) =>
  rotas.flatMap(({ shifts }) => shifts).filter(({ staffId }) => ids.includes(staffId))

export const isKept = ({ goneAt }: Pick<Handover, 'goneAt'>, now: Instant): boolean => now < goneAt

export function writeHandover(
  rotas: readonly Rota[],
  { ids, ...note }: Pick<Handover, 'id' | 'siteId' | 'by' | 'text'> & { readonly ids: readonly string[] },
  now: Instant,
): Decision<Handover, 'not-on-duty'> {
  if (!mayWrite(rotas, ids, now)) return refuse('not-on-duty')
  return accept({ ...note, at: now, goneAt: now + HANDOVER_KEPT })
}
