import * as z from 'zod/mini'
import { id, instant, upTo, version } from '#core/contracts/shapes'
import { callbackClosed, callbackTerms } from '#core/contracts/shapes/callback'
import { type Callback, KEPT_AFTER_CLOSING, MOST_TRIES, tryOutcomes } from '#core/domain/callbacks/request'
import { DAY, type Instant } from '#core/domain/time'
import { sealedText } from './appointments'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** Calls people asked for; what is theirs lies sealed in it, bound to the request. */
export const callbacks = rowsOf<Callback>(
  'callbacks',
  z.object({
    ...callbackTerms,
    id,
    personId: id,
    siteId: id,
    nodeId: id,
    askedAt: instant,
    consentVersion: version,
    number: z.nullable(sealedText),
    name: z.nullable(sealedText),
    ownCaller: z.nullable(sealedText),
    about: z.nullable(sealedText),
    promisedBy: instant,
    due: instant,
    taken: z.nullable(z.object({ staffId: id, at: instant, until: instant })),
    tries: upTo(MOST_TRIES, z.object({ at: instant, staffId: id, outcome: z.enum(tryOutcomes) })),
    isOpen: z.boolean(),
    closed: callbackClosed,
    goneAt: instant,
    looks: upTo(100, id),
  }),
  [asItWas],
)

export const MOST_WAITING = 100
const MOST_ENDED = 20
const MOST_OWN = 5

export function findCallback(documents: Gets, callbackId: string): Promise<Callback | null> {
  return callbacks.own(documents, callbackId)
}

export function saveCallback(documents: Documents, callback: Callback): Promise<void> {
  return callbacks.put(documents, callback)
}

/** Newest first. */
export async function listCallbacksOf(
  database: Reads,
  personIds: readonly string[],
  most = MOST_OWN,
): Promise<Callback[]> {
  const conditions = { among: { field: 'personId', values: personIds } }
  const found = await callbacks.first(database, conditions, { field: 'askedAt', direction: 'desc', limit: most })
  return found.flatMap(({ row }) => row ?? [])
}

/** Those of these places that are open, the longest due first: one more than may be shown, so that it is known. */
export async function listWaiting(database: Reads, nodeIds: readonly string[]): Promise<Callback[]> {
  const conditions = { equals: { isOpen: true }, among: { field: 'nodeId', values: nodeIds } }
  const order = { field: 'due', direction: 'asc', limit: MOST_WAITING + 1 } as const
  return (await callbacks.first(database, conditions, order)).flatMap(({ row }) => row ?? [])
}

/** Those of these places that were closed within a day, newest first. */
export async function listEnded(database: Reads, nodeIds: readonly string[], now: Instant): Promise<Callback[]> {
  const conditions = {
    ...{ equals: { isOpen: false }, among: { field: 'nodeId', values: nodeIds } },
    range: { field: 'goneAt', from: now - DAY + KEPT_AFTER_CLOSING },
  }
  const order = { field: 'goneAt', direction: 'desc', limit: MOST_ENDED } as const
  return (await callbacks.first(database, conditions, order)).flatMap(({ row }) => row ?? [])
}

/** Ids of those that are over for good, also of those that cannot be read. */
export function listGone(database: Reads, now: Instant, most: number): Promise<string[]> {
  const order = { field: 'goneAt', direction: 'asc', limit: most } as const
  return callbacks.ids(database, { range: { field: 'goneAt', until: now + 1 } }, order)
}

/** With what it says of itself, where it can be read: null where it stays or is gone. */
export async function clearCallback(documents: Documents, callbackId: string, now: Instant): Promise<Callback | null> {
  const found = await callbacks.find(documents, callbackId)
  const isOver = ({ goneAt }: Readonly<Record<string, unknown>>) => typeof goneAt === 'number' && goneAt <= now
  return (await callbacks.clear(documents, callbackId, isOver)) ? found : null
}

/** Ids of all that somebody asked for, in whatever state they lie there. */
export function listCallbackIds(database: Reads, personIds: readonly string[], most: number): Promise<string[]> {
  const conditions = { among: { field: 'personId', values: personIds } }
  return callbacks.ids(database, conditions, { field: 'askedAt', direction: 'desc', limit: most })
}

export function removeCallback(documents: Documents, callbackId: string): Promise<void> {
  return callbacks.remove(documents, callbackId)
}

const agreedShape = z.object({ id, askedAt: instant, consentVersion: version })
const agreed = callbacks.only<z.output<typeof agreedShape>>(agreedShape, ['askedAt', 'consentVersion'])

/** What was agreed to with each, newest first. */
export async function listCallbacksAgreed(database: Reads, personIds: readonly string[], most: number) {
  const conditions = { among: { field: 'personId', values: personIds } }
  const found = await agreed.first(database, conditions, { field: 'askedAt', direction: 'desc', limit: most })
  return found.flatMap(({ row }) => row ?? [])
}
