import { publishedHolidays } from '#core/content/holidays'
import { listPlaces } from '#core/contracts/appointments'
import { accept } from '#core/domain/decision'
import { sitesOf } from '#core/domain/scheduling/counsellor'
import { soonestPlaces } from '#core/domain/scheduling/order'
import { handle } from '../_runtime/handle'
import { bookableOf } from '../_runtime/openings'
import { describeSite } from '../_runtime/site-view'
import { readWeek, unattendedOf } from '../_runtime/unattended'
import { readHolidays } from '../_store/holiday-tables'
import { listNodes } from '../_store/nodes'
import { listSites } from '../_store/sites'
import { readAllOpenings } from './all-openings'

/** As the contract has it. */
const MOST = 50

export const listPlacesHandler = handle(listPlaces, async ({ after }, looking) => {
  const { database, now } = looking
  const [{ rows, next }, nodes, holidays, { stored, dates, openingsAt }, rotas] = await Promise.all([
    listSites(database, after, MOST),
    listNodes(database),
    readHolidays(database, publishedHolidays),
    readAllOpenings(looking),
    readWeek(database, now),
  ])
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const isEmpty = unattendedOf(rotas, byId, holidays, now)
  const people = [...stored.values()]
  const nextFreeAt = (siteId: string) => {
    const there = people.filter((one) => sitesOf(one).includes(siteId))
    return soonestPlaces(there, dates, openingsAt(siteId), 1)[0]?.start ?? null
  }
  return accept({
    places: rows
      .filter(({ closedOn }) => closedOn === null)
      .map((site) => ({ ...describeSite(site, byId, holidays, now), ...isEmpty(site) }))
      .map(({ special, ...site }) => ({
        ...site,
        ...(special && { special: special.slice(0, 2) }),
        nextFree: nextFreeAt(site.id),
      })),
    bookable: bookableOf(dates, now),
    next,
  })
})
