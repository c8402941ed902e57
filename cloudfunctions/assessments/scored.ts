import type { submitAssessment } from '#core/contracts/assessments'
import type { InputOf } from '#core/contracts/operation'
import type { Administration } from '#core/domain/assessment/administration'
import { neededOf } from '#core/domain/assessment/answers'
import type { Respondent, Scale } from '#core/domain/assessment/scale'
import { score } from '#core/domain/assessment/score'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { dateOf, type Instant } from '#core/domain/time'
import type { Gets } from '../_store/database'
import { type DefinitionRefusal, definitionFor } from './definitions'

type Sent = Pick<InputOf<typeof submitAssessment>, 'scaleId' | 'scaleVersion' | 'responses' | 'parameters'>

export type ScoreRefusal = DefinitionRefusal | 'scale-not-for-voice' | 'responses-invalid' | 'responses-incomplete'

/** What is kept of answers that were sent: by which version, what it had to be told, and what came of it. */
export type Scored = Pick<Administration, 'scaleId' | 'scaleVersion' | 'responses' | 'parameters' | 'score'>

/** Who answers about themselves, or about an older person of theirs. What others answer has a way of its own. */
const answersHere: readonly Respondent[] = ['self', 'family']

/** The score of what was sent, by the version it was answered in. The server's is the record. */
export async function scoreSent(documents: Gets, sent: Sent, now: Instant): Promise<Decision<Scored, ScoreRefusal>> {
  const scale = await definitionFor(documents, sent.scaleId, sent.scaleVersion, dateOf(now))
  if (!scale.ok) return scale
  if (!scale.value.respondents.some((one) => answersHere.includes(one))) return refuse('scale-not-for-voice')
  return scoreBy(scale.value, sent)
}

export function scoreBy(
  scale: Scale,
  { scaleId, scaleVersion, responses, parameters = {} }: Sent,
): Decision<Scored, 'responses-invalid' | 'responses-incomplete'> {
  const needed = neededOf(scale, parameters)
  const scored = score(scale, responses, needed)
  if (!scored.ok) return scored
  const told = scale.parameters.length > 0 ? { parameters: needed } : {}
  return accept({ scaleId, scaleVersion, responses, ...told, score: scored.value })
}
