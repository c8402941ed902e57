import { childConsents } from '#core/content/child-consents'
import { agreeForChild } from '#core/contracts/children'
import { mayDoForChild } from '#core/domain/access/child'
import { stageAt, withConsent } from '#core/domain/children/consent'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findChild, saveChildRow } from '../_store/children'

export const agreeHandler = handle(agreeForChild, async (input, { caller, write }) => {
  const { childId, voice, answer, consentVersion } = input
  const decision = await write({
    async first(documents, { person, now }) {
      const child = await findChild(documents, childId)
      if (!child) return refuse('child-unknown')
      const may = mayDoForChild(voice === 'guardian' ? 'agree-as-guardian' : 'agree-as-child', child, caller.ids, now)
      if (!may.ok) return may
      const stage = stageAt(child.born, now)
      const text = voice === 'child' && stage === 'both' ? 'child' : stage === 'both' ? 'guardian' : stage
      if (consentVersion !== childConsents[text].version) return refuse('consent-outdated')
      const said = { by: voice, answer, version: consentVersion, at: now, personId: person.id }
      await saveChildRow(documents, withConsent(child, said))
      return accept({ value: { id: childId }, person })
    },
    again: async (_, id) => accept({ id }),
  })
  return decision.ok ? accept({ childId: decision.value.id }) : decision
})
