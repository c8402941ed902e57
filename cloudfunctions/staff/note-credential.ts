import { noteCredential } from '#core/contracts/staff'
import { accept, refuse } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { saveStaff } from '../_store/staff'
import { checkOwnWords, findOwn } from './own'
import { describeColleague, numberAt } from './view'

/** As the store has it. */
const MOST = 10

export const noteCredentialHandler = handle(noteCredential, async ({ kind, number, issuer, until }, call) => {
  const { caller, database, secrets, askedAt, newId, write } = call
  if (number.trim() === '' || issuer.trim() === '') return refuse('credential-incomplete')
  const checked = await checkOwnWords(call, [issuer])
  if (!checked.ok) return checked
  const id = newId().slice(0, 20)
  const decision = await write({
    async first(documents, { person, now }) {
      if (until !== null && until < dateOf(now)) return refuse('credential-over')
      const own = await findOwn(documents, caller)
      if (!own.ok) return own
      const { credentials = [] } = own.value
      if (credentials.length >= MOST) return refuse('credentials-full')
      const sealed = secrets.seal(numberAt(own.value.id), number.trim())
      const credential = { id, kind, number: sealed, issuer: issuer.trim(), until, notedAt: now, checked: null }
      const value = { ...own.value, credentials: [...credentials, credential] }
      await saveStaff(documents, value)
      return accept({ value, person })
    },
    again: (documents) => findOwn(documents, caller),
  })
  if (!decision.ok) return decision
  return accept({ me: await describeColleague(decision.value, { database, secrets, now: askedAt }) })
})
