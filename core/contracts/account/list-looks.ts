import * as z from 'zod/mini'
import { staffRoles } from '#core/domain/access/roles'
import { opened, purposes } from '#core/domain/privacy/access-entry'
import { operation } from '../operation'
import { id, instant, name, upTo } from '../shapes'

/** Who of the staff looked at what the caller wrote, gave or shared, newest first, at most 30. */
export const listLooks = operation({
  name: 'account.listLooks',
  from: 'phone',
  write: false,
  access: ['resident'],
  answer: 'personal',
  input: z.object({ before: z.optional(instant) }),
  output: z.object({
    looks: upTo(
      30,
      z.object({
        id,
        at: instant,
        /** Whose session it was for; empty where they are not here any more. */
        counsellorName: name,
        what: upTo(opened.length, z.enum(opened)),
        purpose: z.enum(purposes),
        /** The post they acted by; null of looks of before. */
        role: z.nullable(z.enum(staffRoles)),
        /** Of an emergency: what the keeper of records said of it; null while they have not. */
        judged: z.nullable(z.enum(['warranted', 'unwarranted'])),
      }),
    ),
    /** What to ask `before` for the rest; null when this was all. */
    next: z.nullable(instant),
  }),
  refusals: [],
})
