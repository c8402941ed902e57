import { checkCredential } from '#core/contracts/staff'
import { accept, refuse } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findStaff, saveStaff } from '../_store/staff'
import { describeAfter, findColleague } from './of-person'
import { showToResidents } from './shown'

export const checkCredentialHandler = handle(checkCredential, async ({ staffId, credentialId, verified }, given) => {
  const { caller, database, secrets, askedAt, write } = given
  const decision = await write({
    async first(documents, { person, now, grants }) {
      const found = await findColleague(documents, database, grants, staffId)
      if (!found.ok) return found
      const { credentials = [] } = found.value
      const asked = credentials.find(({ id }) => id === credentialId)
      if (!asked) return refuse('credential-unknown')
      const by = (await findStaff(documents, caller.ids)).id
      if (by === staffId) return refuse('credential-own')
      if (verified && asked.until !== null && asked.until < dateOf(now)) return refuse('credential-over')
      const checked = { ...asked, checked: { by, at: now, verified } }
      const value = { ...found.value, credentials: credentials.map((one) => (one === asked ? checked : one)) }
      await saveStaff(documents, value)
      await showToResidents(documents, found.value, value)
      return accept({ value, person })
    },
    again: (documents, id, { grants }) => findColleague(documents, database, grants, id),
  })
  if (!decision.ok) return decision
  const described = await describeAfter(decision.value, caller.grants, { database, secrets, now: askedAt })
  return described ? accept({ person: described }) : refuse('staff-unknown')
})
