import * as z from 'zod/mini'
import { missedReasons } from '#core/domain/scheduling/attendance'
import { operation } from '../operation'
import {
  altogether,
  askedDate,
  askedDays,
  civilDate,
  code,
  count,
  id,
  instant,
  minuteOfDay,
  name,
  restOfDays,
  upTo,
} from '../shapes'
import { gaps } from '../shapes/gaps'
import { appointmentStatus, mode, slot, topic } from './records'

/** Somebody's place on a counsellor's day: a code and no name. */
export const agendaRow = z.object({
  id,
  code,
  offerName: name,
  siteId: id,
  roomName: name,
  start: instant,
  end: instant,
  mode,
  topic: z.nullable(topic),
  status: appointmentStatus,
  /** Held or asked for: until when. */
  expires: z.nullable(instant),
  by: z.enum(['client', 'staff']),
  checkedInAt: z.nullable(instant),
  /** Why somebody was not there, where it is known. */
  reason: z.nullable(z.enum(missedReasons)),
  /** Called off by staff, and the person waits to be called, or for help; or somebody has seen to them since. */
  wants: z.exactOptional(z.enum(['call-back', 'help', 'called'])),
})

/**
 * A counsellor's own days: the hours in force, what is free and who has a place. Of a day's cancelled ones, which anybody
 * can make many of, the eight last cancelled are listed and the others counted. Without `from` and `days`, all the days
 * that residents can book, from the server's today on; at most 350 appointments and 500 free places: whole days, as
 * many as that allows.
 */
export const listAgenda = operation({
  name: 'appointments.listAgenda',
  from: 'phone',
  write: false,
  access: ['counsellor'],
  answer: 'personal',
  input: z.object({
    from: z.optional(askedDate),
    days: z.optional(askedDays),
  }),
  output: z.object({
    /** More than one only for somebody who keeps several calendars. */
    counsellorIds: upTo(50, id),
    /** Where the days' hours and appointments are. */
    sites: upTo(20, z.object({ id, name })),
    days: upTo(
      31,
      z.object({
        date: civilDate,
        /** A holiday, or a day of work in its place; null for a day like any other. */
        special: z.nullable(z.object({ kind: z.enum(['off', 'work']), name })),
        /** Away the whole day or a part of it. */
        away: z.boolean(),
        hours: upTo(12, z.object({ from: minuteOfDay, until: minuteOfDay, siteId: id })),
        free: upTo(288, slot),
        /** By start; at the same minute what holds before what was called off. */
        appointments: upTo(350, agendaRow),
        /** Further ones that were called off. */
        unlisted: count,
      }),
    ).check(altogether(350, 'appointments'), altogether(500, 'free')),
    /** What is new in the inbox for staff (`staff.listInbox`). */
    unread: count,
    gaps,
    /** What to ask for the rest; null when this was all. */
    next: z.nullable(restOfDays),
  }),
  refusals: [],
})
