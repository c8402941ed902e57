import { addOther } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { privateAt } from '../_runtime/personal'
import { othersOf } from './others'

/** As the contract has it. */
const MOST = 8

export const addOtherHandler = handle(addOther, async ({ kind, name }, { caller, secrets, newId, write }) => {
  const id = newId()
  const decision = await write({
    async first(_, { person }) {
      if (person.others.length >= MOST) return refuse('others-full')
      const one = { id, kind, name: secrets.seal(privateAt(person.id, 'name', id), name.trim()) }
      const after = { ...person, others: [...person.others, one] }
      return accept({ value: { id, others: othersOf(secrets, after, caller.ids) }, person: after })
    },
    async again(_, known, { person }) {
      return accept({ id: known, others: othersOf(secrets, person, caller.ids) })
    },
  })
  if (!decision.ok) return decision
  const { others } = decision.value
  const other = others.find((one) => one.id === decision.value.id)
  return other ? accept({ other, others }) : refuse('attempt-over')
})
