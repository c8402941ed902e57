import * as z from 'zod/mini'
import { textRefusals } from '#core/domain/publishing/writing'
import { operation } from '../operation'
import { id, version } from '../shapes'
import { pieceText } from '../shapes/piece'
import { piece } from './records'

/**
 * A piece as it should read from now on; null for a new one, with `revision` 0. It is a draft from then on, whatever was
 * approved of it before; what readers read stays as it is. `piece-changed`: somebody else changed it meanwhile, and nothing
 * was stored: the page keeps what was typed, and `openPiece` tells what stands now.
 */
export const savePiece = operation({
  name: 'publishing.savePiece',
  from: 'phone',
  write: true,
  perDay: 400,
  access: ['editor'],
  answer: 'personal',
  leastBytes: 16 * 1024,
  input: z.object({
    pieceId: z.nullable(id),
    revision: version,
    /** Whose it is; null for everybody's. Of one that is there it stays what it was. */
    nodeId: z.nullable(id),
    text: pieceText,
  }),
  output: z.object({ saved: piece }),
  refusals: [...textRefusals, 'piece-unknown', 'piece-changed', 'place-unknown', 'shelf-unknown'],
})
