import { listCounsellors } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import { bookableDates, bookingWindow } from '#core/domain/scheduling/window'
import { handle } from '../_runtime/handle'
import { listActiveCounsellors } from '../_store/counsellors'
import { findSites } from '../_store/sites'
import { readOpenings } from './openings'
import { roomName } from './view'

export const listCounsellorsHandler = handle(listCounsellors, async ({ siteId }, { database, now }) => {
  const counsellors = await listActiveCounsellors(database, siteId)
  const dates = bookableDates(now)
  const [sites, openings] = await Promise.all([
    findSites(database, [...new Set(counsellors.map((counsellor) => counsellor.siteId))]),
    readOpenings(
      database,
      counsellors.map(({ id }) => id),
      dates,
      bookingWindow(now),
    ),
  ])
  const siteOf = new Map(sites.map((site) => [site.id, site]))
  return accept({
    counsellors: counsellors.map((counsellor) => {
      const site = siteOf.get(counsellor.siteId)
      const firstDay = dates.find((date) => openings(counsellor, date).length > 0)
      return {
        ...counsellor,
        siteName: site?.name ?? '',
        roomName: roomName(site, counsellor.roomId),
        nextFree: firstDay === undefined ? null : (openings(counsellor, firstDay)[0]?.start ?? null),
      }
    }),
  })
})
