import * as z from 'zod/mini'
import { pieceStates } from '#core/domain/publishing/piece'
import { operation } from '../operation'
import { id, instant, name, upTo } from '../shapes'
import { pieceRow } from './records'

/**
 * The pieces of the caller's places, the last changed first; and the places they may write for. A page may hold fewer than
 * it could, also none, with more behind it: `next` alone says.
 */
export const listPieces = operation({
  name: 'publishing.listPieces',
  from: 'phone',
  write: false,
  access: ['editor', 'professional-reviewer'],
  answer: 'personal',
  input: z.object({
    /** Left out: whatever state it is in. */
    state: z.optional(z.enum(pieceStates)),
    before: z.optional(instant),
  }),
  output: z.object({
    pieces: upTo(50, pieceRow),
    /** What to ask `before` for the rest; null when this was all. */
    next: z.nullable(instant),
    places: upTo(60, z.object({ id, name })),
    /** Whether they may also write what is everybody's, and edit what came with the program. */
    everywhere: z.boolean(),
  }),
  refusals: [],
})
