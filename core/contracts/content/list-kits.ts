import * as z from 'zod/mini'
import { operation } from '../operation'
import { id, line, name, upTo } from '../shapes'

/** The kits that may be handed out today, in their order. */
export const listKits = operation({
  name: 'content.listKits',
  from: 'phone',
  write: false,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ kits: upTo(30, z.object({ id, title: name, summary: line })) }),
  refusals: [],
})
