import type { HoursOn } from '#core/domain/duty/opening'
import { isUnattended, looksBack } from '#core/domain/duty/unattended'
import { mondayOf } from '#core/domain/duty/week'
import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Site } from '#core/domain/organisation/site'
import type { AppliedHolidays } from '#core/domain/scheduling/calendar'
import { addDays, dateOf, type Instant } from '#core/domain/time'
import type { Reads } from '../_store/database'
import { findRota, listRotas } from '../_store/rotas'
import { doorsOf } from './doors'

/** The week before, only on a Monday: what began on Sunday night goes by it. */
const mondayBefore = (now: Instant) => addDays(mondayOf(dateOf(now)), -7)

/** Of this week, and on a Monday of the last: what needs to be known of every site of a list, at once. */
export async function readWeek(database: Reads, now: Instant) {
  const [week, before] = await Promise.all([
    listRotas(database, mondayOf(dateOf(now))),
    looksBack(now) ? listRotas(database, mondayBefore(now)) : [],
  ])
  return { week, before }
}

/** The same of one site or line. */
export async function readWeekOf(database: Reads, id: string, now: Instant) {
  const [week, before] = await Promise.all([
    findRota(database, id, mondayOf(dateOf(now))),
    looksBack(now) ? findRota(database, id, mondayBefore(now)) : null,
  ])
  return { week, before }
}

export async function readUnattended(database: Reads, id: string, hoursOn: HoursOn, now: Instant): Promise<boolean> {
  const { week, before } = await readWeekOf(database, id, now)
  return isUnattended(week, hoursOn, now, before)
}

/** What a list says of a site whose doors should be open and where nobody has been for ten minutes; nothing of any other. */
export function unattendedOf(
  { week, before }: Awaited<ReturnType<typeof readWeek>>,
  nodes: ReadonlyMap<string, OrganisationNode>,
  holidays: AppliedHolidays,
  now: Instant,
) {
  const bySite = new Map(week.map((rota) => [rota.siteId, rota]))
  const lastBySite = new Map(before.map((rota) => [rota.siteId, rota]))
  return (site: Site): { readonly unattended?: true } => {
    const rota = bySite.get(site.id)
    if (!rota) return {}
    const isEmpty = isUnattended(rota, doorsOf(site, nodes, holidays), now, lastBySite.get(site.id) ?? null)
    return isEmpty ? { unattended: true } : {}
  }
}
