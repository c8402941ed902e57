import { removeCredential } from '#core/contracts/staff'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { saveStaff } from '../_store/staff'
import { findOwn } from './own'
import { showToResidents } from './shown'
import { describeColleague } from './view'

export const removeCredentialHandler = handle(
  removeCredential,
  async ({ credentialId }, { caller, database, secrets, askedAt, write }) => {
    const decision = await write({
      async first(documents, { person, now }) {
        const own = await findOwn(documents, caller)
        if (!own.ok) return own
        const { credentials = [] } = own.value
        if (!credentials.some(({ id }) => id === credentialId)) return refuse('credential-unknown')
        const value = { ...own.value, credentials: credentials.filter(({ id }) => id !== credentialId) }
        await saveStaff(documents, value)
        await showToResidents(documents, own.value, value)
        return accept({ value, person })
      },
      again: (documents) => findOwn(documents, caller),
    })
    if (!decision.ok) return decision
    return accept({ me: await describeColleague(decision.value, { database, secrets, now: askedAt }) })
  },
)
