import type { Instant } from '../time'
import type { StaffChange } from './appointment'

/** What a person says to what staff changed. */
export const changeAnswers = ['seen', 'not-this', 'substitute', 'another-time', 'call-back', 'help'] as const
export type ChangeAnswer = (typeof changeAnswers)[number]

/** What can be said to which change. `not-this` gives the new place up. */
export const answersTo: Readonly<Record<StaffChange, readonly ChangeAnswer[]>> = {
  cancelled: ['seen'],
  moved: ['seen', 'not-this'],
  substituted: ['seen', 'not-this'],
  choose: ['substitute', 'another-time', 'call-back', 'help'],
}

/** What staff has to do for a person who was asked: call them, or see to them at once. */
export const wishes = ['call-back', 'help'] as const satisfies readonly ChangeAnswer[]
export type Wanted = (typeof wishes)[number]

/** Somebody was called, or seen to: when, and who did it, as they wrote it for the person to read. */
export interface Called {
  readonly at: Instant
  readonly by: string
}
