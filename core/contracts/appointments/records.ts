import * as z from 'zod/mini'
import { civilDate, id, instant } from '../shapes'

export const mode = z.enum(['room', 'phone', 'video'])

export const appointmentStatus = z.enum(['confirmed', 'cancelled-by-client'])

export const counsellor = z.object({
  id,
  name: z.string(),
  title: z.string(),
  /** Credentials as verified by the organisation. */
  credentials: z.array(z.string()),
  introduction: z.string(),
  /** What they mostly work with, in a resident's words. */
  concerns: z.array(z.string()),
  modes: z.array(mode),
  siteId: id,
  siteName: z.string(),
  roomName: z.string(),
  sessionMinutes: z.int(),
  /** Start of the next free place within the booking horizon; null when there is none. */
  nextFree: z.nullable(instant),
})

/** The days that can be booked: the server's today and the last one. So far every search for a free place looks. */
export const bookable = z.object({ from: civilDate, until: civilDate })

export const appointment = z.object({
  id,
  /** Four characters both sides see, so that nobody has to say a name at the door. */
  code: z.string(),
  counsellorId: id,
  counsellorName: z.string(),
  siteName: z.string(),
  address: z.string(),
  roomName: z.string(),
  start: instant,
  end: instant,
  mode,
  status: appointmentStatus,
})
