import { settleAttempt } from '#core/contracts/account'
import { settleAttempt as settle } from '#core/domain/attempts/ledger'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'

export const settleAttemptHandler = handle(settleAttempt, async ({ lost }, { newId, write }) => {
  const settled = await write({
    async first(_, { person, now }) {
      const found = settle(person, lost, now)
      if (!found.ok) return found
      const { did, ledger } = found.value
      return accept({ value: { id: did ?? newId(), did }, person: { ...person, ...ledger } })
    },
    // Asked once more it is looked at once more: by now it is settled either way.
    async again(_, __, { person }) {
      const known = person.attempts.find(({ id }) => id === lost.id)
      return known ? accept({ id: known.id, did: known.did }) : refuse('attempt-unknown')
    },
  })
  return settled.ok ? accept({ did: settled.value.did }) : settled
})
