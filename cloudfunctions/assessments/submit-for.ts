import { assessmentConsents } from '#core/content/assessment-consents'
import { submitFor } from '#core/contracts/assessments'
import { completedAtOf } from '#core/domain/assessment/administration'
import { makeShare, noteLook } from '#core/domain/assessment/sharing'
import { accept, refuse } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { noteAccess } from '../_store/access-log'
import { findAdministration, saveAdministration } from '../_store/administrations'
import { definitionFor } from './definitions'
import { openFound, sealNew } from './kept'
import { scoreBy } from './scored'
import { takeSeat } from './seat'

const consentInForce = assessmentConsents['run-together'].version
const reason = 'in-session'

export const submitForHandler = handle(submitFor, async (input, { caller, database, secrets, newId, write }) => {
  const { scaleId, scaleVersion, consentVersion } = input
  if (consentVersion !== consentInForce) return refuse('consent-outdated')
  const [id, entryId] = [newId(), newId()]
  const decision = await write({
    async first(documents, standing) {
      const { person, now } = standing
      const seat = await takeSeat({ database, documents, caller, standing }, input)
      if (!seat.ok) return seat
      const scale = await definitionFor(documents, scaleId, scaleVersion, dateOf(now))
      if (!scale.ok) return scale
      if (!scale.value.respondents.includes('staff')) return refuse('not-run-by-staff')
      const scored = scoreBy(scale.value, input)
      if (!scored.ok) return scored
      const { appointment, person: client } = seat.value
      const share = makeShare({ appointment, time: 'thirty-days', consentVersion, spoken: true, now })
      if (!share.ok) return share
      const administration = {
        ...{ ...scored.value, id, personId: client.id, consentVersion },
        ...{ completedAt: completedAtOf(input.completedAt, now), keptAt: now, share: share.value },
        heard: { by: person.id, consentVersion, at: now },
      }
      const looked = noteLook(administration, share.value, now, reason)
      await saveAdministration(documents, sealNew(secrets, looked))
      const { counsellorId, id: appointmentId } = appointment
      const of = { staffId: person.id, personId: client.id, counsellorId, appointmentId }
      await noteAccess(documents, {
        ...of,
        id: entryId,
        at: now,
        what: ['result'],
        purpose: reason,
        role: 'counsellor',
      })
      return accept({ value: { id, score: scored.value.score }, person })
    },
    async again(documents, did) {
      const found = await findAdministration(documents, did)
      return found ? accept({ id: did, score: openFound(secrets, found).score }) : refuse('assessment-forgotten')
    },
  })
  if (!decision.ok) return decision
  return accept({ administrationId: decision.value.id, score: decision.value.score })
})
