import type { submitAssessment } from '#core/contracts/assessments'
import type { InputOf } from '#core/contracts/operation'
import { score } from '#core/domain/assessment/score'
import { refuse } from '#core/domain/decision'
import { findScale } from '#core/scales/index'

type Sent = Pick<InputOf<typeof submitAssessment>, 'scaleId' | 'scaleVersion' | 'responses'>

/** The score of what was sent, by the version it was answered in. The server's is the record. */
export async function scoreSent({ scaleId, scaleVersion, responses }: Sent) {
  if (!findScale(scaleId)) return refuse('scale-unknown')
  const scale = findScale(scaleId, scaleVersion)
  if (!scale) return refuse('scale-version-unknown')
  return score(scale, responses)
}
