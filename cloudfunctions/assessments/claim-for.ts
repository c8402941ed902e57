import { assessmentConsents } from '#core/content/assessment-consents'
import { claimFor } from '#core/contracts/assessments'
import { makeShare } from '#core/domain/assessment/sharing'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findAdministration, saveAdministration } from '../_store/administrations'
import { WRONG } from './claim'
import { sealNew } from './kept'
import { takeSeat } from './seat'
import { useCode } from './use-code'

const consentInForce = assessmentConsents['claim-together'].version

export const claimForHandler = handle(claimFor, async (input, { caller, codes, database, newId, secrets, write }) => {
  const { code: typed, consentVersion } = input
  if (consentVersion !== consentInForce) return refuse('consent-outdated')
  const id = newId()
  const decision = await write({
    async first(documents, standing) {
      const { person, network, now } = standing
      const seat = await takeSeat({ database, documents, caller, standing }, input)
      if (!seat.ok) return seat
      const { appointment, person: client } = seat.value
      const used = await useCode(documents, { typed, by: person.id, network, now, codes, secrets })
      if (!used.ok) return used
      if (used.value === null) return accept({ value: { id: `${WRONG}${id}` }, person })
      const share = makeShare({ appointment, time: 'thirty-days', consentVersion, spoken: true, now })
      if (!share.ok) return share
      const kept = sealNew(secrets, {
        ...{ ...used.value, id, personId: client.id, consentVersion, share: share.value },
        heard: { by: person.id, consentVersion, at: now },
      })
      await saveAdministration(documents, kept)
      return accept({ value: { id }, person })
    },
    async again(documents, did) {
      if (did.startsWith(WRONG)) return accept({ id: did })
      return (await findAdministration(documents, did)) ? accept({ id: did }) : refuse('assessment-forgotten')
    },
  })
  if (!decision.ok) return decision
  return decision.value.id.startsWith(WRONG) ? refuse('code-unknown') : accept({ administrationId: decision.value.id })
})
