import { publishedHolidays } from '#core/content/holidays'
import { takeNumber } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import { takeNumber as take, type WalkIn } from '#core/domain/duty/queue'
import { dateOf, minuteOf } from '#core/domain/time'
import { doorsOf } from '../_runtime/doors'
import { handle } from '../_runtime/handle'
import { readHolidays } from '../_store/holiday-tables'
import { listNodes } from '../_store/nodes'
import { findPlacement } from '../_store/placements'
import { findSite } from '../_store/sites'
import { ownQueue, saveQueue } from '../_store/walk-ins'

/** The id of a number is the attempt's: the same try sent again is the same number, also when it was given up since. */
export const takeNumberHandler = handle(takeNumber, async ({ scene }, call) => {
  const { database, transaction, clock, attempt, markOf } = call
  const [placement, nodes, holidays] = await Promise.all([
    findPlacement(database, scene),
    listNodes(database),
    readHolidays(database, publishedHolidays),
  ])
  const site = placement ? await findSite(database, placement.siteId) : null
  if (!site || site.closedOn !== null) return refuse('site-unknown')
  const doors = doorsOf(site, new Map(nodes.map((node) => [node.id, node])), holidays)
  const taken = await transaction<WalkIn, 'site-not-open' | 'numbers-full'>(async (documents) => {
    const now = clock()
    const today = dateOf(now)
    const queue = await ownQueue(documents, site.id, today)
    const known = queue.walkIns.find(({ id }) => id === attempt.id)
    if (known) return accept(known)
    if (!isOpen(doors(today), minuteOf(now))) return refuse('site-not-open')
    const mark = markOf(`walk-in ${site.id} ${today}`)
    const given = take(queue, { id: attempt.id, how: 'by-code', mark }, now)
    if (!given.ok) return given
    if (given.value.queue !== queue) await saveQueue(documents, given.value.queue)
    return accept(given.value.walkIn)
  })
  if (!taken.ok) return taken
  return accept({ siteId: site.id, walkInId: taken.value.id, number: taken.value.number })
})

export const isOpen = (hours: readonly { readonly from: number; readonly until: number }[], minute: number): boolean =>
  hours.some(({ from, until }) => from <= minute && minute < until)
