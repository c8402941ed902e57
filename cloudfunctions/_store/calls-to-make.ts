import * as z from 'zod/mini'
import { id, instant, upTo } from '#core/contracts/shapes'
import { type CallToMake, callOutcomes, MOST_CALLS } from '#core/domain/messages/call-to-make'
import { bookedOccasions } from '#core/domain/messages/occasion'
import { DEEPEST } from '#core/domain/organisation/tree'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** Who is to be called because no message reached them. */
export const callsToMake = rowsOf<CallToMake>(
  'calls-to-make',
  z.object({
    ...{ id, personId: id, appointmentId: id, siteId: id, nodeId: id },
    within: upTo(DEEPEST, id),
    occasion: z.enum(bookedOccasions),
    ...{ of: instant, at: instant, by: instant },
    isOpen: z.boolean(),
    tries: upTo(MOST_CALLS, z.object({ at: instant, staffId: id, outcome: z.enum(callOutcomes) })),
    taken: z.exactOptional(z.object({ staffId: id, until: instant })),
    looks: upTo(100, id),
    goneAt: instant,
  }),
  [asItWas],
)

export const MOST_TO_CALL = 60

export function findCallToMake(documents: Gets, callId: string): Promise<CallToMake | null> {
  return callsToMake.own(documents, callId)
}

export function saveCallToMake(documents: Documents, call: CallToMake): Promise<void> {
  return callsToMake.put(documents, call)
}

/** Of these places, those first that are to be made the soonest, of what is still ahead; one more than may be shown. */
export async function listCallsToMake(
  database: Reads,
  nodeIds: readonly string[],
  now: Instant,
): Promise<CallToMake[]> {
  const ahead = { field: 'by', from: now + 1 }
  const conditions = { equals: { isOpen: true }, among: { field: 'within', values: nodeIds }, range: ahead }
  const order = { field: 'by', direction: 'asc', limit: MOST_TO_CALL + 1 } as const
  return (await callsToMake.first(database, conditions, order)).flatMap(({ row }) => row ?? [])
}

/** Ids of all that are about somebody. */
export function listCallsAbout(database: Reads, personIds: readonly string[], most: number): Promise<string[]> {
  const conditions = { among: { field: 'personId', values: personIds } }
  return callsToMake.ids(database, conditions, { field: 'at', direction: 'desc', limit: most })
}

export function removeCallToMake(documents: Documents, callId: string): Promise<void> {
  return callsToMake.remove(documents, callId)
}

export function listGoneCalls(database: Reads, now: Instant, most: number): Promise<string[]> {
  const order = { field: 'goneAt', direction: 'asc', limit: most } as const
  return callsToMake.ids(database, { range: { field: 'goneAt', until: now + 1 } }, order)
}

export function clearCallToMake(documents: Documents, callId: string, now: Instant): Promise<boolean> {
  return callsToMake.clear(documents, callId, ({ goneAt }) => typeof goneAt === 'number' && goneAt <= now)
}
