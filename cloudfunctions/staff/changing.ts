import { leavesUnmanaged } from '#core/domain/access/managers'
import { type Grant, type Node, nodesOf, nodesUnder } from '#core/domain/access/relations'
import type { Roster } from '#core/domain/access/roster'
import type { StaffRecord } from '#core/domain/access/staff'
import { calendarsLeft } from '#core/domain/access/standing'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { dateOf, type Instant, instantAt, MINUTE } from '#core/domain/time'
import { isReadable, listDaysFrom } from '../_store/counsellor-days'
import { findCounsellor, touchCounsellor } from '../_store/counsellors'
import type { Documents, Reads } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { findRoster, saveRoster } from '../_store/rosters'
import { findStaffRow, listStaff, saveStaff } from '../_store/staff'
import { leavePool } from './pool'
import { showToResidents } from './shown'

/** Everybody who works here, and where. */
export interface House {
  readonly roster: Roster
  readonly all: readonly StaffRecord[]
  readonly nodes: readonly Node[]
}

/**
 * Read beside the transaction, after it has read the roster: who changes who works here writes that, so whatever changed
 * since collides.
 */
export async function readHouse(documents: Documents, database: Reads): Promise<House> {
  const roster = await findRoster(documents)
  const [all, nodes] = await Promise.all([listStaff(database), listNodes(database)])
  return { roster, all, nodes }
}

/** The places that somebody manages, and all below. */
export const managedBy = (grants: readonly Grant[], nodes: readonly Node[]): ReadonlySet<string> =>
  nodesUnder(nodesOf(grants, 'manager'), nodes)

/** Somebody with a post under these places, as they stand in the transaction. */
export async function findUnder(
  documents: Documents,
  staffId: string,
  nodeIds: ReadonlySet<string>,
): Promise<StaffRecord | null> {
  const record = await findStaffRow(documents, staffId)
  return record?.grants.some(({ nodeId }) => nodeIds.has(nodeId)) ? record : null
}

/** Whether anybody has, or can get, a place in a calendar. It is written, so that whoever opens it meanwhile collides. */
async function isOpen(documents: Documents, database: Reads, counsellorId: string, now: Instant): Promise<boolean> {
  const counsellor = await findCounsellor(documents, counsellorId)
  if (!counsellor) return false
  if (counsellor.status === 'active') return true
  const days = await listDaysFrom(database, counsellorId, dateOf(now))
  const isAhead = days
    .filter(isReadable)
    .some(({ date, claims }) =>
      claims.some(
        ({ until, expires }) => instantAt(date) + until * MINUTE > now && (expires === null || expires > now),
      ),
    )
  if (!isAhead) await touchCounsellor(documents, counsellor, now)
  return isAhead
}

/** Writes fewer posts of somebody's, where nobody is left without a manager, and no place in a calendar without a keeper. */
export async function takeAway(
  documents: Documents,
  database: Reads,
  { roster, all, nodes }: House,
  { before, after, now }: { readonly before: StaffRecord; readonly after: StaffRecord; readonly now: Instant },
): Promise<Decision<StaffRecord, 'last-manager' | 'calendar-open'>> {
  const others = all.filter(({ id }) => id !== before.id)
  const [was, is] = [
    [...others, before],
    [...others, after],
  ]
  if (leavesUnmanaged(was, is, nodes)) return refuse('last-manager')
  for (const calendar of calendarsLeft(was, is)) {
    if (await isOpen(documents, database, calendar, now)) return refuse('calendar-open')
  }
  await saveStaff(documents, after)
  await showToResidents(documents, before, after)
  await leavePool(documents, before, after)
  await saveRoster(documents, roster, now)
  return accept(after)
}
