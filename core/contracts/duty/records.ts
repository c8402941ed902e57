import * as z from 'zod/mini'
import { askStandings } from '#core/domain/duty/asks'
import { LONGEST_HANDOVER } from '#core/domain/duty/handover'
import { MOST_NUMBERS, turnStates } from '#core/domain/duty/queue'
import { alarmReasons, checkInWays, MOST_SHIFTS } from '#core/domain/duty/rota'
import { askedDate, civilDate, count, id, instant, minuteOfDay, minutes, name, upTo } from '../shapes'

/** As a manager puts it: `id` null where it is new. */
export const shiftDraft = z.object({
  id: z.nullable(id),
  date: askedDate,
  from: minuteOfDay,
  until: minuteOfDay,
  staffId: id,
})
export const shiftDrafts = upTo(MOST_SHIFTS, shiftDraft)

/** Empty `name`: whoever it was works here no more, or nobody wrote what colleagues call them. */
export const shift = z.object({
  ...{ id, date: civilDate, from: minuteOfDay, until: minuteOfDay, staffId: id, name },
  isOwn: z.boolean(),
  checkedIn: z.nullable(z.object({ at: instant, how: z.enum(checkInWays) })),
})

/** That nobody was there, for managers: since which minute of which day. */
export const dutyAlarm = z.object({
  ...{ id, date: civilDate, from: minuteOfDay, clearedAt: z.nullable(instant), seenAt: z.nullable(instant) },
  closed: z.nullable(z.object({ at: instant, reason: z.enum(alarmReasons) })),
})

/** A shift somebody asks others to take: whether the caller asked, or was asked; how many have it before them. */
export const shiftAsk = z.object({
  ...{ id, shiftId: id, inReturn: z.nullable(id), isOwn: z.boolean(), isAsked: z.boolean() },
  ...{ asked: count, standing: z.enum(askStandings) },
})

/** Which week of which site. */
export const whichRota = { siteId: id, monday: askedDate }

/** What is called out. */
export const turnNumber = z.int().check(z.minimum(1), z.maximum(MOST_NUMBERS))

/** How long until somebody is met there; no number where nobody can say. */
export const wait = z.union([
  z.object({ state: z.literal('about'), minutes }),
  z.object({ state: z.literal('unsure') }),
  z.object({ state: z.literal('not-today') }),
])

/** For who calls them: `isOwn`, called by the caller. Nothing of who it is. */
export const walkIn = z.object({
  ...{ id, number: turnNumber, at: instant, state: z.enum(turnStates), isOwn: z.boolean() },
})

/** For who holds it: how many wait before it, and how long it takes; null where it waits no more. */
export const heldTurn = z.object({
  ...{ number: turnNumber, state: z.enum(turnStates), before: count, wait: z.nullable(wait) },
})

/** Empty `name`: whoever wrote it works here no more, or nobody wrote what colleagues call them. */
export const handover = z.object({
  ...{ id, at: instant, name, text: z.string().check(z.maxLength(LONGEST_HANDOVER)), mayRemove: z.boolean() },
})
