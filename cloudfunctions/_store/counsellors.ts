import type { Counsellor } from '#core/domain/scheduling/counsellor'
import type { Database, Documents } from './database'

export function findCounsellor(documents: Documents, id: string): Promise<Counsellor | null> {
  return documents.get('counsellors', id)
}

export function findCounsellors(database: Database, ids: readonly string[]): Promise<Counsellor[]> {
  return database.all('counsellors', { among: { field: 'id', values: ids } })
}

export function listActiveCounsellors(database: Database, siteId?: string): Promise<Counsellor[]> {
  return database.all('counsellors', {
    equals: siteId === undefined ? { status: 'active' } : { status: 'active', siteId },
  })
}
