import * as z from 'zod/mini'
import { operation } from '../operation'
import { count } from '../shapes'

/** Publish what is due, and remove pictures that were begun a day ago and never kept. */
export const tendPieces = operation({
  name: 'publishing.tendPieces',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ published: count, removed: count }),
  refusals: [],
})
