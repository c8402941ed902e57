import * as z from 'zod/mini'
import { operation } from '../operation'
import { count, name, shortId, upTo } from '../shapes'

/**
 * Who the caller is to this organisation: nothing beyond the roles their staff record grants. A role is text here, so that a
 * first page needs no list of them and one it does not know yet does no harm.
 */
export const whoAmI = operation({
  name: 'account.whoAmI',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    /** Of the post they act in, where they chose one of several. */
    roles: upTo(50, z.object({ role: shortId, postName: name, nodeName: name })),
    /** How many they hold. */
    posts: z.optional(count),
    /** How much they were told as somebody who comes here that is new to them. */
    unread: count,
    /** How much the calendars they keep told that they have not seen. */
    atWork: z.optional(count),
  }),
  refusals: [],
})
