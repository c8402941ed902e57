import { joined } from '#core/domain/duty/rota'
import { hoursOfDate } from '#core/domain/organisation/closure'
import type { OrganisationNode } from '#core/domain/organisation/node'
import { inForce } from '#core/domain/organisation/settings'
import type { Site } from '#core/domain/organisation/site'
import type { AppliedHolidays } from '#core/domain/scheduling/calendar'
import type { CivilDate } from '#core/domain/time'
import { placesOf } from './site-view'

/** When the doors of a site are open on a day, holidays and closures minded; stretches that touch are one. */
export function doorsOf(site: Site, nodes: ReadonlyMap<string, OrganisationNode>, holidays: AppliedHolidays) {
  const follows = inForce('followsHolidays', [site, ...placesOf(site, nodes)]).value === 1
  return (date: CivilDate) =>
    site.closedOn !== null && site.closedOn <= date
      ? []
      : joined(hoursOfDate(site, follows ? holidays : null, date).hours).slice(0, 12)
}
