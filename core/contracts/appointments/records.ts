import * as z from 'zod/mini'
import { credentialKinds } from '#core/domain/access/credentials'
import { wishes } from '#core/domain/scheduling/answer-change'
import { appointmentStatuses, staffChanges } from '#core/domain/scheduling/appointment'
import { selfServeFor } from '#core/domain/scheduling/counsellor'
import { modes } from '#core/domain/scheduling/mode'
import { topics } from '#core/domain/scheduling/topic'
import { civilDate, code, id, instant, line, location, minutes, name, shortId, text, upTo, url } from '../shapes'
import { month } from '../shapes/month'

export const mode = z.enum(modes)
export const topic = z.enum(topics)

/** Who saw to somebody who waited, and when. */
export const called = z.object({ at: instant, by: name })

export const appointmentStatus = z.enum(appointmentStatuses)

/** A question before the conversation; without options a line to write. Nobody has to answer. */
export const intakeQuestion = z.object({ id, text: line, options: upTo(8, name) })

/** Answers by question; what is not one of the options, where there are some, is refused. */
export const intakeAnswers = upTo(6, z.object({ questionId: id, answer: line }))

/** What can be booked with somebody. */
export const offer = z.object({
  id: shortId,
  name,
  siteId: id,
  siteName: name,
  /** Empty where nobody sits together. */
  roomName: name,
  topics: upTo(7, topic),
  modes: upTo(4, mode),
  sessionMinutes: minutes,
  /** More than one: a group. */
  capacity: z.int().check(z.minimum(1), z.maximum(30)),
  /** Asked for first: the counsellor says yes or no within so many minutes. Null: booked at once. */
  answerWithin: z.nullable(z.int().check(z.minimum(15), z.maximum(10_080))),
  bring: line,
})

/** What somebody has, who gave it, and the month in which whoever answers for it looked. No number. */
export const credential = z.object({ id: shortId, kind: z.enum(credentialKinds), issuer: name, month })

export const counsellor = z.object({
  id,
  name,
  title: name,
  /** What they have that somebody looked at, and that holds today. */
  credentials: upTo(12, credential),
  introduction: text,
  /** What they mostly work with, in a resident's words. */
  concerns: upTo(10, name),
  /** Of all their offers. */
  modes: upTo(4, mode),
  /** Of the first of their offers. */
  siteId: id,
  siteName: name,
  roomName: name,
  sessionMinutes: minutes,
  offers: upTo(8, offer),
  /** Start of the next free place within the booking horizon; null when there is none. */
  nextFree: z.nullable(instant),
  /** Nobody, but a thing people use by themselves; and who may. */
  selfServe: z.exactOptional(z.enum(selfServeFor)),
})

/** A free place and what is offered there. */
export const slot = z.object({
  start: instant,
  end: instant,
  offerId: shortId,
  modes: upTo(4, mode),
  /** Seats that are left; 1 unless it is a group. */
  left: z.int().check(z.minimum(1), z.maximum(30)),
})

/** The days that can be booked: the server's today and the last one. So far every search for a free place looks. */
export const bookable = z.object({ from: civilDate, until: civilDate })

export const appointment = z.object({
  id,
  /** Four characters both sides see, so that nobody has to say a name at the door. */
  code,
  counsellorId: id,
  counsellorName: name,
  /** A thing that is used by oneself: `counsellorName` is what it is called. */
  selfServe: z.exactOptional(z.literal(true)),
  siteId: id,
  siteName: name,
  address: line,
  /** For a map; null where nobody measured. */
  location: z.nullable(location),
  /** The site's own number; null when it has none. */
  sitePhone: z.nullable(z.string().check(z.maxLength(30))),
  roomName: name,
  start: instant,
  end: instant,
  mode,
  topic: z.nullable(topic),
  status: appointmentStatus,
  /** Held or asked for: until when it is theirs. */
  expires: z.nullable(instant),
  /** What to bring. */
  bring: line,
  /** From then on moving or cancelling is late; still possible until the start. */
  lateFrom: instant,
  /** Whom of the person's own people it is for; null: for themselves. */
  forOther: z.nullable(id),
  movedFrom: z.nullable(id),
  movedTo: z.nullable(id),
  checkedInAt: z.nullable(instant),
  /** How it was may be said now: it took place within the last fourteen days, and nobody has said it yet. */
  asksFeedback: z.optional(z.literal(true)),
  /** What staff changed, until the person has answered. */
  change: z.nullable(z.object({ kind: z.enum(staffChanges), at: instant })),
  /** They asked to be called, or for help, in place of it. */
  wants: z.exactOptional(z.object({ kind: z.enum(wishes), at: instant, called: z.exactOptional(called) })),
  /** Where to meet by video or in writing; told from an hour before the start to its end, and null before and after. */
  meetingLink: z.nullable(url),
})
