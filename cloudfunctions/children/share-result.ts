import { childShareConsents } from '#core/content/child-sharing'
import { shareResult } from '#core/contracts/children'
import { belongsTo } from '#core/domain/access/relations'
import { mayShare, shareOfChild, told } from '#core/domain/children/sharing'
import { accept, refuse } from '#core/domain/decision'
import { appointmentOf } from '#core/domain/people/person'
import { handle } from '../_runtime/handle'
import { findFiled } from '../_store/appointments'
import { saveChildResult } from '../_store/child-results'
import { saveChildRow } from '../_store/children'
import { findCounsellor } from '../_store/counsellors'
import type { Documents } from '../_store/database'
import { knownResult } from './own-result'

export const shareResultHandler = handle(shareResult, async (input, { caller, write }) => {
  const { resultId, appointmentId, time, voice, consentVersion } = input
  if (consentVersion !== childShareConsents[voice].version) return refuse('consent-outdated')
  const decision = await write({
    async first(documents, { person, now }) {
      const known = await knownResult(documents, resultId, caller.ids)
      if (!known.ok) return known
      const { result, child } = known.value
      const may = mayShare({ result, child, voice }, caller.ids, now)
      if (!may.ok) return may
      const appointment = appointmentOf(person, appointmentId) ?? (await ownFiled(documents, appointmentId, caller.ids))
      const { personId } = caller
      const shared = shareOfChild(result, {
        ...{ appointment, time, consentVersion, relation: may.value, personId, now },
      })
      if (!shared.ok) return shared
      const counsellor = await findCounsellor(documents, appointment?.counsellorId ?? '')
      if (counsellor?.status !== 'active') return refuse('counsellor-suspended')
      await saveChildResult(documents, shared.value)
      await saveChildRow(documents, told(child))
      return accept({ value: { id: resultId }, person })
    },
    again: async (_, id) => accept({ id }),
  })
  return decision.ok ? accept({ resultId: decision.value.id }) : decision
})

async function ownFiled(documents: Documents, appointmentId: string, ids: readonly string[]) {
  const filed = await findFiled(documents, appointmentId)
  return filed && belongsTo(filed, ids) ? filed : null
}
