import * as z from 'zod/mini'
import { civilDate, code, count, id, instant, upTo, weekday } from '#core/contracts/shapes'
import { modes } from '#core/domain/scheduling/mode'
import { topics } from '#core/domain/scheduling/topic'
import { addDays, DAY, dateOf, type Instant, instantAt } from '#core/domain/time'
import {
  closeReasons,
  isOpen,
  MOST_PASSED,
  pauseReasons,
  priorityReasons,
  type WaitingEntry,
} from '#core/domain/waitlist/entry'
import { MOST_SITES, MOST_WINDOWS, partsOfDay } from '#core/domain/waitlist/wish'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'
import { sweeps } from './sweeps'

const place = z.object({ counsellorId: id, start: instant })

const shape = z.object({
  ...{ id, personId: id, forOther: z.nullable(id), code },
  wish: z.object({
    siteIds: upTo(MOST_SITES, id),
    counsellorId: z.nullable(id),
    topic: z.nullable(z.enum(topics)),
    modes: upTo(modes.length, z.enum(modes)),
    windows: upTo(MOST_WINDOWS, z.object({ weekday, part: z.enum(partsOfDay) })),
    until: civilDate,
  }),
  since: instant,
  status: z.enum(['active', 'paused', 'closed']),
  because: z.nullable(z.enum([...pauseReasons, ...closeReasons])),
  changedAt: instant,
  priority: z.nullable(z.object({ reason: z.enum(priorityReasons), by: id, at: instant })),
  offered: z.nullable(z.extend(place, { appointmentId: id, mode: z.enum(modes), at: instant, expires: instant })),
  passed: upTo(MOST_PASSED, place),
  unanswered: count,
  restsUntil: z.nullable(instant),
  /** What lists are asked by. */
  ...{ isOpen: z.boolean(), siteIds: upTo(MOST_SITES, id), goneAt: instant },
})
type Stored = z.output<typeof shape>

export const waitingEntries = rowsOf<Stored>('waiting-entries', shape, [asItWas])

/** After it was over; of one that nobody closed, after its last day. */
const KEPT = 30

/** As a document is made of it: with what it is looked for by. */
export function storedEntry(entry: WaitingEntry): Stored {
  const over = isOpen(entry) ? instantAt(addDays(entry.wish.until, 1)) : entry.changedAt
  const lookedFor = { isOpen: isOpen(entry), siteIds: entry.wish.siteIds, goneAt: over + KEPT * DAY }
  return { ...entry, ...lookedFor } as unknown as Stored
}

const entryOf = ({ isOpen: _, siteIds: __, goneAt: ___, ...entry }: Stored): WaitingEntry => entry as WaitingEntry

export async function findEntry(documents: Gets, entryId: string): Promise<WaitingEntry | null> {
  const found = await waitingEntries.own(documents, entryId)
  return found && entryOf(found)
}

export function saveEntry(documents: Documents, entry: WaitingEntry): Promise<void> {
  return waitingEntries.put(documents, storedEntry(entry))
}

export function removeEntry(documents: Documents, entryId: string): Promise<void> {
  return waitingEntries.remove(documents, entryId)
}

/** All of somebody's, the newest first. */
export async function listEntriesOf(
  database: Reads,
  personIds: readonly string[],
  most: number,
): Promise<WaitingEntry[]> {
  const order = { field: 'since', direction: 'desc', limit: most } as const
  const found = await waitingEntries.first(database, { among: { field: 'personId', values: personIds } }, order)
  return found.flatMap(({ row }) => (row ? [entryOf(row)] : []))
}

export function listEntryIds(database: Reads, personIds: readonly string[], most: number): Promise<string[]> {
  const order = { field: 'since', direction: 'desc', limit: most } as const
  return waitingEntries.ids(database, { among: { field: 'personId', values: personIds } }, order)
}

/** More than wait anywhere at once; beyond it those who waited the shortest are not thought of yet. */
export const MOST_OPEN = 1000

/** Who waits, at one of these sites or at all, those first who have waited the longest. */
export async function listOpenEntries(
  database: Reads,
  siteIds?: readonly string[],
  most: number = MOST_OPEN,
): Promise<WaitingEntry[]> {
  const among = siteIds && { among: { field: 'siteIds', values: siteIds } }
  const order = { field: 'since', direction: 'asc', limit: most } as const
  const found = await waitingEntries.first(database, { equals: { isOpen: true }, ...among }, order)
  return found.flatMap(({ row }) => (row ? [entryOf(row)] : []))
}

export function listGoneEntries(database: Reads, now: Instant, most: number): Promise<string[]> {
  const order = { field: 'goneAt', direction: 'asc', limit: most } as const
  return waitingEntries.ids(database, { range: { field: 'goneAt', until: now + 1 } }, order)
}

export function clearEntry(documents: Documents, entryId: string, now: Instant): Promise<boolean> {
  return waitingEntries.clear(documents, entryId, ({ goneAt }) => typeof goneAt === 'number' && goneAt <= now)
}

/** When places were last handed out; null where that never was. */
export async function findHandedOutAt(documents: Gets): Promise<Instant | null> {
  return (await sweeps.find(documents, 'waitlist'))?.from ?? null
}

export function noteHandedOut(documents: Documents, now: Instant): Promise<void> {
  return sweeps.put(documents, { id: 'waitlist', on: dateOf(now), done: true, after: '', from: now })
}
