import * as z from 'zod/mini'
import { scheduleRefusals } from '#core/domain/publishing/standing'
import { operation } from '../operation'
import { id, instant, version } from '../shapes'
import { piece } from './records'

/** When an approved piece is to stand, by the server's clock, within a minute; null to take that back. */
export const schedulePiece = operation({
  name: 'publishing.schedulePiece',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['editor'],
  answer: 'personal',
  leastBytes: 16 * 1024,
  input: z.object({ pieceId: id, revision: version, at: z.nullable(instant) }),
  output: z.object({ saved: piece }),
  refusals: ['piece-unknown', 'piece-changed', ...scheduleRefusals],
})
