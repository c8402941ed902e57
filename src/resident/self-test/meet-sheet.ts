import type { Sheet } from './sheet'

export interface Meeting {
  /** What this window goes on with. */
  readonly sheet: Sheet
  /**
   * `gone`: cleared away or kept from another window, and this one goes on from what is in it. `other`: begun anew in
   * another window, and this one joins that. Both have to be said.
   */
  readonly met: 'same' | 'gone' | 'other'
}

/**
 * Two windows of a browser may be on one questionnaire, with one place on the phone for its answers. So a window writes
 * no copy of its own but one answer at a time onto what lies there, and takes what lies there whenever it changes: to
 * one question the later answer counts, and no answer is lost because another window had not heard of it. Only where
 * nothing lies there, or another beginning, does a window have a choice to make, and then it tells the person.
 */
export function meetSheet(mine: Sheet, lying: Sheet | null): Meeting {
  const answered = Object.keys(mine.responses).length > 0
  if (lying === null) return { sheet: mine, met: answered ? 'gone' : 'same' }
  if (lying.begunAt !== mine.begunAt) return { sheet: lying, met: answered ? 'other' : 'same' }
  return { sheet: { ...lying, responses: { ...mine.responses, ...lying.responses } }, met: 'same' }
}
