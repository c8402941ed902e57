import type { Audience } from '../reading/article'
import type { CivilDate, Instant } from '../time'

/** Where the newest text stands. What readers read meanwhile is `standing`: a piece may be a draft again and stand as it was. */
export const pieceStates = [
  'draft',
  'in-review',
  'sent-back',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
] as const
export type PieceState = (typeof pieceStates)[number]

/** Who has to have read it: a professional where it speaks of illness or risk, else an editor who did not write it. */
export const readers = ['professional', 'second-editor'] as const
export type Reader = (typeof readers)[number]

/** On a shelf, behind a door or in a series: before the article of this id, at the end where that is null or not there. */
export interface Placing {
  readonly collectionId: string
  readonly before: string | null
}

/** All that somebody writes of a piece. */
export interface PieceText {
  readonly title: string
  readonly summary: string
  readonly audience: Audience
  readonly author: string
  /** What the author is and is not, as it stands at the top. */
  readonly authorRole: string
  /** What people call this, for the search alone. */
  readonly words: readonly string[]
  readonly leavesNoTrace: boolean
  /** Whoever writes it says that it speaks of illness or risk; where its words do, nobody has to say it. */
  readonly aboutIllness: boolean
  readonly sources: readonly { readonly title: string; readonly publisher: string; readonly url: string | null }[]
  readonly markdown: string
  /** The last day it stands unless somebody has read it again. */
  readonly reviewBy: CivilDate
  readonly placements: readonly Placing[]
}

export const verdicts = ['approved', 'sent-back'] as const
export type Verdict = (typeof verdicts)[number]

export interface PieceReview {
  readonly by: string
  readonly at: Instant
  /** Which text was read. */
  readonly version: number
  readonly as: Reader
  readonly verdict: Verdict
  readonly words: string
  /** How a professional is named under the article; null for anybody else. */
  readonly signedAs: string | null
  /** Sentences of the checklist in that text that the reader looked at, each with what was answered for it. */
  readonly seen: readonly Pick<HitAnswer, 'rule' | 'sentence'>[]
}

/** The words mean something else here; or they have to be said, and it is said why. */
export const answerKinds = ['not-meant', 'has-to-stay'] as const
export type AnswerKind = (typeof answerKinds)[number]

/** Of one sentence, and only as long as it reads so. */
export interface HitAnswer {
  readonly rule: string
  readonly sentence: string
  readonly answer: AnswerKind
  readonly words: string
  readonly by: string
  readonly at: Instant
}

export const pieceDeeds = [
  'wrote',
  'restored',
  'sent',
  'approved',
  'sent-back',
  'answered',
  'scheduled',
  'unscheduled',
  'published',
  'withdrew',
] as const
export type PieceDeed = (typeof pieceDeeds)[number]

export interface Piece {
  /** Also the article's. */
  readonly id: string
  /** Whose it is: a place of ours; null for everybody's. */
  readonly nodeId: string | null
  readonly state: PieceState
  /** Counts changes; 0 for an article that stands and has never been edited. */
  readonly revision: number
  /** Counts texts; each is kept for a while. */
  readonly version: number
  readonly text: PieceText
  readonly asks: Reader
  /** Person ids of all who wrote in it since it last stood as it reads: none of them reviews it. */
  readonly writers: readonly string[]
  readonly answers: readonly HitAnswer[]
  /** Of the newest review, whatever text it was of. */
  readonly review: PieceReview | null
  /** When it is to stand; only while it is scheduled. */
  readonly publishAt: Instant | null
  /** Which text readers read, since when; null while nobody can. */
  readonly standing: { readonly version: number; readonly since: Instant } | null
  /** Oldest first. */
  readonly deeds: readonly { readonly did: PieceDeed; readonly by: string; readonly at: Instant }[]
  readonly changedAt: Instant
}

/** A text as it was. */
export interface PieceVersion {
  /** Of piece and version. */
  readonly id: string
  readonly pieceId: string
  readonly version: number
  readonly text: PieceText
  readonly by: string
  readonly at: Instant
}

/** Of one piece; older texts are let go. */
export const MOST_VERSIONS = 40
export const MOST_DEEDS = 30
export const MOST_WRITERS = 40
export const MOST_ANSWERS = 60

export const versionIdOf = (pieceId: string, version: number): string => `${pieceId}_${version}`
