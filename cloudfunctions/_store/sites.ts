import * as z from 'zod/mini'
import { id, line, location, name, phone, upTo } from '#core/contracts/shapes'
import { referral } from '#core/contracts/shapes/referral'
import { roomKinds, type Site } from '#core/domain/organisation/site'
import type { Gets, Reads } from './database'
import { keptHours, mendHours } from './hours'
import { type Migration, rowsOf } from './rows'

/** Everything a site had was a room. */
const allRooms: Migration = ({ rooms, ...document }) => ({
  ...document,
  ...(Array.isArray(rooms) && { rooms: rooms.map((room) => (isPlain(room) ? { kind: 'room', ...room } : room)) }),
})

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const sites = rowsOf<Site>(
  'sites',
  z.object({
    id,
    nodeId: id,
    name,
    address: line,
    rooms: upTo(30, z.object({ id, name, kind: z.enum(roomKinds) })),
    openingHours: keptHours,
    phone: z.nullable(phone),
    location: z.exactOptional(location),
    referrals: z.exactOptional(upTo(10, referral)),
    newcomersShare: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1))),
  }),
  [mendHours('openingHours'), allRooms],
)

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

const pageSize = 30

/** By their ids, at most 30, those after `after`; and the id to ask the rest by, null when this was all. */
export async function listSites(
  database: Reads,
  after?: string,
): Promise<{ readonly rows: Site[]; readonly next: string | null }> {
  const found = await sites.first(database, after === undefined ? {} : { range: { field: 'id', from: after } }, {
    field: 'id',
    direction: 'asc',
    limit: pageSize + 2,
  })
  const rest = found.filter(({ key }) => key !== after)
  const page = rest.slice(0, pageSize)
  const last = page.at(-1)
  return {
    rows: page.flatMap(({ row }) => row ?? []),
    next: last && rest.length > pageSize ? String(last.key) : null,
  }
}
