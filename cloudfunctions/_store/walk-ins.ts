import * as z from 'zod/mini'
import { civilDate, id, instant, upTo } from '#core/contracts/shapes'
import { MOST_NUMBERS, noQueue, numberWays, type Queue, queueId, turnEnds } from '#core/domain/duty/queue'
import { addDays, type CivilDate, type Instant, instantAt } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

const shape = z.object({
  /** Of a site and a day. */
  id: z.string().check(z.maxLength(75), z.regex(/^[A-Za-z0-9_-]{1,64}_\d{4}-\d{2}-\d{2}$/)),
  ...{ siteId: id, date: civilDate },
  walkIns: upTo(
    MOST_NUMBERS,
    z.object({
      ...{ id, number: z.int().check(z.minimum(1), z.maximum(MOST_NUMBERS)), at: instant, how: z.enum(numberWays) },
      mark: z.nullable(id),
      called: z.nullable(z.object({ at: instant, by: id })),
      ended: z.nullable(z.object({ at: instant, how: z.enum(turnEnds) })),
    }),
  ),
  goneAt: instant,
})
type Stored = z.output<typeof shape>

export const walkIns = rowsOf<Stored>('walk-ins', shape, [asItWas])

/** As a document is made of it: it goes as the day ends. */
export const storedQueue = (queue: Queue): Stored =>
  ({
    ...queue,
    id: queueId(queue.siteId, queue.date),
    goneAt: instantAt(addDays(queue.date, 1)),
  }) as unknown as Stored

const queueOf = ({ id: _, goneAt: __, ...queue }: Stored): Queue => queue as Queue

/** For what decides or is written back; an empty one where nobody has come yet. */
export async function ownQueue(documents: Gets, siteId: string, date: CivilDate): Promise<Queue> {
  const found = await walkIns.own(documents, queueId(siteId, date))
  return found ? queueOf(found) : noQueue(siteId, date)
}

/** For what is only shown. */
export async function findQueue(documents: Gets, siteId: string, date: CivilDate): Promise<Queue> {
  const found = await walkIns.find(documents, queueId(siteId, date))
  return found ? queueOf(found) : noQueue(siteId, date)
}

export const saveQueue = (documents: Documents, queue: Queue): Promise<void> =>
  walkIns.put(documents, storedQueue(queue))

export function listGoneQueues(database: Reads, now: Instant, most: number): Promise<string[]> {
  const order = { field: 'goneAt', direction: 'asc', limit: most } as const
  return walkIns.ids(database, { range: { field: 'goneAt', until: now + 1 } }, order)
}

export const clearQueue = (documents: Documents, id: string, now: Instant): Promise<boolean> =>
  walkIns.clear(documents, id, ({ goneAt }) => typeof goneAt === 'number' && goneAt <= now)
