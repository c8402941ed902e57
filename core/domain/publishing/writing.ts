import { accept, type Decision, refuse } from '../decision'
import { changed, type Hand, isAmong, isBlank, type Looked, met, nameOf, ready, unready } from './changing'
import { type HitAnswer, MOST_ANSWERS, MOST_WRITERS, type Piece, type PieceText, type Reader } from './piece'

export const textRefusals = ['source-address', 'writers-full'] as const
export type TextRefusal = (typeof textRefusals)[number]
export const sendRefusals = ['not-a-draft', ...unready] as const
export const answerRefusals = ['hit-unknown', 'answer-missing', 'answers-full'] as const

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

/** Answers of sentences the text no longer has make room. What was approved or stands was read without it. */
export function answerHit(
  found: Piece,
  { hits }: Looked,
  given: Pick<HitAnswer, 'rule' | 'sentence' | 'answer' | 'words'>,
  hand: Hand,
): Decision<Piece, (typeof answerRefusals)[number] | 'piece-changed'> {
  if (!met(found, hand)) return refuse('piece-changed')
  if (!isAmong(hits, given)) return refuse('hit-unknown')
  if (isBlank(given.words)) return refuse('answer-missing')
  const kept = found.answers.filter((one) => isAmong(hits, one) && !isAmong([given], one))
  if (kept.length >= MOST_ANSWERS) return refuse('answers-full')
  const answers = [...kept, { ...given, by: nameOf(hand), at: hand.at }]
  const isOpen = ['draft', 'in-review', 'sent-back', 'withdrawn'].includes(found.state)
  return accept(changed(found, 'answered', hand, { answers, ...(isOpen ? {} : { state: 'draft', publishAt: null }) }))
}
