import type { ChildRelation } from '#core/domain/access/child'
import { type ChildResult, sightOf } from '#core/domain/children/result'
import type { Secrets } from '../_runtime/private'
import type { Gets } from '../_store/database'
import { sheetToShow } from './sheet'

interface Looking {
  readonly documents: Pick<Gets, 'tellBadRow'>
  readonly secrets: Secrets
}

/** A result as far as somebody may see it; null: not even that it is there, as with one that does not open. */
export function describeResult(result: ChildResult, relation: ChildRelation, { documents, secrets }: Looking) {
  const sight = sightOf(result, relation)
  if (sight === null) return null
  const { id, voice, shows, exception, completedAt } = result
  const told = { id, voice, sight, shows, exception, completedAt }
  if (sight === 'care') return { ...told, scaleId: null, found: null }
  const sheet = sheetToShow(documents, secrets, id, result.sheet)
  if (sheet === null) return null
  const { responses, score, ...asked } = sheet
  const isAll = sight === 'all'
  // Which answer called for somebody is an answer, too; single scores of few questions come close to one.
  const shown = isAll ? score : { total: score.total, bandId: score.bandId, criticalItems: [] }
  return { ...told, scaleId: asked.scaleId, found: { ...asked, score: shown, responses: isAll ? responses : null } }
}
