import type { StaffRole } from '../access/roles'
import type { ExpertField } from '../experts/expert'
import type { Sealed } from '../privacy/sealed'
import { DAY, type Instant } from '../time'

/** The posts from which a question is put to an expert. */
export const askingRoles = ['counsellor', 'manager', 'care-worker'] as const satisfies readonly StaffRole[]
export const consultingRoles = [...askingRoles, 'expert'] as const satisfies readonly StaffRole[]

export const sides = ['asker', 'expert'] as const
export type Side = (typeof sides)[number]

/**
 * `asked`: it waits for the expert, at first and after each further word of who asked. `answered`: the expert spoke last.
 * Ended: `closed` after an answer; `declined` by the expert; `sent-back`: somebody could be known by it, at any time; `withdrawn` before an
 * answer; `over`: nobody answered in time, or one of the two left.
 */
export const consultationStates = ['asked', 'answered', 'closed', 'declined', 'sent-back', 'withdrawn', 'over'] as const
export type ConsultationState = (typeof consultationStates)[number]

export const declineReasons = ['not-my-field', 'no-time', 'not-for-writing'] as const
export type DeclineReason = (typeof declineReasons)[number]

/** Why one ended: of what the expert said, how it came to be over, or that who asked took every word away. */
export const endReasons = [...declineReasons, 'nobody-answered', 'one-left', 'asker-emptied'] as const
export type EndReason = (typeof endReasons)[number]

export interface Said {
  readonly by: Side
  readonly at: Instant
  readonly words: Sealed
}

/**
 * A question of a colleague to one expert, about a case that is named nowhere in it. It leads to nobody's record: it knows the
 * two who write, and no person and no appointment.
 */
export interface Consultation {
  readonly id: string
  readonly askerId: string
  /** In which post it was asked. */
  readonly role: (typeof askingRoles)[number]
  readonly expertId: string
  readonly field: ExpertField
  readonly askedAt: Instant
  /** When the last word was said, or it ended. */
  readonly changedAt: Instant
  readonly state: ConsultationState
  readonly because: EndReason | null
  /** The first is the question. None is left of one that was taken back or sent back. */
  readonly said: readonly Said[]
  readonly isOpen: boolean
  /** From this moment on it is read by nobody; of one that is open, as if nothing more were said. */
  readonly goneAt: Instant
}

/** Characters of a question, as it is typed. */
export const SHORTEST_QUESTION = 20
export const LONGEST_WORDS = 2000
/** Of each side, the question included. */
export const MOST_SAID_EACH = 10
/** Of one who asks, at once. */
export const MOST_ASKED = 5
/** Said to both: by then an answer is to be there. */
export const ANSWERED_WITHIN = 5 * DAY
/** Nobody answered for so long: it is over. */
export const OVER_AFTER = 14 * DAY
/** It was answered and nothing more was said: it is closed. */
export const CLOSED_AFTER = 30 * DAY
/** Of what was said, once it ended; and of the row alone where no word is left. */
export const KEPT_AFTER = 365 * DAY
export const KEPT_EMPTY = 30 * DAY

/** When it ends by itself if nothing more is said; null of one that ended. */
export const endsBy = ({ state, changedAt }: Pick<Consultation, 'state' | 'changedAt'>): Instant | null =>
  state === 'asked' ? changedAt + OVER_AFTER : state === 'answered' ? changedAt + CLOSED_AFTER : null

/** Whether it still is, the job or not. Whether both are there is asked apart. */
export const isOpenAt = (found: Pick<Consultation, 'state' | 'changedAt' | 'isOpen'>, now: Instant): boolean =>
  found.isOpen && now < (endsBy(found) ?? now)

/** The stated time of reply; null where none is waited for. */
export const replyBy = ({ state, changedAt }: Pick<Consultation, 'state' | 'changedAt'>): Instant | null =>
  state === 'asked' ? changedAt + ANSWERED_WITHIN : null

export const isGone = ({ goneAt }: Pick<Consultation, 'goneAt'>, now: Instant): boolean => now >= goneAt

/** On which side of it somebody is; null for everybody else, whoever they are. */
export function sideOf(found: Pick<Consultation, 'askerId' | 'expertId'>, ids: readonly string[]): Side | null {
  if (ids.includes(found.askerId)) return 'asker'
  return ids.includes(found.expertId) ? 'expert' : null
}

export const otherOf = (found: Pick<Consultation, 'askerId' | 'expertId'>, side: Side): string =>
  side === 'asker' ? found.expertId : found.askerId

export const countOf = ({ said }: Pick<Consultation, 'said'>, side: Side): number =>
  said.filter(({ by }) => by === side).length

/** Ended now. `emptied`: no word is left of it. */
export function ended(
  found: Consultation,
  state: Exclude<ConsultationState, 'asked' | 'answered'>,
  { at, because = null }: { readonly at: Instant; readonly because?: EndReason | null },
): Consultation {
  const emptied = state === 'withdrawn' || state === 'sent-back'
  const over = { state, because, changedAt: at, isOpen: false }
  return emptied
    ? { ...found, ...over, said: [], goneAt: Math.min(found.goneAt, at + KEPT_EMPTY) }
    : { ...found, ...over, goneAt: at + KEPT_AFTER }
}

/** With one more word. */
export function withSaid(found: Consultation, word: Said): Consultation {
  const state = word.by === 'asker' ? 'asked' : 'answered'
  const said = { ...found, state, said: [...found.said, word], changedAt: word.at } as const
  return { ...said, goneAt: (endsBy(said) ?? word.at) + KEPT_AFTER }
}
