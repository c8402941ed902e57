import * as z from 'zod/mini'
import { modes } from '#core/domain/scheduling/mode'
import { topics } from '#core/domain/scheduling/topic'
import { altogether, civilDate, id, instant, line, minuteOfDay, minutes, name, shortId, upTo, weekday } from '../shapes'

const stretch = { from: minuteOfDay, until: minuteOfDay }

export const workingHours = z.object({ weekday, from: minuteOfDay, until: minuteOfDay, siteId: id })

/** All there is to say of something that can be booked, as wide as it can be told: what works, `makeOffer` says. */
export const offerTerms = z.object({
  id: shortId,
  name,
  siteId: id,
  /** Null where nobody sits together. */
  roomId: z.nullable(id),
  equipmentIds: upTo(5, id),
  topics: upTo(7, z.enum(topics)),
  modes: upTo(4, z.enum(modes)),
  sessionMinutes: minutes,
  restBefore: minutes,
  restAfter: minutes,
  capacity: z.int().check(z.minimum(0), z.maximum(100)),
  /** Null: as it is set for the site. */
  noticeMinutes: z.nullable(z.int().check(z.minimum(0), z.maximum(100_000))),
  horizonDays: z.nullable(z.int().check(z.minimum(0), z.maximum(1000))),
  release: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('rolling') }),
    z.object({ kind: z.literal('weekly'), weekday, minute: minuteOfDay }),
  ]),
  lateMinutes: z.int().check(z.minimum(0), z.maximum(100_000)),
  intake: upTo(6, z.object({ id, text: line, options: upTo(8, name) })),
  /** Null: booked at once. */
  answerWithin: z.nullable(z.int().check(z.minimum(0), z.maximum(100_000))),
  bring: line,
  open: z.boolean(),
})

export const leave = z.object({ id, kind: z.enum(['leave', 'sick']), from: instant, until: instant })
export const opening = z.object({ ...stretch, id, date: civilDate, siteId: id })
export const closing = z.object({ ...stretch, id, date: civilDate })

/** Off, or a day of work with the hours of another weekday. */
export const specialDay = z.discriminatedUnion('kind', [
  z.object({ date: civilDate, kind: z.literal('off'), name }),
  z.object({ date: civilDate, kind: z.literal('work'), name, as: weekday }),
])

/** All that decides a counsellor's hours on a date; what works, `makeCalendar` says. */
export const calendarTerms = z.object({
  /** By the day they begin. */
  versions: upTo(30, z.object({ from: civilDate, hours: upTo(84, workingHours) })).check(altogether(420, 'hours')),
  leaves: upTo(60, leave),
  openings: upTo(200, opening),
  closings: upTo(200, closing),
  holidays: z.nullable(z.object({ through: civilDate, days: upTo(120, specialDay) })),
})
