import { type BookingTerms, bookingTerms } from '#core/domain/organisation/booking-terms'
import type { OrganisationNode } from '#core/domain/organisation/node'
import { allInForce } from '#core/domain/organisation/settings'
import { upFrom } from '#core/domain/organisation/tree'
import { MINUTE } from '#core/domain/time'
import type { Reads } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { findSites } from '../_store/sites'
import { keepFor } from './keep'

/** Sites as they are or were a minute ago, with their words and what is set there. */
export const sitesToName = keepFor(MINUTE, findSites)

let known: { readonly nodes: ReadonlyMap<string, OrganisationNode>; readonly since: number } | null = null

/** The places as they are or were a minute ago; so that whoever needs them in a moment need not wait for them then. */
export async function knowNodes(database: Reads): Promise<ReadonlyMap<string, OrganisationNode>> {
  const now = Date.now()
  if (known && known.since <= now && now - known.since < MINUTE) return known.nodes
  const nodes = new Map((await listNodes(database)).map((node) => [node.id, node]))
  known = { nodes, since: now }
  return nodes
}

/**
 * What the organisation sets of booking at a site. A minute old at most: these are brakes, and nobody's right hangs on the
 * minute one is set.
 */
export async function bookingTermsAt(database: Reads, siteId: string): Promise<BookingTerms> {
  const [sites, nodes] = await Promise.all([sitesToName(database, [siteId]), knowNodes(database)])
  const site = sites.get(siteId)
  return bookingTerms(allInForce(site ? [site, ...upFrom(site.nodeId, nodes)] : []))
}
