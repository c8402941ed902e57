import { publishedHolidays } from '#core/content/holidays'
import { calledFrom } from '#core/domain/access/callbacks'
import type { StaffHours } from '#core/domain/callbacks/safe-times'
import type { Site } from '#core/domain/organisation/site'
import { MINUTE } from '#core/domain/time'
import { keepFor } from '../_runtime/keep'
import type { Reads } from '../_store/database'
import { readHolidays } from '../_store/holiday-tables'
import { listNodes } from '../_store/nodes'
import { findSites, listAllSites } from '../_store/sites'
import { listStaffAs } from '../_store/staff'

/** As the contract has it. */
const MOST_PLACES = 30

const sitesToName = keepFor(MINUTE, findSites)

/** Places with somebody who calls people back, and hours to do it in: no other is offered, nothing is asked into the void. */
export async function readCallingSites(database: Reads): Promise<Site[]> {
  const [sites, nodes, callers] = await Promise.all([
    listAllSites(database),
    listNodes(database),
    listStaffAs(database, 'care-worker'),
  ])
  const called = calledFrom(
    callers.flatMap(({ grants }) => grants),
    nodes,
  )
  return sites
    .filter(({ nodeId, openingHours, closedOn }) => called.has(nodeId) && openingHours.length > 0 && closedOn === null)
    .slice(0, MOST_PLACES)
}

export async function readHours(
  database: Reads,
  site: Pick<Site, 'openingHours' | 'closures'> | undefined,
): Promise<StaffHours> {
  const holidays = await readHolidays(database, publishedHolidays)
  return { hours: site?.openingHours ?? [], holidays, closures: site?.closures ?? [] }
}

/** Empty for a place nobody knows any more. */
export async function nameSites(database: Reads, ids: readonly string[]): Promise<(siteId: string) => string> {
  const found = await sitesToName(database, [...new Set(ids)])
  return (siteId) => found.get(siteId)?.name ?? ''
}
