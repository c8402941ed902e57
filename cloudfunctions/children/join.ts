import { joinChild } from '#core/contracts/children'
import { isYounger, stageAt } from '#core/domain/children/consent'
import { join, openInvitation } from '#core/domain/children/guardians'
import type { Child, Invited } from '#core/domain/children/profile'
import { accept, refuse } from '#core/domain/decision'
import type { Person } from '#core/domain/people/person'
import type { Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { tryCode } from '../_runtime/try-code'
import { findChild, saveChildRow } from '../_store/children'
import type { Documents } from '../_store/database'
import { findInvitation, removeInvitation } from '../_store/invitations'
import { calledBy, mostListed } from './called'

/** Whoever is under 14 is called by nobody: a number they left before it was known is gone. */
function asTheChild({ calls, ...person }: Person, { id, born }: Child, now: Instant): Person {
  const keeps = calls !== undefined && !isYounger(stageAt(born, now), 'own')
  return { ...person, ...(keeps && { calls }), asChild: id }
}

/** Of a wrong code nothing is made, but that it was tried is written. */
const WRONG = 'wrong'

export const joinHandler = handle(joinChild, async ({ code, nickname }, { caller, codes, secrets, newId, write }) => {
  const guardianId = newId()

  async function opened(documents: Documents, rowId: string, now: number) {
    const row = await findInvitation(documents, rowId)
    const child = row && (await findChild(documents, row.childId))
    const invited = child && openInvitation(child, rowId, now)
    return invited ? { child, invited } : null
  }

  const decision = await write({
    async first(documents, { person, network, now }) {
      const find = (rowId: string): Promise<{ child: Child; invited: Invited } | null> => opened(documents, rowId, now)
      const tried = await tryCode(documents, { typed: code, by: person.id, network, now, codes, find })
      if (!tried.ok) return tried
      if (tried.value === null) return accept({ value: { id: WRONG }, person })
      const { child, invited } = tried.value
      const joined = join(child, invited, { personId: person.id, ids: caller.ids, guardianId, now })
      if (!joined.ok) return joined
      const isListed = person.others.some(({ id }) => id === child.id)
      const asSelf = invited.as === 'self'
      if (asSelf && person.asChild !== undefined) return refuse('already-theirs')
      if (!asSelf && nickname.trim() === '') return refuse('nickname-missing')
      if (!asSelf && !isListed && person.others.length >= mostListed) return refuse('others-full')
      await removeInvitation(documents, invited.rowId)
      await saveChildRow(documents, joined.value)
      const after = asSelf ? asTheChild(person, joined.value, now) : calledBy(secrets, person, child.id, nickname)
      return accept({ value: { id: child.id }, person: after })
    },
    again: async (_, id) => accept({ id }),
  })
  if (!decision.ok) return decision
  return decision.value.id === WRONG ? refuse('code-unknown') : accept({ childId: decision.value.id })
})
