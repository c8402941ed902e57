import * as z from 'zod/mini'
import { priorityReasons } from '#core/domain/waitlist/entry'
import { operation } from '../operation'
import { id, upTo } from '../shapes'
import { staffEntry } from './records'

const staff = { from: 'phone', access: ['care-worker'], answer: 'personal', leastBytes: 2 * 1024 } as const

/** Who waits at the caller's places, in the order of their turns. */
export const listEntries = operation({
  ...staff,
  name: 'waitlist.listEntries',
  answer: 'personal',
  write: false,
  input: z.object({}),
  output: z.object({ entries: upTo(100, staffEntry), more: z.boolean() }),
  refusals: [],
})

/** Let somebody be asked earlier, for a reason that stays noted; once. Nobody brings themselves forward: a colleague does. */
export const prioritiseEntry = operation({
  ...staff,
  name: 'waitlist.prioritise',
  answer: 'personal',
  write: true,
  perDay: 60,
  input: z.object({ entryId: id, reason: z.enum(priorityReasons) }),
  output: z.object({ entry: staffEntry }),
  refusals: ['entry-unknown', 'waiting-own', 'waiting-closed', 'priority-given'],
})
