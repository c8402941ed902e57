import { accept, type Decision, refuse } from '../decision'
import { addDays, dateOf, type Instant } from '../time'
import { type HitAnswer, MOST_DEEDS, type Piece, type PieceDeed, type Reader } from './piece'
import type { TextFault } from './reading'

/** Why a text is not ready: what is missing in it, a sentence nobody has answered for, or its day to be read again. */
export const unready = ['piece-unfinished', 'checklist-open', 'review-day-past', 'review-day-far'] as const

/** Who changes it, when, and what they had read of it. `ids`: all that a person's records may be stored under, the first today's. */
export interface Hand {
  readonly ids: readonly string[]
  readonly at: Instant
  readonly revision: number
}

/** A sentence that a rule of the checklist asks about. */
export type Asked = Pick<HitAnswer, 'rule' | 'sentence'>

/** What was found in the text that stands. */
export interface Looked {
  readonly asks: Reader
  readonly faults: readonly TextFault[]
  readonly hits: readonly Asked[]
}

/** A piece is read again within two years: what is known changes. */
const MOST_REVIEW_DAYS = 731

export const nameOf = ({ ids }: Pick<Hand, 'ids'>): string => ids[0] ?? ''

export const met = (found: Piece, { revision }: Hand): boolean => found.revision === revision

export function changed(found: Piece, did: PieceDeed, hand: Pick<Hand, 'ids' | 'at'>, change: Partial<Piece>): Piece {
  const deeds = [...found.deeds, { did, by: nameOf(hand), at: hand.at }].slice(-MOST_DEEDS)
  return { ...found, ...change, deeds, revision: found.revision + 1, changedAt: hand.at }
}

/** Whether this sentence is among those that were answered for, looked at, found. */
export const isAmong = (all: readonly Asked[], hit: Asked): boolean =>
  all.some(({ rule, sentence }) => rule === hit.rule && sentence === hit.sentence)

export const isBlank = (text: string): boolean => text.trim() === ''

/** Whether a text may go to anybody who has not written it. */
export function ready(
  { text, answers }: Piece,
  { faults, hits }: Looked,
  now: Instant,
): Decision<true, (typeof unready)[number]> {
  const { title, summary, author, authorRole, sources } = text
  const isWhole = ![title, summary, author, authorRole].some(isBlank) && sources.length > 0
  if (!isWhole || sources.some((one) => isBlank(one.title)) || faults.length > 0) return refuse('piece-unfinished')
  if (text.reviewBy <= dateOf(now)) return refuse('review-day-past')
  if (text.reviewBy > addDays(dateOf(now), MOST_REVIEW_DAYS)) return refuse('review-day-far')
  return hits.every((hit) => isAmong(answers, hit)) ? accept(true) : refuse('checklist-open')
}
