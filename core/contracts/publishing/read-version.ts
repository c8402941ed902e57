import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, version } from '../shapes'
import { pieceText } from '../shapes/piece'
import { keptVersion } from './records'

/**
 * An older text, whole. What differs is told by `changedParagraphs` (core/domain/reading), of any two texts.
 * `version-unknown`: there was none, or it was let go.
 */
export const readVersion = operation({
  name: 'publishing.readVersion',
  from: 'phone',
  write: false,
  access: ['editor', 'professional-reviewer'],
  answer: 'personal',
  leastBytes: 16 * 1024,
  input: z.object({ pieceId: id, version }),
  output: z.object({ kept: keptVersion, text: pieceText }),
  refusals: ['piece-unknown', 'version-unknown'],
})
