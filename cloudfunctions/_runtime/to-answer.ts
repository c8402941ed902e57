import { canBeOnDuty } from '#core/domain/duty/people'
import { siteOfRota } from '#core/domain/duty/rota'
import { mayWait, type ToAnswer, toAnswer } from '#core/domain/inbox/to-answer'
import type { Person } from '#core/domain/people/person'
import { dateOf, type Instant } from '#core/domain/time'
import { settle } from '#core/domain/waitlist/answered'
import type { Reads } from '../_store/database'
import { findLine } from '../_store/hotlines'
import { listNodes } from '../_store/nodes'
import { lookAtMove } from '../_store/record-moves'
import { findRotaById } from '../_store/rotas'
import { findSites } from '../_store/sites'
import { lookUpStaff } from '../_store/staff'
import { listEntriesOf } from '../_store/waiting-entries'

/** More than anybody waits for at once. */
const MOST_ENTRIES = 40

/** What waits for a word of somebody, beside changed appointments; one step, and nothing read for whoever is asked nothing. */
export async function readToAnswer(
  database: Reads,
  person: Person,
  ids: readonly [string, ...string[]],
  now: Instant,
): Promise<ToAnswer[]> {
  const { moveId, isWaitResting, rotaIds } = mayWait(person, now)
  const [move, own, asked, mayStand] = await Promise.all([
    moveId === null ? null : lookAtMove(database, moveId),
    isWaitResting ? listEntriesOf(database, ids, MOST_ENTRIES) : [],
    Promise.all(rotaIds.map(async (ref) => [ref, await findRotaById(database, ref)] as const)),
    rotaIds.length > 0 ? whereOnDuty(database, ids, rotaIds.map(siteOfRota), now) : () => false,
  ])
  const rotas = asked.filter(([ref]) => mayStand(siteOfRota(ref)))
  const entries = own.map((entry) => (entry.offered || entry.status === 'closed' ? entry : settle(entry, null, now)))
  return toAnswer(person, ids, { move, entries, rotas }, now)
}

/** Of these sites and lines, at which they may be on duty today: whoever lost the post since is asked for nothing any more. */
async function whereOnDuty(
  database: Reads,
  ids: readonly [string, ...string[]],
  siteIds: readonly string[],
  now: Instant,
): Promise<(siteId: string) => boolean> {
  const [record, sites, lines, nodes] = await Promise.all([
    lookUpStaff(database, ids),
    findSites(database, siteIds),
    Promise.all(siteIds.map((id) => findLine(database, id))),
    listNodes(database),
  ])
  const lies = new Map([
    ...sites.map(({ id, nodeId }) => [id, nodeId] as const),
    ...lines.flatMap((line) => (line?.area?.nodeId ? [[line.id, line.area.nodeId] as const] : [])),
  ])
  return (siteId) => {
    const nodeId = lies.get(siteId)
    return nodeId !== undefined && canBeOnDuty(record, nodeId, nodes, dateOf(now))
  }
}
