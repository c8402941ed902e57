import { publishedHolidays } from '#core/content/holidays'
import { hotlines } from '#core/content/hotlines'
import { type Grant, nodesOf, nodesUnder } from '#core/domain/access/relations'
import type { HoursOn } from '#core/domain/duty/opening'
import { dutyRoles } from '#core/domain/duty/rota'
import { stretchesOn } from '#core/domain/hotlines/hours'
import { isOwnLine, wholeRegistry } from '#core/domain/hotlines/registry'
import { doorsOf } from '../_runtime/doors'
import type { Reads } from '../_store/database'
import { readHolidays } from '../_store/holiday-tables'
import { listLines } from '../_store/hotlines'
import { listNodes } from '../_store/nodes'
import { listAllSites } from '../_store/sites'

/** What somebody is on duty at: a site, at its doors' hours, or a line this organisation answers itself, at the line's. */
export interface Post {
  readonly id: string
  readonly kind: 'site' | 'line'
  readonly name: string
  readonly nodeId: string
  readonly hoursOn: HoursOn
}

/** Every site and own line with its hours and where it lies: four lists, asked at once. */
export async function readHouse(database: Reads) {
  const [all, nodes, holidays, stored] = await Promise.all([
    listAllSites(database),
    listNodes(database),
    readHolidays(database, publishedHolidays),
    listLines(database),
  ])
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const sites = all
    .filter(({ closedOn }) => closedOn === null)
    .map((site): Post => {
      const { id, name, nodeId } = site
      return { ...{ id, name, nodeId, kind: 'site' }, hoursOn: doorsOf(site, byId, holidays) }
    })
  const lines = wholeRegistry(hotlines, stored)
    .filter(isOwnLine)
    .map(({ id, name, area, hours }): Post => {
      return { ...{ id, name, nodeId: area.nodeId, kind: 'line' }, hoursOn: (date) => stretchesOn(hours, date) }
    })
  const posts = [...sites, ...lines]
  const under = (among: readonly Post[], grants: readonly Grant[], roles: readonly (typeof dutyRoles)[number][]) => {
    const within = nodesUnder(
      roles.flatMap((role) => nodesOf(grants, role)),
      nodes,
    )
    return among.filter(({ nodeId }) => within.has(nodeId))
  }
  return {
    ...{ posts, nodes },
    /** What somebody may be on duty at. */
    ofStaff: (grants: readonly Grant[]) => under(posts, grants, dutyRoles),
    /** That whose rota is theirs to make. */
    ofManager: (grants: readonly Grant[]) => under(posts, grants, ['manager']),
    /** Sites alone: nobody stands before a line with a number, and its shifts leave nothing lying about. */
    sitesOfStaff: (grants: readonly Grant[]) => under(sites, grants, dutyRoles),
    sitesOfManager: (grants: readonly Grant[]) => under(sites, grants, ['manager']),
  }
}
