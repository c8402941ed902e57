import { signAgreement } from '#core/contracts/staff'
import { agreementVersion } from '#core/domain/access/agreement'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { saveStaff } from '../_store/staff'
import { findOwn } from './own'
import { describeColleague } from './view'

export const signHandler = handle(signAgreement, async ({ version }, { caller, database, secrets, askedAt, write }) => {
  if (version !== agreementVersion) return refuse('agreement-outdated')
  const decision = await write({
    async first(documents, { person, now }) {
      const own = await findOwn(documents, caller)
      if (!own.ok) return own
      const value = { ...own.value, agreement: { version, at: now } }
      await saveStaff(documents, value)
      return accept({ value, person })
    },
    again: (documents) => findOwn(documents, caller),
  })
  if (!decision.ok) return decision
  return accept({ me: await describeColleague(decision.value, { database, secrets, now: askedAt }) })
})
