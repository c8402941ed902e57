import * as z from 'zod/mini'
import { roomKinds } from '#core/domain/organisation/site'
import { counsellorStatuses, selfServeFor } from '#core/domain/scheduling/counsellor'
import { modes } from '#core/domain/scheduling/mode'
import { topics } from '#core/domain/scheduling/topic'
import { civilDate, code, count, id, instant, line, minuteOfDay, name, phone, text, upTo, url } from '../shapes'
import { calendarTerms, offerTerms } from '../shapes/terms'

// Also those nobody takes from here: whose they are is held by tests/contracts/personal-answers.
export { calendarTerms, closing, leave, offerTerms, opening, specialDay, workingHours } from '../shapes/terms'

const mode = z.enum(modes)
const stretch = { from: minuteOfDay, until: minuteOfDay }

export const siteHours = z.object({ ...stretch, siteId: id })

/** Hours at which people could not sit down together, since the site's doors are shut then. */
export const hoursBehindDoors = z.object({ ...siteHours.shape, date: civilDate })

/** What residents read of a counsellor. */
export const profile = z.object({
  name,
  title: name,
  introduction: text,
  concerns: upTo(10, name),
  /** Of a thing that people use by themselves: who may. Whoever is somebody never becomes one. */
  selfServe: z.exactOptional(z.enum(selfServeFor)),
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
  /** Said aloud to whoever is booked for; not there in an earlier answer. */
  address: z.exactOptional(line),
  phone: z.exactOptional(z.nullable(phone)),
  rooms: upTo(30, z.object({ id, name, kind: z.enum(roomKinds) })),
  /** How soon and how far can be booked where an offer does not say it itself; not there in an earlier answer. */
  usual: z.exactOptional(
    z.object({
      noticeMinutes: z.int().check(z.minimum(0), z.maximum(100_000)),
      horizonDays: z.int().check(z.minimum(1), z.maximum(1000)),
    }),
  ),
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
