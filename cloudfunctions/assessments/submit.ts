import { consents } from '#core/content/consents'
import { submitAssessment } from '#core/contracts/assessments'
import { belongsTo } from '#core/domain/access/relations'
import { completedAtOf, type SealedAdministration } from '#core/domain/assessment/administration'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findAdministration, saveAdministration } from '../_store/administrations'
import { opened, sealNew } from './kept'
import { describeOne } from './own-view'
import { type ScoreRefusal, scoreSent } from './scored'

const consentInForce = consents['keep-self-assessment'].version

export const submitHandler = handle(submitAssessment, async (input, { caller, database, secrets, newId, write }) => {
  const { consentVersion } = input
  if (consentVersion !== consentInForce) return refuse('consent-outdated')

  const id = newId()
  const kept = await write<SealedAdministration, ScoreRefusal | 'assessment-forgotten'>({
    async first(documents, { person, now }) {
      const scored = await scoreSent(documents, input, now)
      if (!scored.ok) return scored
      const administration = sealNew(secrets, {
        ...scored.value,
        id,
        personId: caller.personId,
        consentVersion,
        completedAt: completedAtOf(input.completedAt, now),
        keptAt: now,
        share: null,
      })
      await saveAdministration(documents, administration)
      return accept({ value: administration, person })
    },
    async again(documents, keptId) {
      const found = await findAdministration(documents, keptId)
      return found && belongsTo(found, caller.ids) ? accept(found) : refuse('assessment-forgotten')
    },
  })
  return kept.ok ? accept({ kept: await describeOne(database, opened(secrets, kept.value)) }) : kept
})
