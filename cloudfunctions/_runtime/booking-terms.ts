import { type BookingTerms, bookingTerms } from '#core/domain/organisation/booking-terms'
import type { OrganisationNode } from '#core/domain/organisation/node'
import { allInForce } from '#core/domain/organisation/settings'
import type { Site } from '#core/domain/organisation/site'
import { upFrom } from '#core/domain/organisation/tree'
import { followsSite, type UsualOf, usualWindow } from '#core/domain/scheduling/booking-window'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
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
  return termsOf(sites.get(siteId), nodes)
}

function termsOf(site: Site | undefined, nodes: ReadonlyMap<string, OrganisationNode>): BookingTerms {
  return bookingTerms(allInForce(site ? [site, ...upFrom(site.nodeId, nodes)] : []))
}

/**
 * How soon and how far can be booked at the sites of these, where an offer leaves it to its site. Nothing is asked of the
 * database where none does. A minute old at most, as above: a booking decides by the same.
 */
export async function usualWindows(
  database: Reads,
  counsellors: readonly Pick<Counsellor, 'offers'>[],
): Promise<UsualOf> {
  const following = counsellors.flatMap(({ offers }) => offers.filter(followsSite).map(({ siteId }) => siteId))
  if (following.length === 0) return () => usualWindow
  const [sites, nodes] = await Promise.all([sitesToName(database, [...new Set(following)]), knowNodes(database)])
  return ({ siteId }) => termsOf(sites.get(siteId), nodes).usual
}
