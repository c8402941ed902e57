import { isUnattended } from '#core/domain/duty/unattended'
import { mondayOf } from '#core/domain/duty/week'
import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Site } from '#core/domain/organisation/site'
import type { AppliedHolidays } from '#core/domain/scheduling/calendar'
import { dateOf, type Instant } from '#core/domain/time'
import type { Reads } from '../_store/database'
import { listRotas } from '../_store/rotas'
import { doorsOf } from './doors'

/** Of this week: what it needs to be known of every site of a list, in one query. */
export const readWeek = (database: Reads, now: Instant) => listRotas(database, mondayOf(dateOf(now)))

/** What a list says of a site whose doors should be open and where nobody has been for ten minutes; nothing of any other. */
export function unattendedOf(
  rotas: Awaited<ReturnType<typeof readWeek>>,
  nodes: ReadonlyMap<string, OrganisationNode>,
  holidays: AppliedHolidays,
  now: Instant,
) {
  const bySite = new Map(rotas.map((rota) => [rota.siteId, rota]))
  return (site: Site): { readonly unattended?: true } => {
    const rota = bySite.get(site.id)
    return rota && isUnattended(rota, doorsOf(site, nodes, holidays)(dateOf(now)), now) ? { unattended: true } : {}
  }
}
