import * as z from 'zod/mini'
import { verdicts } from '#core/domain/publishing/piece'
import { reviewRefusals } from '#core/domain/publishing/reviewing'
import { operation } from '../operation'
import { id, name, upTo, version } from '../shapes'
import { because, hitPlace } from '../shapes/piece'
import { piece } from './records'

/**
 * Approve it or send it back, with words for whoever wrote it. `own-piece`: the caller wrote in it. `professional-needed`: it
 * speaks of illness or risk. `signedAs`: how a professional is named under the article, asked for with their yes alone. `seen`: sentences of the checklist
 * they looked at; a yes takes all of them, else it is refused `hits-unread`.
 */
export const reviewPiece = operation({
  name: 'publishing.reviewPiece',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['editor', 'professional-reviewer'],
  answer: 'personal',
  leastBytes: 16 * 1024,
  shown: ['signedAs'],
  input: z.object({
    pieceId: id,
    revision: version,
    verdict: z.enum(verdicts),
    words: because,
    signedAs: z.nullable(name),
    seen: upTo(40, z.object(hitPlace)),
  }),
  output: z.object({ saved: piece }),
  refusals: ['piece-unknown', 'piece-changed', ...reviewRefusals],
})
