import * as z from 'zod/mini'
import { appointmentStatuses } from '#core/domain/scheduling/appointment'
import { modes } from '#core/domain/scheduling/counsellor'
import { civilDate, code, id, instant, line, minutes, name, text, upTo } from '../shapes'

export const mode = z.enum(modes)

export const appointmentStatus = z.enum(appointmentStatuses)

export const counsellor = z.object({
  id,
  name,
  title: name,
  /** Credentials as verified by the organisation. */
  credentials: upTo(10, line),
  introduction: text,
  /** What they mostly work with, in a resident's words. */
  concerns: upTo(10, name),
  modes: upTo(3, mode),
  siteId: id,
  siteName: name,
  roomName: name,
  sessionMinutes: minutes,
  /** Start of the next free place within the booking horizon; null when there is none. */
  nextFree: z.nullable(instant),
})

/** The days that can be booked: the server's today and the last one. So far every search for a free place looks. */
export const bookable = z.object({ from: civilDate, until: civilDate })

export const appointment = z.object({
  id,
  /** Four characters both sides see, so that nobody has to say a name at the door. */
  code,
  counsellorId: id,
  counsellorName: name,
  siteName: name,
  address: line,
  roomName: name,
  start: instant,
  end: instant,
  mode,
  status: appointmentStatus,
})
