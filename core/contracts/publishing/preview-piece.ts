import * as z from 'zod/mini'
import { operation } from '../operation'
import { id } from '../shapes'
import { blocks } from '../shapes/block'
import { pieceText } from '../shapes/piece'
import { looked } from './records'

/**
 * A text as it would be published, block by block, and what has to be answered first. `text`: as it is being typed; null for
 * what is stored. `pieceId`: whose answers count; null for a new one.
 */
export const previewPiece = operation({
  name: 'publishing.previewPiece',
  from: 'phone',
  write: false,
  access: ['editor', 'professional-reviewer'],
  answer: 'personal',
  leastBytes: 16 * 1024,
  input: z.object({ pieceId: z.nullable(id), text: z.nullable(pieceText) }),
  output: z.object({ blocks, ...looked }),
  refusals: ['piece-unknown'],
})
