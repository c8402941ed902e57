import * as z from 'zod/mini'
import { code, id, instant, name, upTo, version } from '#core/contracts/shapes'
import { type Appointment, appointmentStatuses, staffChanges } from '#core/domain/scheduling/appointment'
import { modes } from '#core/domain/scheduling/mode'
import { topics } from '#core/domain/scheduling/topic'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { untilKey } from './page'
import { asItWas, type Migration, type Read, rowsOf } from './rows'

/** Encrypted text: longer than what is in it. */
export const sealedText = z.string().check(z.maxLength(8200))

/** As it stands in its person's document, and here once it is filed. */
export const appointmentShape = z.object({
  id,
  code,
  personId: id,
  counsellorId: id,
  offerId: z.nullable(id),
  siteId: id,
  roomId: z.nullable(id),
  equipmentIds: upTo(5, id),
  start: instant,
  end: instant,
  mode: z.enum(modes),
  topic: z.nullable(z.enum(topics)),
  status: z.enum(appointmentStatuses),
  expires: z.nullable(instant),
  forOther: z.nullable(id),
  tells: z.exactOptional(z.object({ consentVersion: version, name: z.boolean() })),
  intake: z.nullable(sealedText),
  phone: z.nullable(sealedText),
  consentVersion: z.nullable(version),
  by: z.enum(['client', 'staff']),
  bookedAt: instant,
  cancelledAt: z.nullable(instant),
  movedFrom: z.nullable(id),
  movedTo: z.nullable(id),
  checkedInAt: z.nullable(instant),
  change: z.nullable(z.object({ kind: z.enum(staffChanges), at: instant })),
  feedbackGiven: z.exactOptional(z.literal(true)),
  offeredTo: z.exactOptional(id),
  wants: z.exactOptional(
    z.object({
      kind: z.enum(['call-back', 'help']),
      at: instant,
      called: z.exactOptional(z.object({ at: instant, by: name })),
    }),
  ),
})

/** What the first release knew nothing of. */
const withMore: Migration = (document) => ({
  ...{ offerId: null, equipmentIds: [], topic: null, expires: null, forOther: null, intake: null, phone: null },
  ...{ by: 'client', movedFrom: null, movedTo: null, checkedInAt: null, change: null },
  ...document,
})

/** Those that are over, filed out of their person's document; and all that the first release wrote. */
export const appointments = rowsOf<Appointment>('appointments', appointmentShape, [asItWas, withMore])

export function findFiled(documents: Gets, appointmentId: string): Promise<Appointment | null> {
  return appointments.own(documents, appointmentId)
}

export function fileAppointment(documents: Documents, appointment: Appointment): Promise<void> {
  return appointments.put(documents, appointment)
}

/** Filed ones with these ids. */
export function findAllFiled(database: Reads, ids: readonly string[]): Promise<Appointment[]> {
  return appointments.all(database, { among: { field: 'id', values: ids } })
}

/** Latest start first, at most `most`, those that start before `before`. */
export function listFiledOf(
  database: Reads,
  personIds: readonly string[],
  most: number,
  before?: Instant,
): Promise<Read<Appointment>[]> {
  return appointments.first(
    database,
    { among: { field: 'personId', values: personIds }, range: { field: 'start', until: untilKey(before) } },
    { field: 'start', direction: 'desc', limit: most },
  )
}

/** What was called off in these calendars before their days told of it, by its start, the first thousand. */
export async function listOldCancelledWith(
  database: Reads,
  counsellorIds: readonly string[],
  from: Instant,
  until: Instant,
): Promise<Appointment[]> {
  if (counsellorIds.length === 0) return []
  const found = await appointments.first(
    database,
    {
      equals: { status: 'cancelled-by-client' },
      among: { field: 'counsellorId', values: counsellorIds },
      range: { field: 'start', from, until },
    },
    { field: 'start', direction: 'asc', limit: 1000 },
  )
  return found.flatMap(({ row }) => (row && row.offerId === null ? row : []))
}

export function removeFiled(documents: Documents, appointmentId: string): Promise<void> {
  return appointments.remove(documents, appointmentId)
}

/** Ids of those that began before then, the longest ago first. */
export function listFiledBefore(database: Reads, until: Instant, most: number): Promise<string[]> {
  const order = { field: 'start', direction: 'asc', limit: most } as const
  return appointments.ids(database, { range: { field: 'start', until } }, order)
}

export function clearFiled(documents: Documents, appointmentId: string, until: Instant): Promise<boolean> {
  return appointments.clear(documents, appointmentId, ({ start }) => typeof start === 'number' && start < until)
}

/** Those that began in this time, the longest ago first; a moment at the cut comes once more with the next. */
export function listFiledBetween(database: Reads, from: Instant, until: Instant, most: number) {
  const order = { field: 'start', direction: 'asc', limit: most } as const
  return appointments.first(database, { range: { field: 'start', from, until } }, order)
}

/** Ids of all that are filed of somebody, in whatever state they lie there. */
export function listFiledIds(database: Reads, personIds: readonly string[], most: number): Promise<string[]> {
  const conditions = { among: { field: 'personId', values: personIds } }
  return appointments.ids(database, conditions, { field: 'start', direction: 'desc', limit: most })
}
