import { assessmentConsents } from '#core/content/assessment-consents'
import { shareAssessment } from '#core/contracts/assessments'
import { belongsTo } from '#core/domain/access/relations'
import { share } from '#core/domain/assessment/sharing'
import { accept, refuse } from '#core/domain/decision'
import { appointmentOf } from '#core/domain/people/person'
import { handle } from '../_runtime/handle'
import { findAdministration, saveAdministration } from '../_store/administrations'
import { findFiled } from '../_store/appointments'
import { findCounsellor } from '../_store/counsellors'
import type { Documents } from '../_store/database'
import { opened, sealed } from './kept'
import { describeOne } from './own-view'

const consentInForce = assessmentConsents['share-assessment'].version

export const shareHandler = handle(shareAssessment, async (input, { caller, database, secrets, write }) => {
  const { administrationId, appointmentId, time, consentVersion } = input
  if (consentVersion !== consentInForce) return refuse('consent-outdated')

  async function own(documents: Documents) {
    const found = await findAdministration(documents, administrationId)
    return found && belongsTo(found, caller.ids) ? accept(found) : refuse('assessment-unknown')
  }

  const decision = await write({
    async first(documents, { person, now }) {
      const found = await own(documents)
      if (!found.ok) return found
      const appointment = appointmentOf(person, appointmentId) ?? (await ownFiled(documents, appointmentId, caller.ids))
      const shared = share(found.value, { appointment, time, consentVersion, spoken: false, now })
      if (!shared.ok) return shared
      const counsellor = await findCounsellor(documents, appointment?.counsellorId ?? '')
      if (counsellor?.status !== 'active') return refuse('counsellor-suspended')
      // Under the id they have now: whoever looks finds them by it.
      const value = { ...shared.value, personId: caller.personId }
      await saveAdministration(documents, sealed(secrets, value))
      return accept({ value, person })
    },
    again: own,
  })
  return decision.ok ? accept({ shared: await describeOne(database, opened(secrets, decision.value)) }) : decision
})

async function ownFiled(documents: Documents, appointmentId: string, ids: readonly string[]) {
  const filed = await findFiled(documents, appointmentId)
  return filed && belongsTo(filed, ids) ? filed : null
}
