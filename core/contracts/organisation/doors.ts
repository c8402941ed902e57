import * as z from 'zod/mini'
import { operation } from '../operation'
import { civilDate, count, id, minuteOfDay, upTo, weekday, weeklyHours } from '../shapes'
import { closureDraft } from '../shapes/opening'

/** More days than that nobody reads in a row. */
export const MOST_DAYS_MET = 10

/**
 * Whom new hours or a closure of a site would shut out, and whether they touch more calendars than are saved at once;
 * nothing is changed. Asked where `changeSite` refused, by the same two roles.
 */
export const previewDoors = operation({
  name: 'organisation.previewDoors',
  from: 'phone',
  write: false,
  access: ['manager', 'editor'],
  answer: 'personal',
  input: z.object({
    siteId: id,
    change: z.discriminatedUnion('part', [
      z.object({ part: z.literal('hours'), openingHours: upTo(84, weeklyHours) }),
      z.object({ part: z.literal('add-closure'), closure: closureDraft }),
    ]),
  }),
  output: z.object({
    /** How many: for who manages the site, and sees each of them in its week; null for an editor. */
    met: z.object({
      appointments: z.nullable(count),
      /** The soonest first: from when the first comes until the last is through. */
      days: upTo(
        MOST_DAYS_MET,
        z.object({ date: civilDate, from: minuteOfDay, until: minuteOfDay, appointments: z.nullable(count) }),
      ),
      /** There are days after these. */
      more: z.boolean(),
    }),
    /** What would have to be written, and what of it can be at once; null where all of it can. */
    tooMuch: z.nullable(
      z.object({
        calendars: count,
        days: count,
        /** Of new hours those that can be saved together; none where not even one can. */
        weekdays: upTo(7, weekday),
        /** Of a closure the last day it can be written to; null where not even its first can. */
        until: z.nullable(civilDate),
      }),
    ),
  }),
  refusals: ['site-not-yours', 'opening-hours-clash', 'closure-invalid', 'closures-full'],
})

/** Bring the calendars to what their houses say of their doors by now: of those that differ, one after the other. */
export const tellDoors = operation({
  name: 'organisation.tellDoors',
  from: 'timer',
  write: false,
  tidies: true,
  access: ['anyone'],
  answer: 'public',
  input: z.object({}),
  output: z.object({ told: count }),
  refusals: [],
})
