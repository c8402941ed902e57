import * as z from 'zod/mini'
import { id, line, location, name, phone, upTo } from '#core/contracts/shapes'
import type { Site } from '#core/domain/organisation/site'
import type { Gets, Reads } from './database'
import { keptHours, mendHours } from './hours'
import { rowsOf } from './rows'

export const sites = rowsOf<Site>(
  'sites',
  z.object({
    id,
    nodeId: id,
    name,
    address: line,
    rooms: upTo(30, z.object({ id, name })),
    openingHours: keptHours,
    phone: z.nullable(phone),
    location: z.exactOptional(location),
    newcomersShare: z.exactOptional(z.number().check(z.minimum(0), z.maximum(1))),
  }),
  [mendHours('openingHours')],
)

export function findSite(documents: Gets, siteId: string): Promise<Site | null> {
  return sites.find(documents, siteId)
}

export function findSites(database: Reads, ids: readonly string[]): Promise<Site[]> {
  return sites.all(database, { among: { field: 'id', values: ids } })
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
