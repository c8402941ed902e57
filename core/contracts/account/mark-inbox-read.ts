import * as z from 'zod/mini'
import { inboxKinds } from '#core/domain/inbox/entry'
import { operation } from '../operation'
import { count, id, instant } from '../shapes'

/** One line is read, or all that had been told by then; one that has fallen out by now is as good as read. */
export const markInboxRead = operation({
  name: 'account.markInboxRead',
  from: 'phone',
  write: true,
  perDay: 300,
  access: ['resident'],
  answer: 'personal',
  input: z.object({
    which: z.union([z.object({ kind: z.enum(inboxKinds), ref: id }), z.object({ until: instant })]),
  }),
  output: z.object({ unread: count }),
  refusals: [],
})
