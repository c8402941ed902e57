import * as z from 'zod/mini'
import { inboxKinds, MOST_ENTRIES } from '#core/domain/inbox/entry'
import { operation } from '../operation'
import { count, id, instant, upTo } from '../shapes'

/** What the caller was told through others' acts, the newest first. */
export const listInbox = operation({
  name: 'account.listInbox',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    entries: upTo(
      MOST_ENTRIES,
      z.object({
        kind: z.enum(inboxKinds),
        /** The appointment's, the call's, the result's, or that of what was sent in. */
        ref: id,
        at: instant,
        read: z.boolean(),
        /** It waits for a word of theirs. */
        open: z.boolean(),
        /** When the appointment is or was; null of what is none, and of what lies filed. */
        start: z.nullable(instant),
      }),
    ),
    unread: count,
  }),
  refusals: [],
})
