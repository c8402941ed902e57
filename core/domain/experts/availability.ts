import { accept, type Decision, refuse } from '../decision'
import { addDays, type CivilDate } from '../time'
import type { Expert } from './expert'

type Away = Pick<Expert, 'awayUntil'>

/** The first day they take questions again; null where they do today. */
export const backOn = ({ awayUntil }: Away, today: CivilDate): CivilDate | null =>
  awayUntil === null || awayUntil < today ? null : addDays(awayUntil, 1)

export const takesQuestions = (expert: Away, today: CivilDate): boolean => backOn(expert, today) === null

/** Away for a year at most: who stays away longer leaves the post. */
const MOST_DAYS = 366

/** What they set of their own time. */
export function withOwn(
  expert: Expert,
  own: Pick<Expert, 'awayUntil' | 'mostOpen'>,
  today: CivilDate,
): Decision<Expert, 'away-past' | 'away-too-long'> {
  const { awayUntil, mostOpen } = own
  if (awayUntil !== null && awayUntil < today) return refuse('away-past')
  if (awayUntil !== null && awayUntil > addDays(today, MOST_DAYS)) return refuse('away-too-long')
  return accept({ ...expert, awayUntil, mostOpen })
}
