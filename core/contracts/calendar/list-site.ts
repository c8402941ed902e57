import * as z from 'zod/mini'
import { wishes } from '#core/domain/scheduling/answer-change'
import { appointmentStatuses } from '#core/domain/scheduling/appointment'
import { counsellorStatuses } from '#core/domain/scheduling/counsellor'
import { modes } from '#core/domain/scheduling/mode'
import { called } from '../appointments/records'
import { operation } from '../operation'
import { altogether, askedDate, civilDate, code, id, instant, minuteOfDay, name, restOfDays, upTo } from '../shapes'

/**
 * All calendars of a site side by side, for whoever manages it: hours and who has a place there, by code, without topics
 * and without what anybody wrote. Without a site the first one they manage; from the server's today on, seven days.
 */
export const listSite = operation({
  name: 'calendar.listSite',
  from: 'phone',
  write: false,
  access: ['manager'],
  answer: 'personal',
  input: z.object({
    siteId: z.optional(id),
    from: z.optional(askedDate),
    days: z.optional(z.int().check(z.minimum(1), z.maximum(7))),
  }),
  output: z.object({
    siteId: id,
    /** All that they manage. */
    sites: upTo(60, z.object({ id, name })),
    /** Those with an offer here, offered at present or not; what people use by themselves has a calendar too. */
    counsellors: upTo(
      60,
      z.object({
        id,
        name,
        title: name,
        status: z.enum(counsellorStatuses),
        selfServe: z.exactOptional(z.literal(true)),
      }),
    ),
    /** By date, then in the order of the counsellors. */
    days: upTo(
      420,
      z.object({
        date: civilDate,
        counsellorId: id,
        away: z.boolean(),
        hours: upTo(12, z.object({ from: minuteOfDay, until: minuteOfDay })),
        appointments: upTo(
          288,
          z.object({
            id,
            code,
            offerName: name,
            roomName: name,
            start: instant,
            end: instant,
            mode: z.enum(modes),
            status: z.enum(appointmentStatuses),
          }),
        ),
      }),
    ).check(altogether(350, 'appointments'), altogether(900, 'hours')),
    /**
     * Who waits for a call or for help after something here was called off: who waits too long first, then who asked for
     * help, then the longest; at the end who was seen to within a day. Whatever days are asked for.
     */
    waiting: upTo(
      60,
      z.object({
        ...{ appointmentId: id, counsellorId: id, counsellorName: name, code, start: instant, at: instant },
        wants: z.enum(wishes),
        tooLong: z.boolean(),
        called: z.nullable(called),
      }),
    ),
    /** Who is to sit there when the doors are shut, the soonest first, whatever days are asked for; not there where nobody is. */
    behindDoors: z.exactOptional(
      upTo(60, z.object({ appointmentId: id, counsellorId: id, counsellorName: name, code, start: instant })),
    ),
    /** What to ask for the rest; null when this was all. */
    next: z.nullable(restOfDays),
  }),
  refusals: ['site-not-yours'],
})
