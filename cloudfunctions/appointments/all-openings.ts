import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { byNextFree } from '#core/domain/scheduling/order'
import type { Slot } from '#core/domain/scheduling/slots'
import { bookableDates } from '#core/domain/scheduling/window'
import type { CivilDate, Instant } from '#core/domain/time'
import { listActiveCounsellors } from '../_store/counsellors'
import { findSites } from '../_store/sites'
import { type Looking, readOpenings } from './openings'
import { roomName } from './view'

/** Everybody active, at one site or at all, as residents see them, with what is free over all days that can be booked. */
export async function readAllOpenings(looking: Looking, siteId?: string) {
  const { database, now } = looking
  const counsellors = await listActiveCounsellors(database, siteId)
  const dates = bookableDates(now)
  const [sites, openings] = await Promise.all([
    findSites(database, [...new Set(counsellors.map((counsellor) => counsellor.siteId))]),
    readOpenings(
      looking,
      counsellors.map(({ id }) => id),
      dates,
    ),
  ])
  const siteOf = new Map(sites.map((site) => [site.id, site]))
  const described = counsellors.map((counsellor) => {
    const site = siteOf.get(counsellor.siteId)
    return {
      ...counsellor,
      siteName: site?.name ?? '',
      roomName: roomName(site, counsellor.roomId),
      nextFree: nextFree(counsellor, dates, openings),
    }
  })
  return { counsellors: byNextFree(described), dates, openings }
}

function nextFree(
  counsellor: Counsellor,
  dates: readonly CivilDate[],
  openings: (counsellor: Counsellor, date: CivilDate) => readonly Slot[],
): Instant | null {
  for (const date of dates) {
    const [first] = openings(counsellor, date)
    if (first) return first.start
  }
  return null
}
