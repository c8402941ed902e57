import { accept, type Decision, refuse } from '../decision'
import { type Asked, changed, type Hand, isAmong, isBlank, type Looked, met, nameOf, ready, unready } from './changing'
import type { Piece, PieceReview, Reader, Verdict } from './piece'

export const reviewRefusals = [
  ...([
    'not-in-review',
    'own-piece',
    'professional-needed',
    'words-missing',
    'signature-missing',
    'hits-unread',
  ] as const),
  ...unready,
] as const

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
  /** Sentences of the checklist they have looked at, with what was answered for each. */
  readonly seen: readonly Asked[]
}

export function reviewPiece(
  found: Piece,
  looked: Looked,
  { verdict, words, signedAs, seen }: Said,
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
  const wereSeen = looked.hits.filter((hit) => isAmong(seen, hit)).map(({ rule, sentence }) => ({ rule, sentence }))
  if (verdict === 'approved' && wereSeen.length < looked.hits.length) return refuse('hits-unread')
  const review: PieceReview = {
    ...{ by: nameOf(hand), at: hand.at, version: found.version, as: as.value, verdict, words },
    ...{ signedAs: signs ? (signedAs ?? '').trim() : null, seen: wereSeen },
  }
  return accept(changed(found, verdict, hand, { state: verdict, review, asks: looked.asks }))
}
