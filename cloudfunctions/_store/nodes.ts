import type { OrganisationNode } from '#core/domain/organisation/site'
import type { Database } from './database'

export function findNodes(database: Database, ids: readonly string[]): Promise<OrganisationNode[]> {
  return database.all('nodes', { among: { field: 'id', values: ids } })
}

export function listNodes(database: Database): Promise<OrganisationNode[]> {
  return database.all('nodes', {})
}
