import { sendForReview } from '#core/contracts/publishing'
import type { PieceText } from '#core/domain/publishing/piece'
import { sendForReview as decide } from '#core/domain/publishing/writing'
import { handle } from '../_runtime/handle'
import { changePiece } from './change-piece'

/** All of it that readers will read. */
const wordsOf = ({ title, summary, author, authorRole, markdown, words, sources }: PieceText) => [
  ...[title, summary, author, authorRole, markdown, ...words],
  ...sources.flatMap((source) => [source.title, source.publisher]),
]

/**
 * WeChat is asked here, since nothing changes in a text between this and its readers. What it did not see somebody else reads
 * before anybody: that is what a review is, so nobody more is told.
 */
export const sendForReviewHandler = handle(sendForReview, ({ pieceId, revision }, call) =>
  changePiece(
    { pieceId, revision },
    call,
    'editor',
    (found, { look, hand }) => decide(found, look, hand),
    ({ text }) => call.checkWords(wordsOf(text), 'is-looked-at'),
  ),
)
