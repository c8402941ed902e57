import { type SiteUse, useOfSite } from '#core/domain/organisation/in-use'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import type { CounsellorDay } from '#core/domain/scheduling/day'
import { addDays, dateOf, type Instant } from '#core/domain/time'
import { findDays } from '../_store/counsellor-days'
import { listAllCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'

/** Further than anybody books, staff included. */
const DAYS_AHEAD = 400

/** Calendars and what is to come in them. */
export interface Calendars {
  /** Whoever has or had an offer there: their calendars may have hours there. */
  readonly counsellors: readonly Counsellor[]
  readonly days: readonly CounsellorDay[]
}

export interface ReadUse extends SiteUse, Calendars {}

/** The calendars that may have hours at one of these sites, from what is stored at this moment. */
export async function readCalendarsAt(database: Reads, siteIds: ReadonlySet<string>, now: Instant): Promise<Calendars> {
  const everybody = await listAllCounsellors(database)
  const counsellors = everybody.filter(({ offers, calendar }) => {
    const isAt = (one: { readonly siteId: string }) => siteIds.has(one.siteId)
    return offers.some(isAt) || calendar.openings.some(isAt) || calendar.versions.some(({ hours }) => hours.some(isAt))
  })
  const today = dateOf(now)
  const ids = counsellors.map(({ id }) => id)
  const days = await findDays(database, ids, today, addDays(today, DAYS_AHEAD))
  return { counsellors, days }
}

/** What hangs on a site, from what is stored at this moment. */
export async function readSiteUse(database: Reads, siteId: string, now: Instant): Promise<ReadUse> {
  const { counsellors, days } = await readCalendarsAt(database, new Set([siteId]), now)
  return { ...useOfSite(siteId, counsellors, days, now), counsellors, days }
}
