import type { StaffRole } from '#core/domain/access/roles'
import type { ThingAt } from './places'

/**
 * What an operation answers. `yes`: with what it was asked for. `some`: with a part of it, or with the caller's own in its
 * place. `nothing`: it answers, and none of what was asked for is in it, as a list is empty. Else the refusal by its name.
 */
export type Said = string
export const answers: readonly Said[] = ['yes', 'some', 'nothing']

/**
 * How somebody who has a role stands to what they ask about. `own`: it is theirs, where it can be somebody's (a calendar, a
 * shift, a request they took), and they have the role where it lies. `ownElsewhere`: the same person, whose post is at
 * another top. The rest are others with that role: where it lies, above, below and beside it, and elsewhere altogether. A
 * counsellor among the others keeps another calendar.
 */
export const relations = ['own', 'ownElsewhere', 'colleague', 'above', 'below', 'beside', 'elsewhere'] as const
export type Relation = (typeof relations)[number]
export type Cells = Readonly<Record<Relation, Said>>

/** Whoever has the role there, and above; others are told this. */
export const under = (no: Said, yes: Said = 'yes'): Cells => ({
  ...{ own: yes, ownElsewhere: no, colleague: yes, above: yes },
  ...{ below: no, beside: no, elsewhere: no },
})
/** As the top answers for everybody, whichever top: so another one too. */
export const top = (no: Said, yes: Said = 'yes'): Cells => ({ ...under(no, yes), beside: yes })
/** Theirs alone, wherever they work: others are told this. */
export const theirs = (no: Said): Cells => ({
  ...{ own: 'yes', ownElsewhere: 'yes', colleague: no, above: no },
  ...{ below: no, beside: no, elsewhere: no },
})
/** Theirs alone, while they work there: colleagues are told the one, who has no post there the other. */
export const theirsThere = (colleague: Said, no: Said): Cells => ({ ...under(no), colleague, above: colleague })
/** Whoever has the role is told this, wherever. */
export const wherever = (said: Said): Cells => under(said, said)
export const everywhere: Cells = wherever('yes')

interface Asked {
  /** Where what is asked about lies; `n-chenguang` unless it is said. */
  readonly at?: ThingAt
  /** Asked with this, and by that person, in place of what tests/support/questions.ts has. */
  readonly input?: object
  readonly who?: string
  readonly words?: readonly string[]
  /** Of a role that is refused in every relation here: why, and where it is answered. */
  readonly whyNever?: Readonly<Partial<Record<StaffRole, string>>>
}

/** Of staff. Whoever has none of these roles is `not-allowed`, whatever else they are here. */
export interface StaffRow extends Asked {
  readonly of: 'staff'
  readonly roles: Readonly<Partial<Record<StaffRole, Cells>>>
  readonly desk: boolean
}

/** Of whoever works here, in whatever role: each of them is told the same, so it stands here once. */
export interface PostsRow extends Asked {
  readonly of: 'posts'
  readonly cells: Cells
  readonly desk: boolean
}

/** Of anybody whom the platform names; of a role here no more than of anybody else, where it is not said. */
export interface ResidentRow extends Asked {
  readonly of: 'residents'
  /** Whose it is, where it is somebody's. */
  readonly own: Said
  /** Somebody else without a post. */
  readonly stranger: Said
  /** Somebody else with a post, of any role. */
  readonly posts?: Said
  /** The same of one role. */
  readonly roles?: Readonly<Partial<Record<StaffRole, Said>>>
  readonly desk: boolean
}

/** Of anybody at all, also where the platform names nobody. */
export interface AnyoneRow extends Omit<ResidentRow, 'of'> {
  readonly of: 'anyone'
  readonly nobody: Said
}

/** Of the clock alone: everybody else is `from-elsewhere`. */
export interface TimerRow {
  readonly of: 'timer'
}

export type Row = StaffRow | PostsRow | ResidentRow | AnyoneRow | TimerRow
export type Rows = Readonly<Record<string, Row>>

export const staff = (roles: StaffRow['roles'], asked: Asked = {}): StaffRow => ({
  ...{ of: 'staff', roles, desk: true },
  ...asked,
})

export const posts = (cells: Cells, desk: boolean): PostsRow => ({ of: 'posts', cells, desk })

/** Their own: somebody else is told this. */
export const own = (stranger: Said, more: Partial<ResidentRow> = {}): ResidentRow => ({
  ...{ of: 'residents', own: 'yes', stranger, desk: false },
  ...more,
})
/** What whoever asks does for themselves, or reads as anybody may. */
export const anybody = (more: Partial<ResidentRow> = {}): ResidentRow => own('yes', more)
export const anyone = (more: Partial<AnyoneRow> = {}): AnyoneRow => ({
  ...{ of: 'anyone', nobody: 'yes', own: 'yes', stranger: 'yes', desk: false },
  ...more,
})
export const timer: TimerRow = { of: 'timer' }
