import * as z from 'zod/mini'
import { sendRefusals } from '#core/domain/publishing/writing'
import { operation } from '../operation'
import { id, version } from '../shapes'
import { piece } from './records'

/** Give it to somebody who did not write it. `checklist-open`: `previewPiece` says which sentences are not answered yet. */
export const sendForReview = operation({
  name: 'publishing.sendForReview',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['editor'],
  answer: 'personal',
  leastBytes: 16 * 1024,
  input: z.object({ pieceId: id, revision: version }),
  output: z.object({ saved: piece }),
  refusals: ['piece-unknown', 'piece-changed', ...sendRefusals],
})
