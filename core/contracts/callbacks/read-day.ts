import * as z from 'zod/mini'
import { inboxKinds } from '#core/domain/inbox/entry'
import { bookedOccasions } from '#core/domain/messages/occasion'
import { modes } from '#core/domain/scheduling/mode'
import { operation } from '../operation'
import { askedDate, civilDate, code, count, id, instant, name, upTo } from '../shapes'
import { safeWindows } from '../shapes/callback'
import { ownTerms } from './to-call'

/** Somebody who comes on a day or is met in it, as the door may know them: a code and no name. */
export const comer = z.object({
  ...{ id, start: instant, end: instant, code, mode: z.enum(modes), roomName: name, counsellorName: name },
  isHere: z.boolean(),
})

/** A call of that day: what is to be said of which appointment, and when it is safe; the number is opened when it is made. */
export const callOfDay = z.object({
  ...{ id, code, start: instant, occasion: z.enum(bookedOccasions) },
  /** Of a change what became of it; as with `callToMake`. */
  kind: z.nullable(z.enum(inboxKinds)),
  hasNumber: z.boolean(),
  spoken: z.boolean(),
  /** Whether there is a time on that day at which a call harms nobody; null where nobody said. */
  isSafe: z.nullable(z.boolean()),
  /** When, of somebody without an account; null of whoever left a number themselves: paper lies about. */
  windows: z.nullable(safeWindows),
  /** Always null: a program of before asks for it. */
  own: ownTerms,
  tries: count,
})

/**
 * A day of one place, to be put on paper: who comes, and who is to be called in it. Today that is who is on the list of calls
 * at this moment; on each day from today on, also those without an account who said yes to a call and come the day after.
 * Without a place the first one of the caller's; one where they are no care worker is unknown like one that never was.
 */
export const readDay = operation({
  name: 'callbacks.readDay',
  from: 'phone',
  write: false,
  access: ['care-worker'],
  answer: 'personal',
  leastBytes: 2 * 1024,
  input: z.object({ siteId: z.optional(id), date: askedDate }),
  output: z.object({
    ...{ siteId: id, date: civilDate },
    /** Those the caller may ask for. */
    sites: upTo(40, z.object({ id, name })),
    comers: upTo(200, comer),
    calls: upTo(120, callOfDay),
    more: z.boolean(),
    /** Calendars of which that day or the one after cannot be read: nobody knows who comes to them. */
    unread: count,
  }),
  refusals: ['site-unknown'],
})
