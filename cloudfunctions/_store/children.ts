import * as z from 'zod/mini'
import { count, id, instant, upTo, version } from '#core/contracts/shapes'
import { born, pretermWeeks } from '#core/contracts/shapes/child'
import { MOST_CARES } from '#core/domain/children/care'
import { voices } from '#core/domain/children/consent'
import { type Child, guardianViews, MOST_TRACED, removalReasons } from '#core/domain/children/profile'
import { exceptionReasons, shownLevels } from '#core/domain/children/result'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

/** Guardians, the young person, who said yes or no, who was taken off: at most as many as all of them have rows. */
const MOST_NAMED = 4 + 1 + 60 + MOST_TRACED

const invitedAs = [{ as: z.literal('guardian'), sees: z.enum(guardianViews) }, { as: z.literal('self') }] as const
const invited = { rowId: id, by: id, until: instant }

/** `named`: everybody whose id stands in it, those as well who are no guardians any more; by it their deletion finds it. */
type StoredChild = Child & { readonly named?: readonly string[] }

/** Children with a profile. What they are called stands with each of their people. */
export const children = rowsOf<StoredChild>(
  'children',
  z.object({
    id,
    forgotten: z.boolean(),
    born,
    pretermWeeks,
    since: instant,
    kept: count,
    told: count,
    lookedAtMonths: z.exactOptional(count),
    guardians: upTo(4, z.object({ id, personId: id, since: instant, sees: z.enum(guardianViews) })),
    own: z.nullable(z.object({ personId: id, since: instant })),
    consents: upTo(
      60,
      z.object({ by: z.enum(voices), answer: z.enum(['yes', 'no']), version, at: instant, personId: id }),
    ),
    invited: upTo(2, z.union([z.object({ ...invited, ...invitedAs[0] }), z.object({ ...invited, ...invitedAs[1] })])),
    cares: upTo(
      MOST_CARES,
      z.object({ id, at: instant, reason: z.enum(exceptionReasons), resultId: z.nullable(id), spoken: upTo(4, id) }),
    ),
    trace: upTo(
      MOST_TRACED,
      z.union([
        z.object({ at: instant, did: z.literal('guardian-joined'), guardianId: id }),
        z.object({
          ...{ at: instant, did: z.literal('guardian-removed'), guardianId: id, personId: id, by: id },
          reason: z.enum(removalReasons),
        }),
        z.object({ at: instant, did: z.literal('own-account') }),
        z.object({ at: instant, did: z.literal('looked'), guardianId: id, resultId: id }),
        z.object({ at: instant, did: z.literal('shown'), resultId: id, shows: z.enum(shownLevels) }),
        z.object({
          at: instant,
          did: z.literal('exception'),
          resultId: z.nullable(id),
          reason: z.enum(exceptionReasons),
        }),
        z.object({ at: instant, did: z.literal('spoke'), guardianId: id }),
      ]),
    ),
    named: z.exactOptional(upTo(MOST_NAMED, id)),
  }),
  [
    asItWas,
    // What guardians were told stood in the trace alone.
    (document) => ({ cares: toldIn(document.trace), ...document }),
    // Since the third a result can be shown to a counsellor.
    (document) => ({ told: 0, ...document }),
  ],
)

const toldIn = (trace: unknown): unknown =>
  !Array.isArray(trace)
    ? []
    : trace
        .filter((entry) => entry?.did === 'exception')
        .slice(-MOST_CARES)
        .map(({ at, reason, resultId }) => ({ id: resultId, at, reason, resultId, spoken: [] }))

export function findChild(documents: Gets, childId: string): Promise<Child | null> {
  return children.own(documents, childId)
}

/** Those of them that have a profile, in no order. */
export function findChildren(database: Reads, ids: readonly string[]): Promise<Child[]> {
  return children.all(database, { among: { field: 'id', values: ids } })
}

export function saveChildRow(documents: Documents, child: Child): Promise<void> {
  return children.put(documents, { ...child, named: namedIn(child) })
}

function namedIn({ guardians, own, consents, trace }: Child): string[] {
  const removed = trace.flatMap((entry) => (entry.did === 'guardian-removed' ? [entry.personId] : []))
  const standing = [...guardians, ...(own ? [own] : []), ...consents].map(({ personId }) => personId)
  return [...new Set([...standing, ...removed])]
}

/** Ids of those in which somebody is named, whether or not they stand to the child today; in no order. */
export function listNaming(database: Reads, personIds: readonly string[], most: number): Promise<string[]> {
  const order = { field: 'id', direction: 'asc', limit: most } as const
  return children.ids(database, { among: { field: 'named', values: personIds } }, order)
}

/** Ids of those that are to be removed, in no order. */
export function listForgotten(database: Reads, most: number): Promise<string[]> {
  return children.ids(database, { equals: { forgotten: true } }, { field: 'forgotten', direction: 'asc', limit: most })
}

export function clearChild(documents: Documents, childId: string): Promise<boolean> {
  return children.clear(documents, childId, ({ forgotten }) => forgotten === true)
}
