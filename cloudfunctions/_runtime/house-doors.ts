import { doorsOf } from '#core/domain/organisation/close-calendar'
import type { OrganisationNode } from '#core/domain/organisation/node'
import { type Holder, inForce } from '#core/domain/organisation/settings'
import type { Site } from '#core/domain/organisation/site'
import type { AppliedHolidays } from '#core/domain/scheduling/calendar'
import type { HouseDoors } from '#core/domain/scheduling/house-doors'
import type { CivilDate } from '#core/domain/time'
import { placesOf } from './site-view'

/** Whether a site is shut on holidays; `chain`: the site itself, then what is above it, nearest first. */
export const isFollowing = (chain: readonly Holder[]): boolean => inForce('followsHolidays', chain).value === 1

/** What a site says of its doors at this moment. `holidays`: all that is published. */
export function houseOf(
  site: Site,
  nodes: ReadonlyMap<string, OrganisationNode>,
  holidays: AppliedHolidays,
  today: CivilDate,
): HouseDoors {
  return doorsOf(site, isFollowing([site, ...placesOf(site, nodes)]) ? holidays : null, today)
}
