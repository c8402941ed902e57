import type { submitAssessment } from '#core/contracts/assessments'
import type { InputOf } from '#core/contracts/operation'
import { score } from '#core/domain/assessment/score'
import { dateOf, type Instant } from '#core/domain/time'
import type { Gets } from '../_store/database'
import { type DefinitionRefusal, definitionFor } from './definitions'

type Sent = Pick<InputOf<typeof submitAssessment>, 'scaleId' | 'scaleVersion' | 'responses'>

export type ScoreRefusal = DefinitionRefusal | 'responses-invalid' | 'responses-incomplete'

/** The score of what was sent, by the version it was answered in. The server's is the record. */
export async function scoreSent(documents: Gets, { scaleId, scaleVersion, responses }: Sent, now: Instant) {
  const scale = await definitionFor(documents, scaleId, scaleVersion, dateOf(now))
  return scale.ok ? score(scale.value, responses) : scale
}
