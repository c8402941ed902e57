import { accept, type Decision, refuse } from '../decision'
import { addDays, DAY, dateOf, type Instant } from '../time'
import {
  type HitAnswer,
  MOST_ANSWERS,
  MOST_DEEDS,
  MOST_WRITERS,
  type Piece,
  type PieceDeed,
  type PieceReview,
  type PieceText,
  type Reader,
  type Verdict,
} from './piece'
import type { TextFault } from './reading'

export const textRefusals = ['source-address', 'writers-full'] as const
export type TextRefusal = (typeof textRefusals)[number]

/** Why a text is not ready: what is missing in it, a sentence nobody has answered for, or its day to be read again. */
const unready = ['piece-unfinished', 'checklist-open', 'review-day-past', 'review-day-far'] as const
type Unready = (typeof unready)[number]

export const sendRefusals = ['not-a-draft', ...unready] as const
export const reviewRefusals = [
  ...(['not-in-review', 'own-piece', 'professional-needed', 'words-missing', 'signature-missing'] as const),
  ...unready,
] as const
export const answerRefusals = ['hit-unknown', 'answer-missing', 'answers-full'] as const
export const scheduleRefusals = ['not-approved', 'not-scheduled', 'time-past', 'time-far'] as const
export const publishRefusals = ['not-approved', ...unready] as const
export const withdrawRefusals = ['not-standing'] as const

/** Who changes it, when, and what they had read of it. `ids`: all that a person's records may be stored under, the first today's. */
export interface Hand {
  readonly ids: readonly string[]
  readonly at: Instant
  readonly revision: number
}

/** What was found in the text that stands. */
export interface Looked {
  readonly asks: Reader
  readonly faults: readonly TextFault[]
  readonly hits: readonly { readonly rule: string; readonly sentence: string }[]
}

/** A piece is read again within two years: what is known changes. */
const MOST_REVIEW_DAYS = 731
const MOST_DAYS_AHEAD = 180

const nameOf = ({ ids }: Pick<Hand, 'ids'>): string => ids[0] ?? ''

const met = (found: Piece, { revision }: Hand): boolean => found.revision === revision

function changed(found: Piece, did: PieceDeed, hand: Pick<Hand, 'ids' | 'at'>, change: Partial<Piece>): Piece {
  const deeds = [...found.deeds, { did, by: nameOf(hand), at: hand.at }].slice(-MOST_DEEDS)
  return { ...found, ...change, deeds, revision: found.revision + 1, changedAt: hand.at }
}

export const isAnswered = (
  answers: readonly Pick<HitAnswer, 'rule' | 'sentence'>[],
  hit: { readonly rule: string; readonly sentence: string },
): boolean => answers.some(({ rule, sentence }) => rule === hit.rule && sentence === hit.sentence)

const isBlank = (text: string): boolean => text.trim() === ''

/** Whether a text may go to anybody who has not written it. */
function ready({ text, answers }: Piece, { faults, hits }: Looked, now: Instant): Decision<true, Unready> {
  const { title, summary, author, authorRole, sources } = text
  const isWhole = ![title, summary, author, authorRole].some(isBlank) && sources.length > 0
  if (!isWhole || sources.some((one) => isBlank(one.title)) || faults.length > 0) return refuse('piece-unfinished')
  if (text.reviewBy <= dateOf(now)) return refuse('review-day-past')
  if (text.reviewBy > addDays(dateOf(now), MOST_REVIEW_DAYS)) return refuse('review-day-far')
  return hits.every((hit) => isAnswered(answers, hit)) ? accept(true) : refuse('checklist-open')
}

function newText(
  found: Piece,
  text: PieceText,
  asks: Reader,
  did: 'wrote' | 'restored',
  hand: Hand,
): Decision<Piece, 'writers-full'> {
  // Of what stands as it was read, the next hand is the first.
  const before = found.state === 'published' ? [] : found.writers
  const writers = before.some((one) => hand.ids.includes(one)) ? before : [...before, nameOf(hand)]
  if (writers.length > MOST_WRITERS) return refuse('writers-full')
  const version = found.version + 1
  return accept(changed(found, did, hand, { state: 'draft', version, text, asks, writers, publishAt: null }))
}

const addressOk = ({ sources }: PieceText): boolean =>
  sources.every(({ url }) => url === null || /^https?:\/\/[^\s"'<>\\]+$/.test(url))

/** The first text of a piece. */
export function beginPiece(
  id: string,
  nodeId: string | null,
  text: PieceText,
  asks: Reader,
  hand: Omit<Hand, 'revision'>,
): Decision<Piece, TextRefusal> {
  if (!addressOk(text)) return refuse('source-address')
  return newText(
    {
      ...{ id, nodeId, state: 'draft', revision: 0, version: 0, text, asks, writers: [], answers: [], review: null },
      ...{ publishAt: null, standing: null, deeds: [], changedAt: hand.at },
    },
    text,
    asks,
    'wrote',
    { ...hand, revision: 0 },
  )
}

/** A text as it should read from now on. What was approved was another one. */
export function savePiece(
  found: Piece,
  text: PieceText,
  asks: Reader,
  hand: Hand,
): Decision<Piece, TextRefusal | 'piece-changed'> {
  if (!met(found, hand)) return refuse('piece-changed')
  if (!addressOk(text)) return refuse('source-address')
  return newText(found, text, asks, 'wrote', hand)
}

/** Undo: an older text is the newest once more. */
export function restoreText(
  found: Piece,
  text: PieceText,
  asks: Reader,
  hand: Hand,
): Decision<Piece, 'piece-changed' | 'writers-full'> {
  return met(found, hand) ? newText(found, text, asks, 'restored', hand) : refuse('piece-changed')
}

export function sendForReview(
  found: Piece,
  looked: Looked,
  hand: Hand,
): Decision<Piece, (typeof sendRefusals)[number] | 'piece-changed'> {
  if (!met(found, hand)) return refuse('piece-changed')
  if (!['draft', 'sent-back', 'withdrawn'].includes(found.state)) return refuse('not-a-draft')
  const may = ready(found, looked, hand.at)
  if (!may.ok) return may
  return accept(changed(found, 'sent', hand, { state: 'in-review', asks: looked.asks }))
}

/** What somebody may be in a review: an editor of its place, a professional of it, or both. */
export interface Reviewing {
  readonly edits: boolean
  readonly reviews: boolean
}

/** How somebody may read a piece for others; or why not. Nobody reads their own. */
export function readerOf(
  { asks, writers }: Pick<Piece, 'asks' | 'writers'>,
  { edits, reviews }: Reviewing,
  ids: readonly string[],
): Decision<Reader, 'own-piece' | 'professional-needed'> {
  if (writers.some((one) => ids.includes(one))) return refuse('own-piece')
  if (reviews) return accept('professional')
  return edits && asks === 'second-editor' ? accept('second-editor') : refuse('professional-needed')
}

export interface Said {
  readonly verdict: Verdict
  readonly words: string
  readonly signedAs: string | null
}

export function reviewPiece(
  found: Piece,
  looked: Looked,
  { verdict, words, signedAs }: Said,
  who: Reviewing,
  hand: Hand,
): Decision<Piece, (typeof reviewRefusals)[number] | 'piece-changed'> {
  if (!met(found, hand)) return refuse('piece-changed')
  if (found.state !== 'in-review') return refuse('not-in-review')
  const as = readerOf({ ...found, asks: looked.asks }, who, hand.ids)
  if (!as.ok) return as
  if (verdict === 'sent-back' && isBlank(words)) return refuse('words-missing')
  const signs = verdict === 'approved' && as.value === 'professional'
  if (signs && isBlank(signedAs ?? '')) return refuse('signature-missing')
  const may = verdict === 'approved' ? ready(found, looked, hand.at) : accept(true as const)
  if (!may.ok) return may
  const review: PieceReview = {
    ...{ by: nameOf(hand), at: hand.at, version: found.version, as: as.value, verdict, words },
    signedAs: signs ? (signedAs ?? '').trim() : null,
  }
  return accept(changed(found, verdict, hand, { state: verdict, review, asks: looked.asks }))
}

/** Answers of sentences the text no longer has make room. What was approved or stands was read without it. */
export function answerHit(
  found: Piece,
  { hits }: Looked,
  given: Pick<HitAnswer, 'rule' | 'sentence' | 'answer' | 'words'>,
  hand: Hand,
): Decision<Piece, (typeof answerRefusals)[number] | 'piece-changed'> {
  if (!met(found, hand)) return refuse('piece-changed')
  if (!isAnswered(hits, given)) return refuse('hit-unknown')
  if (isBlank(given.words)) return refuse('answer-missing')
  const kept = found.answers.filter((one) => isAnswered(hits, one) && !isAnswered([given], one))
  if (kept.length >= MOST_ANSWERS) return refuse('answers-full')
  const answers = [...kept, { ...given, by: nameOf(hand), at: hand.at }]
  const isOpen = ['draft', 'in-review', 'sent-back', 'withdrawn'].includes(found.state)
  return accept(changed(found, 'answered', hand, { answers, ...(isOpen ? {} : { state: 'draft', publishAt: null }) }))
}

/** Approved, and the text that was approved is the newest. */
const isApproved = ({ state, review, version }: Piece): boolean =>
  (state === 'approved' || state === 'scheduled') && review?.verdict === 'approved' && review.version === version

/** `when` null: not by itself any more. */
export function schedulePiece(
  found: Piece,
  when: Instant | null,
  hand: Hand,
): Decision<Piece, (typeof scheduleRefusals)[number] | 'piece-changed'> {
  if (!met(found, hand)) return refuse('piece-changed')
  if (when === null) {
    if (found.state !== 'scheduled') return refuse('not-scheduled')
    return accept(changed(found, 'unscheduled', hand, { state: 'approved', publishAt: null }))
  }
  if (!isApproved(found)) return refuse('not-approved')
  if (when <= hand.at) return refuse('time-past')
  if (when > hand.at + MOST_DAYS_AHEAD * DAY) return refuse('time-far')
  return accept(changed(found, 'scheduled', hand, { state: 'scheduled', publishAt: when }))
}

/** What was approved is what readers read. */
export function publishPiece(
  found: Piece,
  looked: Looked,
  hand: Hand,
): Decision<Piece, (typeof publishRefusals)[number] | 'piece-changed'> {
  if (!met(found, hand)) return refuse('piece-changed')
  if (!isApproved(found)) return refuse('not-approved')
  // Words may have joined the lists since it was read.
  if (looked.asks === 'professional' && found.review?.as !== 'professional') return refuse('not-approved')
  const may = ready(found, looked, hand.at)
  if (!may.ok) return may
  const standing = { version: found.version, since: hand.at }
  return accept(changed(found, 'published', hand, { state: 'published', standing, publishAt: null }))
}

/** By itself, when its time has come. What cannot stand any more goes back to be looked at. */
export function publishDue(found: Piece, looked: Looked, now: Instant): Piece | null {
  if (found.state !== 'scheduled' || found.publishAt === null || found.publishAt > now) return null
  // Whoever set the time is whose deed it is.
  const by = [...found.deeds].reverse().find(({ did }) => did === 'scheduled')?.by ?? ''
  const hand = { ids: [by], at: now, revision: found.revision }
  const published = publishPiece(found, looked, hand)
  return published.ok ? published.value : changed(found, 'unscheduled', hand, { state: 'draft', publishAt: null })
}

/** Nobody reads it any more, and nothing that was waiting brings it back. */
export function withdrawPiece(
  found: Piece,
  hand: Hand,
): Decision<Piece, (typeof withdrawRefusals)[number] | 'piece-changed'> {
  if (!met(found, hand)) return refuse('piece-changed')
  if (found.standing === null) return refuse('not-standing')
  const isOnTheWay = ['draft', 'in-review', 'sent-back'].includes(found.state)
  const state = isOnTheWay ? found.state : 'withdrawn'
  return accept(changed(found, 'withdrew', hand, { state, standing: null, publishAt: null }))
}
