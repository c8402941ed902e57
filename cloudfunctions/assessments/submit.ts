import { consents } from '#core/content/consents'
import { submitAssessment } from '#core/contracts/assessments'
import type { Administration } from '#core/domain/assessment/administration'
import { score } from '#core/domain/assessment/score'
import { accept, refuse } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { findScale } from '#core/scales/index'
import { handle } from '../_runtime/handle'
import { findAdministration, saveAdministration } from '../_store/administrations'

export const submitHandler = handle(submitAssessment, async (input, { caller, database, now, idFrom }) => {
  const { scaleId, scaleVersion, responses, consentVersion } = input
  if (!findScale(scaleId)) return refuse('scale-unknown')
  const scale = findScale(scaleId, scaleVersion)
  if (!scale) return refuse('scale-version-unknown')
  const scored = score(scale, responses)
  if (!scored.ok) return scored
  if (!input.keep) return accept({ score: scored.value, kept: null })

  const person = caller()
  if (!person) return refuse('not-signed-in')
  if (consentVersion !== consents['keep-self-assessment'].version) return refuse('consent-outdated')

  const { personId } = person
  const answers = Object.entries(responses).sort(([a], [b]) => (a < b ? -1 : 1))
  // The same answers on the same day are the same sheet, so sending it again after a lost reply keeps it once.
  const id = idFrom([personId, scaleId, scaleVersion, dateOf(now), ...answers.flat()])
  const kept = await findAdministration(database, id)
  if (kept) return accept({ score: scored.value, kept })
  const administration: Administration = {
    id,
    personId,
    scaleId,
    scaleVersion,
    responses,
    score: scored.value,
    consentVersion,
    completedAt: now,
  }
  await saveAdministration(database, administration)
  return accept({ score: scored.value, kept: administration })
})
