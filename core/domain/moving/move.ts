import type { StaffRole } from '../access/roles'
import { NEVER } from '../privacy/deletion'
import type { Sealed } from '../privacy/sealed'
import type { Recorded } from '../records/opening'
import { DAY, HOUR, type Instant, MINUTE } from '../time'

/** How whoever asks for it knows that somebody is who the record is about. No document is copied, nothing of one is written down. */
export const proofs = ['known-here', 'document-shown', 'counsellor-knows'] as const
export type Proof = (typeof proofs)[number]

/** What the keeper says: yes or no to what was asked, or that it is not to be after all, while it waits. */
export const moveVerdicts = ['approved', 'declined', 'halted'] as const
export type MoveVerdict = (typeof moveVerdicts)[number]

/**
 * How it ended. `withdrawn`: by the new account; `stopped`: by the old one; `lapsed`: the keeper said nothing in time;
 * `unfit`: what lies in both could not be one; `deleted`: one of them has everything of theirs deleted; `partly`: some of it
 * could not be moved, and both accounts go on with what each has.
 */
export const moveEndings = [
  'withdrawn',
  'stopped',
  'declined',
  'halted',
  'lapsed',
  'unfit',
  'deleted',
  'moved',
  'partly',
] as const
export type MoveEnding = (typeof moveEndings)[number]

/** Why what lies in the two cannot be put together now. */
export const hindrances = [
  'overlapping',
  'same-child',
  'two-calls',
  'too-much',
  'held',
  'works-here',
  'closing',
  'waiting-enough',
  'other-move',
] as const
export type Hindrance = (typeof hindrances)[number]

/** For so long the code may be shown. */
export const CODE_LASTS = 30 * MINUTE
/** So long the keeper has to say something. */
export const ASKED_WAITS = 14 * DAY
/** So long the old account has to stop it, from the keeper's yes on. */
export const OWNER_HAS = 72 * HOUR
/** So long nobody asks for the record of an account that stopped it. */
export const STOP_HOLDS = 30 * DAY
/** So long it is tried where something stands in the way that the person can clear away. */
export const TRIED_FOR = 14 * DAY
/** When it is tried again. */
export const TRIED_AGAIN = HOUR

/** Nothing was moved for so long, so the keeper may end it. */
export const STUCK_AFTER = HOUR
/** Nothing was moved for so long, so it ends by itself and both accounts go on. */
export const GIVEN_UP_AFTER = 7 * DAY

/** What lies elsewhere than with the person, by where it lies. */
export const movedKinds = [
  ...(['appointments', 'waiting-entries', 'callbacks', 'calls-to-make', 'contributions', 'administrations'] as const),
  ...(['child-results', 'children', 'access-log', 'record-openings'] as const),
] as const
export type MovedKind = (typeof movedKinds)[number]

/** That somebody who lost their account has their record again in another; the id is a hash of the code they showed. */
export interface RecordMove {
  readonly id: string
  /** The new account; as the person was called then. */
  readonly toId: string
  readonly codeUntil: Instant
  /** Null until it was asked for at a site. */
  readonly asked: {
    /** The old account. */
    readonly fromId: string
    readonly by: string
    readonly role: StaffRole
    readonly at: Instant
    readonly proof: Proof
    /** Null once one of the two had everything of theirs deleted, as `record`. */
    readonly note: Sealed | null
    readonly siteId: string
    readonly record: Recorded | null
  } | null
  readonly decided: {
    readonly by: string
    readonly at: Instant
    readonly as: MoveVerdict
    readonly words: Sealed | null
  } | null
  /** From when on it may be carried out; null before the keeper's yes. */
  readonly waitsUntil: Instant | null
  /** What stood in the way when it was last tried. */
  readonly hindered: Hindrance | null
  /** Since when it is being carried out: from then on nobody stops it, and neither account changes anything. */
  readonly begunAt: Instant | null
  /** When something was last found to move. */
  readonly workedAt: Instant
  readonly moved: number
  /** Of one that ended `partly`: what is with the old account still. */
  readonly left?: readonly MovedKind[]
  readonly ended: { readonly at: Instant; readonly as: MoveEnding } | null
  /** What it is looked for by, of what is asked for: where the site lies, the old account, who asked; else null. */
  readonly nodeId: string | null
  readonly fromId: string | null
  readonly byId: string | null
  readonly at: Instant
  readonly isOpen: boolean
  /** When there is next something to do. */
  readonly due: Instant
  readonly goneAt: Instant
}

/** A code somebody may show, that nobody asked anything with yet. */
export function aCode(id: string, toId: string, now: Instant): RecordMove {
  return {
    ...{ id, toId, codeUntil: now + CODE_LASTS, asked: null, decided: null, waitsUntil: null, hindered: null },
    ...{ begunAt: null, workedAt: now, moved: 0, ended: null, nodeId: null, fromId: null, byId: null, at: now },
    ...{ isOpen: true, due: NEVER, goneAt: now + CODE_LASTS + DAY },
  }
}

/** `code`: it may be shown; `asked`: for the keeper; `waiting`: for the old account; `moving`: it is being carried out. */
export type MoveState = 'code' | 'asked' | 'waiting' | 'moving' | MoveEnding
export const moveStates = ['code', 'asked', 'waiting', 'moving', ...moveEndings] as const

export function stateOf(move: RecordMove, now: Instant): MoveState {
  if (move.ended) return move.ended.as
  if (!move.asked) return now < move.codeUntil ? 'code' : 'lapsed'
  if (move.begunAt !== null) return 'moving'
  if (move.waitsUntil !== null) return 'waiting'
  return now < move.asked.at + ASKED_WAITS ? 'asked' : 'lapsed'
}

export const isUnderWay = (move: RecordMove, now: Instant): boolean =>
  ['asked', 'waiting', 'moving'].includes(stateOf(move, now))

/** It began, and nothing of it could be moved for an hour, and nobody has said yet that it is to end. */
export const isStuck = (move: RecordMove, now: Instant): boolean =>
  stateOf(move, now) === 'moving' && move.decided?.as !== 'halted' && now >= move.workedAt + STUCK_AFTER

/** One that fails is not tried any longer; one that has not begun by then ends as any that does not fit. */
export function isGivenUp(move: RecordMove, now: Instant): boolean {
  if (move.begunAt !== null) return now >= move.workedAt + GIVEN_UP_AFTER
  return move.waitsUntil === null ? stateOf(move, now) === 'lapsed' : now >= move.waitsUntil + TRIED_FOR
}

/** Whether the old account stopped it, and it is not to be asked for again yet. */
export const stopHolds = ({ ended }: RecordMove, now: Instant): boolean =>
  ended?.as === 'stopped' && now < ended.at + STOP_HOLDS

/** How long it stays after it ended, in days, is told: the table of what is kept has it. */
export function ended(move: RecordMove, as: MoveEnding, now: Instant, keptDays: number): RecordMove {
  const goneAt = move.asked ? now + keptDays * DAY : now + DAY
  return { ...move, ended: { at: now, as }, isOpen: false, due: NEVER, goneAt }
}
