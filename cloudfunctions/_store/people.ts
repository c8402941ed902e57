import * as z from 'zod/mini'
import { civilDate, count, id, instant, recordUpTo, upTo } from '#core/contracts/shapes'
import { safeWindows } from '#core/contracts/shapes/callback'
import { emptyLedger } from '#core/domain/attempts/ledger'
import { MOST_OPEN } from '#core/domain/contributions/contribution'
import { inboxKinds, MOST_ENTRIES } from '#core/domain/inbox/entry'
import { dayKinds, MOST_ALSO } from '#core/domain/inbox/of-days'
import { nextDue } from '#core/domain/messages/due'
import { lineStates, MOST_LEAVE, MOST_LINES, occasions } from '#core/domain/messages/occasion'
import { newcomer, otherKinds, type Person, withAppointment } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import { appointmentShape, findFiled, sealedText } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { asItWas, type Place, rowsOf } from './rows'

const place = z.object({ counsellorId: id, start: instant })

const leave = z.int().check(z.nonnegative(), z.maximum(MOST_LEAVE))
/** What was written before an occasion was known allows none of it. */
const laterLeave = z._default(leave, 0)

const line = z.object({
  ref: id,
  occasion: z.enum(occasions),
  of: instant,
  state: z.enum(lineStates),
  until: z.nullable(instant),
  tries: count,
})

const mayCall = z.object({
  ...{ phone: sealedText, windows: safeWindows, mayLeaveWord: z.boolean(), mayTellOther: z.boolean() },
  ...{ consentVersion: count, at: instant, wrongAt: z.exactOptional(instant) },
})

const shape = z.object({
  id,
  since: z.nullable(instant),
  appointments: upTo(200, appointmentShape),
  others: upTo(12, z.object({ id, kind: z.enum(otherKinds), name: sealedText })),
  missed: upTo(60, z.object({ appointmentId: id, at: instant, by: z.enum(['client', 'counsellor']) })),
  missedForgivenAt: z.nullable(instant),
  underCare: z.boolean(),
  givenBack: z.nullable(z.object({ on: civilDate, places: upTo(100, z.extend(place, { times: count })) })),
  attempts: upTo(1000, z.object({ id, at: instant, did: z.nullable(id) })),
  uses: z.nullable(z.object({ on: civilDate, times: recordUpTo(200, z.string().check(z.maxLength(64)), count) })),
  asChild: z.exactOptional(id),
  callback: z.exactOptional(id),
  contributions: z.exactOptional(upTo(MOST_OPEN, id)),
  inbox: z.exactOptional(
    upTo(MOST_ENTRIES, z.object({ kind: z.enum(inboxKinds), ref: id, at: instant, readAt: z.nullable(instant) })),
  ),
  daysRead: z.exactOptional(
    z.object({ until: instant, also: upTo(MOST_ALSO, z.object({ kind: z.enum(dayKinds), ref: id })) }),
  ),
  messages: z.exactOptional(
    z.object({
      to: sealedText,
      left: z.object({
        ...{ 'day-before': leave, 'hour-before': leave, changed: leave, 'place-offered': laterLeave },
        ...{ 'place-asked': laterLeave, 'place-cancelled': laterLeave },
        ...{ 'place-moved': laterLeave, 'place-booked': laterLeave },
      }),
      at: instant,
    }),
  ),
  calls: z.exactOptional(mayCall),
  outbox: z.exactOptional(upTo(MOST_LINES, line)),
  keeping: z.exactOptional(upTo(MOST_LINES, z.extend(line, { counsellorId: id, date: civilDate }))),
  /** When there is next something to tell them by WeChat, for the job that does. */
  dueAt: z.nullable(instant),
  guest: z.exactOptional(
    z.object({
      ...{ name: z.nullable(sealedText), phone: z.nullable(sealedText) },
      spoken: z.exactOptional(
        z.object({
          ...{ by: id, at: instant, consentVersion: count, readBack: z.boolean() },
          ...{ calls: z.nullable(safeWindows), wrongAt: z.exactOptional(instant) },
        }),
      ),
    }),
  ),
  /** The one open appointment of somebody as it was stored before appointments stood here: it lies filed. */
  openBefore: z.nullable(id),
  formerIds: z.exactOptional(upTo(9, id)),
  /** Of a former id: where the person is now. Days and appointments of before still name this one. */
  nowAt: z.exactOptional(id),
  closing: z.exactOptional(instant),
  move: z.exactOptional(id),
  moving: z.exactOptional(instant),
})

type StoredPerson = z.output<typeof shape>

/**
 * What is neither an appointment nor null has no id, and then the document cannot be read: nobody knows what its person
 * has open.
 */
const openIdOf = (open: unknown) => (open === null ? null : (open as { readonly id?: unknown } | undefined)?.id)

/** Whom the first release knew has been here before, at a time it did not note. */
export const people = rowsOf<StoredPerson>('people', shape, [
  (document) => ({ since: 0, givenBack: null, ...emptyLedger, ...document }),
  ({ openAppointment, ...document }) => ({
    ...newcomer(document.id),
    openBefore: 'appointments' in document ? null : openIdOf(openAppointment),
    ...document,
  }),
  (document) => ({ ...document, dueAt: null }),
  // Since the fourth there are more occasions of messages: who does not know of them would write them away.
  asItWas,
  // Since the fifth there is a number for calls.
  asItWas,
])

/** With the appointment that lay beside them until now. */
async function gathered(documents: Gets, { openBefore, nowAt: _, ...person }: StoredPerson): Promise<Person> {
  const open = openBefore === null ? null : await findFiled(documents, openBefore)
  return open ? withAppointment(person, open) : person
}

type Ids = readonly [string, ...string[]]

/** By the first of their ids that has one; `beside`, outside of any transaction, for the former ones at once with it. */
function look(documents: Gets, ids: Ids, beside: Reads): Promise<StoredPerson | null> {
  if (documents === beside) return people.ownAmong(beside, ids)
  const [current, ...former] = ids
  return people.ownFirst([[documents, current], ...former.map((id): Place => [beside, id])])
}

const takenOver = (id: string, before: Person): Person => ({
  ...before,
  id,
  formerIds: [...(before.formerIds ?? []), before.id],
})

/**
 * By the first of their ids; what is stored under one they had before counts until they are written. What cannot be read
 * is nobody's newcomer: it must not be written over. Who is asked for by a former id alone is found where they are now.
 */
export async function findPerson(documents: Gets, ids: Ids, beside: Reads): Promise<Person> {
  const found = await look(documents, ids, beside)
  if (!found) return newcomer(ids[0])
  if (found.nowAt !== undefined) return findPerson(documents, [found.nowAt], beside)
  const person = await gathered(documents, found)
  return found.id === ids[0] ? person : takenOver(ids[0], person)
}

/** What is stored of them under this id alone. */
export async function readPerson(documents: Gets, personId: string): Promise<Person | null> {
  const found = await people.own(documents, personId)
  return found && gathered(documents, found)
}

/** Whoever calls, as they are to be written; `before`: the former id they are taken over from, to be left with them. */
export async function findCaller(
  documents: Gets,
  ids: Ids,
  beside: Reads,
): Promise<{ readonly person: Person; readonly before: string | null }> {
  const found = await look(documents, ids, beside)
  if (!found) return { person: newcomer(ids[0]), before: null }
  if (found.id === ids[0]) return { person: await gathered(documents, found), before: null }
  // Once more, now where it is written: staff may have changed it in the moment it was asked for beside.
  const again = (await people.own(documents, found.id)) ?? found
  return { person: takenOver(ids[0], await gathered(documents, again)), before: found.id }
}

/** Nothing stays under a former id but where the person is now; staff who are changing it at this moment collide. */
export function leaveBehind(documents: Documents, former: string, { id, since }: Person): Promise<void> {
  return people.put(documents, { ...newcomer(former), since, openBefore: null, dueAt: null, nowAt: id } as StoredPerson)
}

export function savePerson(documents: Documents, person: Person): Promise<void> {
  return people.put(documents, { ...person, openBefore: null, dueAt: nextDue(person) } as StoredPerson)
}

/** Of whom there is something to be told by now, those first who wait the longest. */
export function listDuePeople(database: Reads, now: Instant, most: number): Promise<string[]> {
  const range = { field: 'dueAt', from: 0, until: now + 1 }
  return people.ids(database, { range }, { field: 'dueAt', direction: 'asc', limit: most })
}

/** Ids of those after `after`, whoever they are, by their ids. */
export async function listPeopleIds(database: Reads, after: string, most: number): Promise<string[]> {
  const order = { field: 'id', direction: 'asc', limit: most + 1 } as const
  return (await people.ids(database, { range: { field: 'id', from: after } }, order)).filter((one) => one !== after)
}

/** Several as they lie there, by their ids; who cannot be read is left out. */
export async function findPeople(database: Reads, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  const found = await people.all(database, { among: { field: 'id', values: ids } })
  const moved = found.flatMap(({ nowAt }) => nowAt ?? [])
  const now = moved.length > 0 ? await people.all(database, { among: { field: 'id', values: moved } }) : []
  const asTheyAre = found.flatMap((one) => {
    const there = one.nowAt === undefined ? one : now.find(({ id }) => id === one.nowAt)
    if (!there) return []
    const { openBefore: _, nowAt: __, dueAt: ___, ...person } = there
    return [[one.id, person as Person] as const]
  })
  return new Map(asTheyAre)
}

/** Somebody as they lie there, without looking anywhere else; null for nobody, and for who is elsewhere by now. */
export async function readStored(documents: Gets, personId: string): Promise<Person | null> {
  const found = await people.own(documents, personId)
  return found && found.nowAt === undefined && found.openBefore === null ? found : null
}

export function removePerson(documents: Documents, personId: string): Promise<void> {
  return people.remove(documents, personId)
}
