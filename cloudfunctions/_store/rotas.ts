import * as z from 'zod/mini'
import { civilDate, id, instant, minuteOfDay, upTo, version } from '#core/contracts/shapes'
import {
  alarmReasons,
  askEnds,
  checkInWays,
  MOST_ALARMS,
  MOST_ASKED,
  MOST_ASKS,
  MOST_SHIFTS,
  MOST_TO_TELL,
  noRota,
  type Rota,
  rotaId,
} from '#core/domain/duty/rota'
import { addDays, type CivilDate, type Instant, instantAt } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { asItWas, type Migration, rowsOf } from './rows'

const byAt = z.object({ by: id, at: instant })

const shape = z.object({
  /** Of a site and a Monday. */
  id: z.string().check(z.maxLength(75), z.regex(/^[A-Za-z0-9_-]{1,64}_\d{4}-\d{2}-\d{2}$/)),
  ...{ siteId: id, monday: civilDate, revision: version, since: z.nullable(instant) },
  shifts: upTo(
    MOST_SHIFTS,
    z.object({
      ...{ id, date: civilDate, from: minuteOfDay, until: minuteOfDay, staffId: id },
      checkedIn: z.nullable(z.object({ at: instant, how: z.enum(checkInWays) })),
    }),
  ),
  alarms: upTo(
    MOST_ALARMS,
    z.object({
      ...{ id, date: civilDate, from: minuteOfDay, raisedAt: instant, clearedAt: z.nullable(instant) },
      ...{ seen: z.nullable(byAt), closed: z.nullable(z.extend(byAt, { reason: z.enum(alarmReasons) })) },
      toTell: upTo(MOST_TO_TELL, z.object({ personId: id, as: z.enum(['manager', 'substitute']) })),
    }),
  ),
  asks: upTo(
    MOST_ASKS,
    z.object({
      ...{ id, shiftId: id, by: id, asked: upTo(MOST_ASKED, id), inReturn: z.nullable(id), at: instant },
      ended: z.nullable(z.extend(byAt, { how: z.enum(askEnds) })),
    }),
  ),
  goneAt: instant,
})
type Stored = z.output<typeof shape>

/** Nobody could ask for anything yet. */
const withoutAsks: Migration = (document) => ({ ...document, asks: [] })

export const rotas = rowsOf<Stored>('rotas', shape, [asItWas, withoutAsks])

/** Days, after its week. */
const KEPT = 365

/** As a document is made of it: with when it is to go. */
export const storedRota = (rota: Rota): Stored =>
  ({
    ...rota,
    id: rotaId(rota.siteId, rota.monday),
    goneAt: instantAt(addDays(rota.monday, 7 + KEPT)),
  }) as unknown as Stored

const rotaOf = ({ id: _, goneAt: __, ...rota }: Stored): Rota => rota as Rota

/** For what decides or is written back; an empty one where none was made. */
export async function ownRota(documents: Gets, siteId: string, monday: CivilDate): Promise<Rota> {
  const found = await rotas.own(documents, rotaId(siteId, monday))
  return found ? rotaOf(found) : noRota(siteId, monday)
}

/** For what is only shown. */
export async function findRota(documents: Gets, siteId: string, monday: CivilDate): Promise<Rota> {
  const found = await rotas.find(documents, rotaId(siteId, monday))
  return found ? rotaOf(found) : noRota(siteId, monday)
}

/** The same by its id, as a line of an inbox has it; null where none was made. */
export async function findRotaById(documents: Gets, id: string): Promise<Rota | null> {
  const found = await rotas.find(documents, id)
  return found && rotaOf(found)
}

export function saveRota(documents: Documents, rota: Rota): Promise<void> {
  return rotas.put(documents, storedRota(rota))
}

/** Of all sites, those that can be read. */
export async function listRotas(database: Reads, monday: CivilDate): Promise<Rota[]> {
  return (await rotas.all(database, { equals: { monday } })).map(rotaOf)
}

/** From that week on, of all sites, those that can be read. */
export async function listRotasFrom(database: Reads, monday: CivilDate): Promise<Rota[]> {
  return (await rotas.all(database, { range: { field: 'monday', from: monday } })).map(rotaOf)
}

export function listGoneRotas(database: Reads, now: Instant, most: number): Promise<string[]> {
  const order = { field: 'goneAt', direction: 'asc', limit: most } as const
  return rotas.ids(database, { range: { field: 'goneAt', until: now + 1 } }, order)
}

export function clearRota(documents: Documents, id: string, now: Instant): Promise<boolean> {
  return rotas.clear(documents, id, ({ goneAt }) => typeof goneAt === 'number' && goneAt <= now)
}
