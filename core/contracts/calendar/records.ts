import * as z from 'zod/mini'
import { roomKinds } from '#core/domain/organisation/site'
import { counsellorStatuses } from '#core/domain/scheduling/counsellor'
import { modes } from '#core/domain/scheduling/mode'
import { topics } from '#core/domain/scheduling/topic'
import {
  altogether,
  civilDate,
  code,
  count,
  id,
  instant,
  line,
  minuteOfDay,
  minutes,
  name,
  shortId,
  text,
  upTo,
  url,
  weekday,
} from '../shapes'

const mode = z.enum(modes)
const stretch = { from: minuteOfDay, until: minuteOfDay }

export const workingHours = z.object({ weekday, from: minuteOfDay, until: minuteOfDay, siteId: id })
export const siteHours = z.object({ ...stretch, siteId: id })

/** All there is to say of something that can be booked. */
export const offerTerms = z.object({
  id: shortId,
  name,
  siteId: id,
  /** Null where nobody sits together. */
  roomId: z.nullable(id),
  equipmentIds: upTo(5, id),
  topics: upTo(7, z.enum(topics)),
  modes: upTo(4, mode),
  sessionMinutes: minutes,
  restBefore: minutes,
  restAfter: minutes,
  capacity: z.int().check(z.minimum(0), z.maximum(100)),
  noticeMinutes: z.int().check(z.minimum(0), z.maximum(100_000)),
  horizonDays: z.int().check(z.minimum(0), z.maximum(1000)),
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

/** All that decides a counsellor's hours on a date. */
export const calendarTerms = z.object({
  /** By the day they begin. */
  versions: upTo(30, z.object({ from: civilDate, hours: upTo(84, workingHours) })).check(altogether(420, 'hours')),
  leaves: upTo(60, leave),
  openings: upTo(200, opening),
  closings: upTo(200, closing),
  holidays: z.nullable(z.object({ through: civilDate, days: upTo(120, specialDay) })),
})

/** What residents read of a counsellor. */
export const profile = z.object({
  name,
  title: name,
  /** As verified by the organisation. */
  credentials: upTo(10, line),
  introduction: text,
  concerns: upTo(10, name),
})

/** What can be booked with somebody and when, and which writing of it this is. */
export const terms = z.object({
  counsellorId: id,
  name,
  status: z.enum(counsellorStatuses),
  meetingLink: z.nullable(url),
  offers: upTo(8, offerTerms),
  calendar: calendarTerms,
  /** Sent along with a change: it is refused when somebody else was first. */
  termsRevision: count,
})

/** A site that offers and hours may be at. */
export const usableSite = z.object({
  id,
  name,
  rooms: upTo(30, z.object({ id, name, kind: z.enum(roomKinds) })),
})

/** Somebody's appointment that a change takes the ground from: a code and no name. */
export const affected = z.object({
  appointmentId: id,
  code,
  date: civilDate,
  start: instant,
  end: instant,
  mode,
  offerName: name,
  siteId: id,
  roomName: name,
  status: z.enum(['asked', 'confirmed']),
  /** Null also for whoever is not the counsellor. */
  topic: z.nullable(z.enum(topics)),
  /** What fails: the counsellor is suspended, the offer is closed or another one, the hours are gone. */
  by: z.enum(['suspended', 'offer', 'hours']),
  /** Somebody without an account: nobody reads what is decided, they have to be called. */
  guest: z.boolean(),
  /** Who is free then and could take over, by their ids. */
  substitutes: upTo(8, id),
})
