import { listResults } from '#core/contracts/children'
import { type ChildRelation, mayDoForChild } from '#core/domain/access/child'
import { type ChildResult, sightOf } from '#core/domain/children/result'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import type { Secrets } from '../_runtime/private'
import { listChildResults } from '../_store/child-results'
import { findChild } from '../_store/children'
import type { Reads } from '../_store/database'
import { sheetToShow } from './sheet'
import { withWords } from './with-words'

const PAGE = 20

/** Who may is asked after what is read: whoever is taken off meanwhile reads nothing. */
export const listResultsHandler = handle(
  listResults,
  async ({ childId, before }, { caller, database, secrets, now }) => {
    const { rows, next } = await listChildResults(database, childId, PAGE, before)
    const child = await findChild(database, childId)
    if (!child) return refuse('child-unknown')
    const may = mayDoForChild('read-results', child, caller.ids, now)
    if (!may.ok) return may
    const results = rows.flatMap((row) => describe(row, may.value, { database, secrets }) ?? [])
    return accept({ results: await withWords(database, results), next })
  },
)

interface Looking {
  readonly database: Reads
  readonly secrets: Secrets
}

function describe(result: ChildResult, relation: ChildRelation, { database, secrets }: Looking) {
  const sight = sightOf(result, relation)
  if (sight === null) return null
  const { id, voice, shows, exception, completedAt } = result
  const told = { id, voice, sight, shows, exception, completedAt }
  if (sight === 'care') return { ...told, found: null }
  const sheet = sheetToShow(database, secrets, id, result.sheet)
  if (sheet === null) return null
  const { responses, score, ...asked } = sheet
  const isAll = sight === 'all'
  // Which answer called for somebody is an answer, too; single scores of few questions come close to one.
  const shown = isAll ? score : { total: score.total, bandId: score.bandId, criticalItems: [] }
  return { ...told, found: { ...asked, score: shown, responses: isAll ? responses : null } }
}
