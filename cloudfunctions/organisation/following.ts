import { publishedHolidays } from '#core/content/holidays'
import { nodesUnder } from '#core/domain/access/relations'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { metByDoors } from '#core/domain/organisation/in-use'
import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Site } from '#core/domain/organisation/site'
import { dateOf, type Instant } from '#core/domain/time'
import { houseOf, isFollowing } from '../_runtime/house-doors'
import { placesOf } from '../_runtime/site-view'
import type { Documents, Reads } from '../_store/database'
import { readHolidays } from '../_store/holiday-tables'
import { findSitesOfNodes } from '../_store/sites'
import { writeTerms } from '../_store/terms'
import { type ChangedCalendar, calendarsAfter } from './site-calendars'
import { readCalendarsAt } from './site-use'
import { areTooMany } from './weighing'

/** Places, or a site with them, before something was set or moved and after. */
interface Tree {
  readonly nodes: readonly OrganisationNode[]
  readonly site?: Site
}

/**
 * What becomes of calendars where sites begin or cease to be shut on holidays, since that is set for them or above them:
 * nobody who is to sit there may be shut out, as by shorter hours. Nothing where all go on as before.
 */
export async function followersOf(
  database: Reads,
  { before, after, of }: { readonly before: Tree; readonly after: Tree; readonly of: string },
  now: Instant,
): Promise<Decision<readonly ChangedCalendar[], 'hours-booked' | 'hours-touch-much'>> {
  const [were, are] = [before, after].map(({ nodes }) => new Map(nodes.map((node) => [node.id, node])))
  if (!were || !are) return accept([])
  const sites = before.site ? [before.site] : await findSitesOfNodes(database, [...nodesUnder([of], after.nodes)])
  const changed = sites
    .map((site) => ({ before: site, after: after.site ?? site }))
    .filter(
      (one) =>
        isFollowing([one.before, ...placesOf(one.before, were)]) !==
        isFollowing([one.after, ...placesOf(one.after, are)]),
    )
  if (changed.length === 0) return accept([])
  const [use, holidays] = await Promise.all([
    readCalendarsAt(database, new Set(changed.map((one) => one.after.id)), now),
    readHolidays(database, publishedHolidays),
  ])
  const today = dateOf(now)
  const changes = changed.map((one) => ({
    ...one,
    doors: {
      before: houseOf(one.before, were, holidays, today),
      after: houseOf(one.after, are, holidays, today),
    },
  }))
  const isMet = changes.some(({ doors }) => metByDoors(use.counsellors, use.days, doors, now).length > 0)
  if (isMet) return refuse('hours-booked')
  const calendars = calendarsAfter(changes, use, now)
  return areTooMany(calendars) ? refuse('hours-touch-much') : accept(calendars)
}

export async function writeCalendars(documents: Documents, calendars: readonly ChangedCalendar[]): Promise<void> {
  for (const { counsellor, days } of calendars) await writeTerms(documents, counsellor, days)
}
