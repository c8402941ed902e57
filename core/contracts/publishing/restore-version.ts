import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, version } from '../shapes'
import { piece } from './records'

/** Undo: an older text becomes the newest once more, as a draft. What stood until then is kept as a version, too. */
export const restoreVersion = operation({
  name: 'publishing.restoreVersion',
  from: 'phone',
  write: true,
  perDay: 200,
  access: ['editor'],
  answer: 'personal',
  leastBytes: 16 * 1024,
  input: z.object({ pieceId: id, revision: version, version }),
  output: z.object({ saved: piece }),
  refusals: ['piece-unknown', 'piece-changed', 'version-unknown', 'writers-full'],
})
