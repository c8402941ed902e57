import { publishedHolidays } from '#core/content/holidays'
import { tellDoors } from '#core/contracts/organisation'
import { accept } from '#core/domain/decision'
import { broughtToDoors } from '#core/domain/organisation/close-calendar'
import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Site } from '#core/domain/organisation/site'
import { datesAnybodyBooks } from '#core/domain/scheduling/booking-window'
import type { AppliedHolidays } from '#core/domain/scheduling/calendar'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { dayIdOf, untouchedDay } from '#core/domain/scheduling/day'
import { dateOf, HOUR, type Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { houseOf } from '../_runtime/house-doors'
import { oneByOne } from '../_runtime/one-by-one'
import { isReadable, listDaysFrom } from '../_store/counsellor-days'
import { findCounsellor, listAllCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { readHolidays } from '../_store/holiday-tables'
import { listNodes } from '../_store/nodes'
import { listAllSites } from '../_store/sites'
import { writeTerms } from '../_store/terms'

/** Of one run; each is a transaction of up to sixty writes, and what is left goes an hour later. */
const MOST = 60
/**
 * Then the rest is left too: a function has twenty seconds, one change may try for twelve, and what is cut off tells nobody how far
 * it came.
 */
const LONGEST = 7000

interface Houses {
  readonly sites: readonly Site[]
  readonly nodes: ReadonlyMap<string, OrganisationNode>
  readonly holidays: AppliedHolidays
}

async function readHouses(database: Reads): Promise<Houses> {
  const [sites, nodes, holidays] = await Promise.all([
    listAllSites(database),
    listNodes(database),
    readHolidays(database, publishedHolidays),
  ])
  return { sites, nodes: new Map(nodes.map((node) => [node.id, node])), holidays }
}

function brought(counsellor: Counsellor, { sites, nodes, holidays }: Houses, now: Instant) {
  const own = sites.filter(({ id }) => counsellor.offers.some(({ siteId }) => siteId === id))
  const today = dateOf(now)
  return broughtToDoors(
    counsellor,
    own.map((site) => houseOf(site, nodes, holidays, today)),
    datesAnybodyBooks(now),
  )
}

/**
 * Brings calendars to what their houses say where nobody's change did: a new table of holidays came in, or they were last
 * written before doors were known. Who sits behind a shut door by then is listed to whoever manages the site.
 */
export const tellDoorsHandler = handle(tellDoors, async (_, { database, transaction, clock, now, tally }) => {
  const run = oneByOne(tally)
  const [all, houses] = await Promise.all([listAllCounsellors(database), readHouses(database)])
  const behind = all.filter((one) => brought(one, houses, now).counsellor !== one)
  const bring = async ({ id }: Counsellor) => {
    const decision = await transaction<boolean, never>(async (documents) => {
      const counsellor = await findCounsellor(documents, id)
      if (!counsellor) return accept(false)
      const at = clock()
      const [latest, known] = await Promise.all([readHouses(database), listDaysFrom(database, id, dateOf(at))])
      const after = brought(counsellor, latest, at)
      if (after.counsellor === counsellor) return accept(false)
      const dayOf = new Map(known.map((day) => [day.id, day]))
      const days = after.dates
        .map((date) => dayOf.get(dayIdOf(id, date)) ?? untouchedDay(id, date))
        .filter(isReadable)
        .map((day) => ({ ...day, revision: day.revision + 1 }))
      await writeTerms(documents, after.counsellor, days)
      return accept(true)
    })
    return decision.ok && decision.value
  }
  // Each hour others are the first, so that one that cannot be written holds up none.
  const first = behind.length === 0 ? 0 : Math.floor(now / HOUR) % behind.length
  for (const [at, one] of [...behind.slice(first), ...behind.slice(0, first)].entries()) {
    if (at === MOST || (at > 0 && clock() >= now + LONGEST)) {
      tally.more()
      break
    }
    await run.each([one], MOST, bring)
  }
  return accept({ told: run.end() })
})
