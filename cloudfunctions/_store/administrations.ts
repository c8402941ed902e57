import * as z from 'zod/mini'
import { answer, id, instant, points, recordUpTo, upTo, version } from '#core/contracts/shapes'
import type { Administration } from '#core/domain/assessment/administration'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Reads } from './database'
import { type Page, pageOf, untilKey } from './page'
import { rowsOf } from './rows'

const pageSize = 50

const withoutAnswers = {
  id,
  personId: id,
  scaleId: id,
  scaleVersion: version,
  score: z.object({ total: points, bandId: id, criticalItems: upTo(30, id) }),
  consentVersion: version,
  completedAt: instant,
}

export const administrations = rowsOf<Administration>(
  'administrations',
  z.object({ ...withoutAnswers, keptAt: instant, responses: recordUpTo(250, id, answer) }),
  // The first release noted one moment for both.
  [(document) => ({ keptAt: document.completedAt, ...document })],
)

/** Without the answers, which stay in the database. */
type ListedAdministration = Omit<Administration, 'responses' | 'keptAt'>

const listed = administrations.only<ListedAdministration>(
  z.object(withoutAnswers),
  Object.keys(withoutAnswers).filter((field) => field !== 'id'),
)

export function findAdministration(documents: Gets, administrationId: string): Promise<Administration | null> {
  return administrations.own(documents, administrationId)
}

export function saveAdministration(documents: Documents, administration: Administration): Promise<void> {
  return administrations.put(documents, administration)
}

export function removeAdministration(documents: Documents, administrationId: string): Promise<void> {
  return administrations.remove(documents, administrationId)
}

/** Newest first, at most 50, those completed before `before`; without the answers themselves. */
export async function listAdministrationsOf(
  database: Reads,
  personIds: readonly string[],
  before?: Instant,
): Promise<Page<ListedAdministration>> {
  const found = await listed.first(
    database,
    { among: { field: 'personId', values: personIds }, range: { field: 'completedAt', until: untilKey(before) } },
    { field: 'completedAt', direction: 'desc', limit: pageSize + 1 },
  )
  return pageOf(found, pageSize)
}
