import * as z from 'zod/mini'
import { operation } from '../operation'
import { altogether, civilDate, count, id, name, upTo } from '../shapes'
import { change, changeFaults } from './change'
import { affected, hoursBehindDoors, siteHours } from './records'

/**
 * What a change would make of the coming four weeks, and whom it would meet on any day; nothing is changed. Of holidays:
 * of all days of the table that are still to come.
 */
export const previewChange = operation({
  name: 'calendar.previewChange',
  from: 'phone',
  write: false,
  access: ['counsellor', 'manager'],
  answer: 'personal',
  input: z.object({ counsellorId: z.optional(id), change }),
  output: z.object({
    /** To be sent along when it is saved. */
    termsRevision: count,
    /** Those days alone on which something opens or closes. */
    days: upTo(150, z.object({ date: civilDate, opens: upTo(12, siteHours), closes: upTo(12, siteHours) })).check(
      altogether(500, 'opens'),
      altogether(500, 'closes'),
    ),
    /** Of what opens those behind a shut door, of an offer all of its hours that are; not there where none are. */
    behindDoors: z.exactOptional(upTo(130, hoursBehindDoors)),
    /** In their order; each needs a decision. */
    affected: upTo(200, affected).check(altogether(600, 'substitutes')),
    /** Those who are named there. */
    substitutes: upTo(60, z.object({ id, name })),
    /** More than can be saved at once: to be done in parts, such as a shorter leave. */
    tooMuch: z.boolean(),
  }),
  refusals: ['counsellor-unknown', ...changeFaults],
})
