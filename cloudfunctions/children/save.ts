import { childConsents } from '#core/content/child-consents'
import { saveChild } from '#core/contracts/children'
import { mayDoForChild } from '#core/domain/access/child'
import { changeKnown, mayBeChild, newChild } from '#core/domain/children/change'
import { accept, refuse } from '#core/domain/decision'
import type { Person } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findChild, saveChildRow } from '../_store/children'
import type { Documents } from '../_store/database'
import { calledBy, mostListed } from './called'

export const saveHandler = handle(saveChild, async (input, { caller, secrets, newId, write }) => {
  const { childId, nickname, consentVersion, born, pretermWeeks } = input
  const [freshId, guardianId] = [newId(), newId()]
  const known = { born, pretermWeeks }

  async function make(documents: Documents, person: Person, id: string, now: Instant) {
    const may = mayBeChild(born, now)
    if (!may.ok) return may
    if (consentVersion !== childConsents.guardian.version) return refuse('consent-outdated')
    await saveChildRow(documents, newChild({ id, guardianId, personId: person.id, consentVersion }, known, now))
    return accept({ value: { id }, person: calledBy(secrets, person, id, nickname) })
  }

  const decision = await write({
    async first(documents, { person, now }) {
      if (childId === undefined) {
        return person.others.length < mostListed ? make(documents, person, freshId, now) : refuse('others-full')
      }
      const found = await findChild(documents, childId)
      const isListed = person.others.some(({ id, kind }) => id === childId && kind === 'child')
      if (!found) return isListed ? make(documents, person, childId, now) : refuse('child-unknown')
      const may = mayDoForChild('change', found, caller.ids, now)
      if (!may.ok) return may
      const changed = changeKnown(found, known, now)
      if (!changed.ok) return changed
      await saveChildRow(documents, changed.value)
      const isOwn = may.value.as === 'self'
      return accept({ value: { id: childId }, person: isOwn ? person : calledBy(secrets, person, childId, nickname) })
    },
    again: async (_, id) => accept({ id }),
  })
  return decision.ok ? accept({ childId: decision.value.id }) : decision
})
