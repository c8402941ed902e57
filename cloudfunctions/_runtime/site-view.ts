import { specialHours } from '#core/domain/organisation/closure'
import type { OrganisationNode } from '#core/domain/organisation/node'
import { inForce } from '#core/domain/organisation/settings'
import type { Site } from '#core/domain/organisation/site'
import { upFrom } from '#core/domain/organisation/tree'
import type { AppliedHolidays } from '#core/domain/scheduling/calendar'
import { dateOf, type Instant } from '#core/domain/time'

/** The place a site is at and all above it, nearest first. */
export const placesOf = ({ nodeId }: Site, nodes: ReadonlyMap<string, OrganisationNode>) => upFrom(nodeId, nodes)

/** A site with the names of where it lies, and the days that do not go as their weekdays do. */
export function describeSite(
  site: Site,
  nodes: ReadonlyMap<string, OrganisationNode>,
  holidays: AppliedHolidays,
  now: Instant,
) {
  const places = placesOf(site, nodes)
  const follows = inForce('followsHolidays', [site, ...places]).value === 1
  const special = specialHours(site, follows ? holidays : null, dateOf(now))
  return {
    ...site,
    ...whereOf(places),
    rooms: site.rooms.filter(({ kind }) => kind === 'room'),
    ...(special.length > 0 && { special }),
  }
}

/**
 * The nearest community above it, itself included, or the school or unit it is at; and the street, or what is there in place
 * of one.
 */
function whereOf(places: readonly OrganisationNode[]) {
  const nameOf = (...kinds: readonly string[]) => places.find(({ kind }) => kinds.includes(kind))?.name ?? ''
  const community = nameOf('community', 'school', 'unit')
  return {
    community,
    street: nameOf('street') || (community === '' ? (places[0]?.name ?? '') : nameOf('district', 'city')),
  }
}
