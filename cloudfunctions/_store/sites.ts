import type { Site } from '#core/domain/organisation/site'
import type { Database, Documents } from './database'

export function findSite(documents: Documents, id: string): Promise<Site | null> {
  return documents.get('sites', id)
}

export function findSites(database: Database, ids: readonly string[]): Promise<Site[]> {
  return database.all('sites', { among: { field: 'id', values: ids } })
}

export function listSites(database: Database): Promise<Site[]> {
  return database.all('sites', {})
}
