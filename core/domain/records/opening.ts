import type { StaffRole } from '../access/roles'
import type { Sealed } from '../privacy/sealed'
import { type CivilDate, DAY, type Instant, MINUTE } from '../time'

/** `emergency`: somebody without any relationship opened it, with a reason. `share`: a counsellor asked that a colleague may. */
export const openingKinds = ['emergency', 'share'] as const
export type OpeningKind = (typeof openingKinds)[number]

/** What the keeper says of one: of an emergency whether it had to be, of a share whether it may be. */
export const judgements = ['warranted', 'unwarranted', 'approved', 'declined'] as const
export type Judgement = (typeof judgements)[number]
export const judgementsOf = {
  emergency: ['warranted', 'unwarranted'],
  share: ['approved', 'declined'],
} as const satisfies Record<OpeningKind, readonly Judgement[]>

/** For so long it stays open after it was opened in an emergency. */
export const EMERGENCY_LASTS = 30 * MINUTE
/** The days for which a share may be asked, from the keeper's yes on. */
export const shareDays = [1, 7, 30] as const
export type ShareDays = (typeof shareDays)[number]
/** A share nobody decided on ends after so long. */
export const SHARE_WAITS = 14 * DAY
export const MOST_LOOKS = 20
export const MOST_SAID = 6
/** Of a reason, so that it is one. */
export const FEWEST_LETTERS = 10

/** The appointment it is about, as whoever answers for it reads it. */
export interface Recorded {
  readonly counsellorId: string
  readonly date: CivilDate
  readonly appointmentId: string
  readonly code: string
  readonly start: Instant
}

export interface Said {
  readonly as: 'keeper' | 'staff'
  readonly by: string
  readonly at: Instant
  /** Null once the person had everything of theirs deleted. */
  readonly words: Sealed | null
}

/** One record that somebody may look at who has nothing to do with it, and what its keeper says of that. */
export interface Opening {
  readonly id: string
  readonly kind: OpeningKind
  readonly personId: string
  readonly siteId: string
  /** Where the site lies: whose keeper answers for it. */
  readonly nodeId: string
  /** Null once the person had everything of theirs deleted. */
  readonly record: Recorded | null
  /** Who may look, and by which post. */
  readonly lookerId: string
  readonly role: StaffRole
  /** Who asked: of an emergency the same. */
  readonly byId: string
  readonly why: Sealed | null
  readonly at: Instant
  /** How long it may be looked at; of a share that waits, null. */
  readonly until: Instant | null
  readonly days: ShareDays | null
  /** What was noted of looks at it. */
  readonly looks: readonly string[]
  readonly said: readonly Said[]
  readonly judged: {
    readonly by: string
    readonly at: Instant
    readonly as: Judgement
    readonly words: Sealed | null
  } | null
  /** Its counsellor took the share back. */
  readonly endedAt: Instant | null
  /** The keeper has yet to say. */
  readonly isOpen: boolean
}

/** A share that waited too long is nobody's task any more. */
export const isWaiting = ({ isOpen, kind, at }: Pick<Opening, 'isOpen' | 'kind' | 'at'>, now: Instant): boolean =>
  isOpen && (kind === 'emergency' || now < at + SHARE_WAITS)

/** How it stands for whoever may look. */
export type OpeningState = 'open' | 'waiting' | 'over' | 'declined'

export function stateOf(opening: Opening, now: Instant): OpeningState {
  const { until, judged, endedAt, record } = opening
  if (judged?.as === 'declined') return 'declined'
  if (endedAt !== null || record === null) return 'over'
  if (until === null) return isWaiting(opening, now) ? 'waiting' : 'over'
  return now < until ? 'open' : 'over'
}
