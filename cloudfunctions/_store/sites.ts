import * as z from 'zod/mini'
import { civilDate, id, instant, line, location, name, phone, upTo, version } from '#core/contracts/shapes'
import { closures } from '#core/contracts/shapes/opening'
import { referral } from '#core/contracts/shapes/referral'
import { ownSettings } from '#core/contracts/shapes/settings'
import { roomKinds, type Site, siteKinds } from '#core/domain/organisation/site'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { keptHours, mendHours } from './hours'
import { asItWas, type Migration, rowsOf } from './rows'

/** Everything a site had was a room. */
const allRooms: Migration = ({ rooms, ...document }) => ({
  ...document,
  ...(Array.isArray(rooms) && { rooms: rooms.map((room) => (isPlain(room) ? { kind: 'room', ...room } : room)) }),
})

/** Each was a counselling room of a community, and the share of newcomers all that could be set. */
const kept: Migration = ({ newcomersShare, ...document }) => ({
  kind: 'counselling-room',
  closures: [],
  closedOn: null,
  revision: 1,
  settings: typeof newcomersShare === 'number' ? { newcomersPercent: Math.round(newcomersShare * 100) } : {},
  ...document,
})

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const sites = rowsOf<Site>(
  'sites',
  z.object({
    id,
    nodeId: id,
    name,
    kind: z.enum(siteKinds),
    address: line,
    rooms: upTo(30, z.object({ id, name, kind: z.enum(roomKinds) })),
    openingHours: keptHours,
    closures,
    phone: z.nullable(phone),
    location: z.exactOptional(location),
    referrals: z.exactOptional(upTo(10, referral)),
    settings: ownSettings,
    closedOn: z.nullable(civilDate),
    revision: version,
    touchedAt: z.exactOptional(instant),
  }),
  // Since the third it says how many people of a post are asked for, as a place does.
  [mendHours('openingHours'), allRooms, kept, asItWas],
)

/** For what decides or is written back. */
export const ownSite = (documents: Gets, siteId: string): Promise<Site | null> => sites.own(documents, siteId)

/** Written by whoever offers something there, so that who closes the site or takes a room away meanwhile collides. */
export async function touchSite(documents: Documents, siteId: string, at: Instant): Promise<void> {
  const site = await sites.own(documents, siteId)
  if (site) await putSite(documents, { ...site, touchedAt: Math.max(at, (site.touchedAt ?? 0) + 1) })
}

export const putSite = (documents: Documents, site: Site): Promise<void> => sites.put(documents, site)

export function findSite(documents: Gets, siteId: string): Promise<Site | null> {
  return sites.find(documents, siteId)
}

export function findSites(database: Reads, ids: readonly string[]): Promise<Site[]> {
  return sites.all(database, { among: { field: 'id', values: ids } })
}

/** Those of these nodes, in the order of their ids. */
export function findSitesOfNodes(database: Reads, nodeIds: readonly string[]): Promise<Site[]> {
  return sites.all(database, { among: { field: 'nodeId', values: nodeIds } })
}

/** In the order of their ids. */
export function listAllSites(database: Reads): Promise<Site[]> {
  return sites.all(database, {})
}

/** By their ids, at most `most`, those after `after`; and the id to ask the rest by, null when this was all. */
export async function listSites(
  database: Reads,
  after?: string,
  most = 30,
): Promise<{ readonly rows: Site[]; readonly next: string | null }> {
  const found = await sites.first(database, after === undefined ? {} : { range: { field: 'id', from: after } }, {
    field: 'id',
    direction: 'asc',
    limit: most + 2,
  })
  const rest = found.filter(({ key }) => key !== after)
  const page = rest.slice(0, most)
  const last = page.at(-1)
  return {
    rows: page.flatMap(({ row }) => row ?? []),
    next: last && rest.length > most ? String(last.key) : null,
  }
}
