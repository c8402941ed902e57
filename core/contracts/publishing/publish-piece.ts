import * as z from 'zod/mini'
import { publishRefusals } from '#core/domain/publishing/standing'
import { operation } from '../operation'
import { id, version } from '../shapes'
import { piece } from './records'

/** An approved piece is what everybody reads from their next look on. */
export const publishPiece = operation({
  name: 'publishing.publishPiece',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['editor'],
  answer: 'personal',
  leastBytes: 16 * 1024,
  input: z.object({ pieceId: id, revision: version }),
  output: z.object({ saved: piece }),
  refusals: ['piece-unknown', 'piece-changed', ...publishRefusals, 'shelf-full'],
})
