import * as z from 'zod/mini'
import { id, line, name, phone, upTo } from '#core/contracts/shapes'
import type { Site } from '#core/domain/organisation/site'
import type { Database, Documents } from './database'
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
  }),
  [mendHours('openingHours')],
)

export function findSite(documents: Documents, siteId: string): Promise<Site | null> {
  return sites.find(documents, siteId)
}

export function findSites(database: Database, ids: readonly string[]): Promise<Site[]> {
  return sites.all(database, { among: { field: 'id', values: ids } })
}

export function listSites(database: Database): Promise<Site[]> {
  return sites.all(database, {})
}
