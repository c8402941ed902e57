import * as z from 'zod/mini'
import { dutyRoles, MOST_ALARMS, MOST_ASKS, MOST_SHIFTS } from '#core/domain/duty/rota'
import { operation } from '../operation'
import { askedDate, civilDate, id, minuteOfDay, name, upTo, version } from '../shapes'
import { dutyAlarm, shift, shiftAsk, shiftDrafts } from './records'

/**
 * One week of duty at a site or a line we answer, as its staff see it: `siteId` is either's, null for the first one of theirs. Who may be put on is told
 * to whoever makes the rota, and to who has a shift ahead and may ask somebody to take it. For whoever makes it also what stood
 * there a week before, a week on, and when nobody was there.
 */
export const readRota = operation({
  name: 'duty.readRota',
  from: 'phone',
  write: false,
  access: dutyRoles,
  answer: 'personal',
  leastBytes: 4 * 1024,
  input: z.object({ siteId: z.nullable(id), monday: askedDate }),
  output: z.object({
    /** The caller's, by their names. */
    sites: upTo(60, z.object({ id, name })),
    week: z.nullable(
      z.object({
        kind: z.enum(['site', 'line']),
        ...{ siteId: id, monday: civilDate, revision: version, mayArrange: z.boolean(), isUnattended: z.boolean() },
        days: upTo(
          7,
          z.object({ date: civilDate, hours: upTo(12, z.object({ from: minuteOfDay, until: minuteOfDay })) }),
        ),
        shifts: upTo(MOST_SHIFTS, shift),
        people: upTo(100, z.object({ id, name })),
        before: shiftDrafts,
        alarms: upTo(MOST_ALARMS, dutyAlarm),
        /** Of the week that is on: those of the one before it that nobody has closed, settled with that one's `monday`. */
        earlier: z.exactOptional(upTo(MOST_ALARMS, dutyAlarm)),
        /** Those that wait for a word, and of one's own also what was said. */
        asks: upTo(MOST_ASKS, shiftAsk),
      }),
    ),
  }),
  refusals: ['site-unknown', 'week-unclear'],
})
