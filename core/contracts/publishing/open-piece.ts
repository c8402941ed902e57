import * as z from 'zod/mini'
import { collectionName } from '../content/records'
import { operation } from '../operation'
import { id, name, upTo } from '../shapes'
import { keptVersion, piece } from './records'

/**
 * A piece with its text and what there is of older ones. Of an article that nobody has edited yet, a piece of revision 0 is
 * made; it is stored with the first change. `places`, `everywhere`: as `listPieces` has it, for a new one of the same kind.
 */
export const openPiece = operation({
  name: 'publishing.openPiece',
  from: 'phone',
  write: false,
  access: ['editor', 'professional-reviewer'],
  answer: 'personal',
  leastBytes: 16 * 1024,
  input: z.object({ pieceId: id }),
  output: z.object({
    piece,
    /** The newest first; its own is among them once it has been stored. */
    versions: upTo(40, keptVersion),
    /** Where it can stand. */
    collections: upTo(100, collectionName),
    /** Of each series what it has, in its order, so that a place in it can be said. */
    orders: upTo(12, z.object({ collectionId: id, articles: upTo(40, z.object({ id, title: name })) })),
    places: upTo(60, z.object({ id, name })),
    everywhere: z.boolean(),
  }),
  refusals: ['piece-unknown'],
})
