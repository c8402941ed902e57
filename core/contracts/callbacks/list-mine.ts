import * as z from 'zod/mini'
import { operation } from '../operation'
import { upTo } from '../shapes'
import { callingPlace, ownCallback } from './records'

/** What the caller asked for and is not gone yet, newest first; and the places that call people back. */
export const listMyCallbacks = operation({
  name: 'callbacks.listMine',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  leastBytes: 8 * 1024,
  input: z.object({}),
  output: z.object({ requests: upTo(5, ownCallback), places: upTo(30, callingPlace) }),
  refusals: [],
})
