import * as z from 'zod/mini'
import { withdrawRefusals } from '#core/domain/publishing/standing'
import { operation } from '../operation'
import { id, version } from '../shapes'
import { piece } from './records'

/** Take it away from everybody at their next look, also from phones that kept it. It can be written on and published anew. */
export const withdrawPiece = operation({
  name: 'publishing.withdrawPiece',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['editor', 'professional-reviewer'],
  answer: 'personal',
  leastBytes: 16 * 1024,
  input: z.object({ pieceId: id, revision: version }),
  output: z.object({ saved: piece }),
  refusals: ['piece-unknown', 'piece-changed', ...withdrawRefusals],
})
