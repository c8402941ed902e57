import * as z from 'zod/mini'
import { operation } from '../operation'
import { altogether, civilDate, id, instant, line, name, upTo, url } from '../shapes'
import { profile, specialDay, terms, usableSite } from './records'

/**
 * A counsellor's terms, the sites and rooms they may be at, and the official days that are known. Without a counsellor
 * one's own; a manager may ask for everybody with an offer at a site they manage.
 */
export const readTerms = operation({
  name: 'calendar.readTerms',
  from: 'phone',
  write: false,
  access: ['counsellor', 'manager'],
  answer: 'personal',
  input: z.object({ counsellorId: z.optional(id) }),
  output: z.object({
    terms,
    profile,
    /** One's own calendar, or one that is managed. */
    relation: z.enum(['own', 'managed']),
    /** Of somebody who keeps several calendars, each of them; left out of everybody else. */
    calendars: z.exactOptional(upTo(8, z.object({ counsellorId: id, name }))),
    sites: upTo(40, usableSite).check(altogether(200, 'rooms')),
    /** Of the hours in force those behind a shut door, as far as anybody books, the soonest; not there where none are. */
    behindDoors: z.exactOptional(upTo(100, z.object({ start: instant, end: instant }))),
    holidays: z.object({
      /** The last day of which it is published whether it is off; nothing is guessed after it. */
      through: civilDate,
      /** From today on. */
      days: upTo(120, specialDay),
      sources: upTo(6, z.object({ title: line, url })),
      /** Those of them that this calendar does not follow yet. */
      notApplied: upTo(120, specialDay),
    }),
  }),
  refusals: ['counsellor-unknown'],
})
