import * as z from 'zod/mini'
import { id, instant } from '../shapes'

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
