import * as z from 'zod/mini'
import { staffRoles } from '#core/domain/access/roles'
import { staffKinds } from '#core/domain/inbox/entry'
import { dayKinds } from '#core/domain/inbox/of-days'
import { operation } from '../operation'
import { code, count, id, instant, upTo } from '../shapes'

const MOST = 60
const kind = z.enum([...staffKinds, ...dayKinds])

/**
 * What the caller was told for what they do here, the latest first: of the calendars they keep what residents did in the last
 * thirty days, and what lies in their own inbox for staff. Nothing of it is of their own appointments as a resident.
 */
export const listStaffInbox = operation({
  name: 'staff.listInbox',
  from: 'phone',
  write: false,
  access: [...staffRoles],
  answer: 'personal',
  input: z.object({}),
  output: z.object({
    entries: upTo(
      MOST,
      z.object({
        kind,
        /** The appointment's, the job's, that of the week of a rota, or that of what a keeper of records is to look into. */
        ref: id,
        at: instant,
        read: z.boolean(),
        /** Of a place: whose it is by code alone, and when; null of anything else. */
        place: z.nullable(z.object({ code, start: instant, movedTo: z.nullable(instant) })),
      }),
    ),
    unread: count,
  }),
  refusals: [],
})

/** These are read; what has fallen out by now is as good as read. */
export const markStaffInboxRead = operation({
  name: 'staff.markInboxRead',
  from: 'phone',
  write: true,
  perDay: 300,
  access: [...staffRoles],
  answer: 'personal',
  input: z.object({ which: upTo(MOST, z.object({ kind, ref: id })).check(z.minLength(1)) }),
  output: z.object({ unread: count }),
  refusals: [],
})
