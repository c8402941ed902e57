import type { Administration } from '#core/domain/assessment/administration'
import type { Instant } from '#core/domain/time'
import type { Database, Documents } from './database'
import { cutPage, type Page } from './page'

const pageSize = 50

export function findAdministration(documents: Documents, id: string): Promise<Administration | null> {
  return documents.get('administrations', id)
}

export function saveAdministration(documents: Documents, administration: Administration): Promise<void> {
  return documents.put('administrations', administration)
}

export function removeAdministration(documents: Documents, id: string): Promise<void> {
  return documents.remove('administrations', id)
}

/** Newest first, at most 50, those completed before `before`; without the answers themselves. */
export async function listAdministrationsOf(
  database: Database,
  personId: string,
  before?: Instant,
): Promise<Page<Omit<Administration, 'responses'>>> {
  const rows = await database.first<Omit<Administration, 'responses'>>(
    'administrations',
    {
      equals: { personId },
      ...(before === undefined ? {} : { range: { field: 'completedAt', until: before } }),
      fields: ['personId', 'scaleId', 'scaleVersion', 'score', 'consentVersion', 'completedAt'],
    },
    { field: 'completedAt', direction: 'desc', limit: pageSize + 1 },
  )
  return cutPage(rows, pageSize, (row) => row.completedAt)
}
