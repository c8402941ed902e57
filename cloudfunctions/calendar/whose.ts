import {
  type CalendarRelation,
  calendarsOf,
  type Grant,
  nodesOf,
  nodesUnder,
  relationTo,
} from '#core/domain/access/relations'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { bookingTerms } from '#core/domain/organisation/booking-terms'
import { allInForce } from '#core/domain/organisation/settings'
import type { Site } from '#core/domain/organisation/site'
import { upFrom } from '#core/domain/organisation/tree'
import type { UsualWindow } from '#core/domain/scheduling/booking-window'
import type { AppliedHolidays } from '#core/domain/scheduling/calendar'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import type { HouseDoors } from '#core/domain/scheduling/house-doors'
import type { CivilDate } from '#core/domain/time'
import { houseOf } from '../_runtime/house-doors'
import { findCounsellor } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { findSites, findSitesOfNodes } from '../_store/sites'

export interface Whose {
  readonly counsellor: Counsellor
  readonly relation: CalendarRelation
  /** Where their offers and hours may be: under the nodes of whoever asks, and where they are already. */
  readonly sites: readonly Site[]
  /** What is set there of how soon and how far can be booked, of this moment. */
  readonly usualAt: (site: Site) => UsualWindow
  /** What is said of the doors of where they offer something; of all that is published, these holidays are known. */
  readonly housesOf: (offers: Counsellor['offers'], holidays: AppliedHolidays, today: CivilDate) => HouseDoors[]
}

/**
 * The calendar somebody asks about: their own, or one they manage. A stranger's is unknown like one that never was.
 *
 * Asked outside of a transaction. Where terms are changed, after the transaction has read something: who changes a
 * counsellor writes the record, so whatever changed since collides.
 */
export async function whoseCalendar(
  database: Reads,
  grants: readonly Grant[],
  counsellorId: string | undefined,
): Promise<Decision<Whose, 'counsellor-unknown'>> {
  const id = counsellorId ?? calendarsOf(grants)[0]
  if (id === undefined) return refuse('counsellor-unknown')
  const [counsellor, nodes] = await Promise.all([findCounsellor(database, id), listNodes(database)])
  if (!counsellor) return refuse('counsellor-unknown')
  const under = (role: 'manager' | 'counsellor') => nodesUnder(nodesOf(grants, role), nodes)
  const [managed, own] = [under('manager'), under('counsellor')]
  const [ofNodes, ofOffers] = await Promise.all([
    findSitesOfNodes(database, [...new Set([...managed, ...own])]),
    findSites(database, [...new Set(counsellor.offers.map(({ siteId }) => siteId))]),
  ])
  const relation = relationTo(
    counsellor,
    grants,
    ofNodes.filter(({ nodeId }) => managed.has(nodeId)),
  )
  if (relation === null) return refuse('counsellor-unknown')
  const others = ofOffers.filter(({ id: siteId }) => !ofNodes.some((site) => site.id === siteId))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const usualAt = (site: Site) => bookingTerms(allInForce([site, ...upFrom(site.nodeId, byId)])).usual
  const sites = [...ofNodes, ...others]
  const housesOf: Whose['housesOf'] = (offers, holidays, today) =>
    sites
      .filter((site) => offers.some(({ siteId }) => siteId === site.id))
      .map((site) => houseOf(site, byId, holidays, today))
  return accept({ counsellor, relation, sites, usualAt, housesOf })
}
