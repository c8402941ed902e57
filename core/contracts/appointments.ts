import * as z from 'zod/mini'
import { operation } from './operation'
import { askedDate, civilDate, id, instant, minuteOfDay } from './shapes'

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

export const listCounsellors = operation({
  name: 'appointments.listCounsellors',
  access: ['resident'],
  input: z.object({ siteId: z.optional(id) }),
  output: z.object({ counsellors: z.array(counsellor) }),
  refusals: [],
})

/** Free places of up to 20 counsellors over up to 31 days, one entry a counsellor and day that has any. */
export const listOpenings = operation({
  name: 'appointments.listOpenings',
  access: ['resident'],
  input: z.object({
    counsellorIds: z.array(id).check(z.minLength(1), z.maxLength(20)),
    from: askedDate,
    days: z.int().check(z.minimum(1), z.maximum(31)),
  }),
  output: z.object({
    openings: z.array(
      z.object({
        counsellorId: id,
        date: civilDate,
        slots: z.array(z.object({ start: instant, end: instant })),
      }),
    ),
  }),
  refusals: ['counsellor-unknown'],
})

/**
 * Book a place. Asking again for a place one already holds, to meet in the same way, answers with the same appointment,
 * so a retry after a lost reply is safe; in another way it is refused `already-booked`.
 */
export const bookAppointment = operation({
  name: 'appointments.book',
  access: ['resident'],
  input: z.object({ counsellorId: id, start: instant, mode, consentVersion: z.int() }),
  output: z.object({ appointment }),
  refusals: [
    'counsellor-unknown',
    'mode-not-offered',
    'consent-outdated',
    'slot-gone',
    'slot-taken',
    'too-late',
    'too-early',
    'already-booked',
  ],
})

/** Cancel one's own appointment; the place is free again in the same transaction. */
export const cancelAppointment = operation({
  name: 'appointments.cancel',
  access: ['resident'],
  input: z.object({ appointmentId: id }),
  output: z.object({ appointment }),
  refusals: ['appointment-unknown', 'already-cancelled', 'already-started'],
})

/** The caller's own appointments, latest start first, at most 50; `before` pages on. */
export const listMyAppointments = operation({
  name: 'appointments.listMine',
  access: ['resident'],
  input: z.object({ before: z.optional(instant) }),
  output: z.object({ appointments: z.array(appointment) }),
  refusals: [],
})

/** A counsellor's own days with hours and appointments, cancelled ones included. */
export const listAgenda = operation({
  name: 'appointments.listAgenda',
  access: ['counsellor'],
  input: z.object({ from: askedDate, days: z.int().check(z.minimum(1), z.maximum(31)) }),
  output: z.object({
    days: z.array(
      z.object({
        date: civilDate,
        hours: z.array(z.object({ from: minuteOfDay, until: minuteOfDay })),
        appointments: z.array(appointment),
      }),
    ),
  }),
  refusals: [],
})
