import * as z from 'zod/mini'
import { safeness } from '#core/domain/callbacks/safe-times'
import { inboxKinds } from '#core/domain/inbox/entry'
import { callOutcomes, MOST_CALLS } from '#core/domain/messages/call-to-make'
import { bookedOccasions } from '#core/domain/messages/occasion'
import { modes } from '#core/domain/scheduling/mode'
import { operation } from '../operation'
import { code, id, instant, name, phone, upTo } from '../shapes'
import { safeWindows } from '../shapes/callback'

/** What whoever left a number themselves said of a call, to whoever has it in hand; null of all others. */
export const ownTerms = z.nullable(z.object({ mayLeaveWord: z.boolean(), mayTellOther: z.boolean() }))

/** Of somebody whom no message reached: what both sides see of the appointment, and nothing of who it is. */
export const callToMake = z.object({
  id,
  occasion: z.enum(bookedOccasions),
  /** Of a change what became of it, by its name in the inbox. Null of a reminder, and of what is not there any more. */
  kind: z.nullable(z.enum(inboxKinds)),
  placeName: name,
  /** Four characters; who comes knows them too. */
  code,
  start: instant,
  mode: z.enum(modes),
  at: instant,
  /** There is one that the place may call. */
  hasNumber: z.boolean(),
  isOpen: z.boolean(),
  /** They have no account, and said when they were booked that the place may call: nothing is sent to them. */
  spoken: z.boolean(),
  /** Whether a call harms nobody at this moment; null where nobody said. */
  safe: z.nullable(z.enum(safeness)),
  /** All of when it is safe; of whoever left the number themselves in the caller's hand alone, and null before. */
  windows: z.nullable(safeWindows),
  own: ownTerms,
  /** In whose hand it is at this moment; null: nobody's. */
  held: z.nullable(z.enum(['mine', 'other'])),
  tries: upTo(MOST_CALLS, z.object({ at: instant, outcome: z.enum(callOutcomes), mine: z.boolean() })),
})

const staff = { from: 'phone', access: ['care-worker'], answer: 'personal', leastBytes: 2 * 1024 } as const

/** Whom somebody of the caller's places has to call, those first whose appointment is the soonest. */
export const listToCall = operation({
  ...staff,
  name: 'callbacks.listToCall',
  answer: 'personal',
  write: false,
  input: z.object({}),
  output: z.object({ calls: upTo(60, callToMake), more: z.boolean() }),
  refusals: [],
})

/**
 * The number to call, for one of them, which is in the caller's hand for a while; that it was looked at is noted for the
 * person. Null: none was left. `callback-taken`: a colleague has it in hand.
 */
export const openToCall = operation({
  ...staff,
  name: 'callbacks.openToCall',
  answer: 'personal',
  write: true,
  perDay: 200,
  input: z.object({ callId: id }),
  output: z.object({ call: callToMake, number: z.nullable(phone) }),
  refusals: ['call-unknown', 'call-over', 'callback-taken', 'not-safe-now'],
})

/** How a call went. Nobody answered, or a wrong number: it stays on the list. `tried-enough`: so often that it is no use. */
export const noteToCall = operation({
  ...staff,
  name: 'callbacks.noteToCall',
  answer: 'personal',
  write: true,
  perDay: 200,
  input: z.object({ callId: id, outcome: z.enum(callOutcomes) }),
  output: z.object({ call: callToMake }),
  refusals: ['call-unknown', 'call-over', 'callback-taken', 'tried-enough'],
})
