import { addOther, removeOther } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import type { Person } from '#core/domain/people/person'
import { comingOf } from '#core/domain/scheduling/caps'
import { handle } from '../_runtime/handle'
import type { Secrets } from '../_runtime/private'
import { privateAt } from './private'

/** As the contract has it. */
const MOST = 8

/** The names, for the person's own eyes. */
export function othersOf(secrets: Secrets, { id: personId, others }: Person) {
  return others.map(({ id, kind, name }) => ({ id, kind, name: secrets.open(privateAt(personId, 'name'), name) }))
}

export const addOtherHandler = handle(addOther, async ({ kind, name }, { secrets, newId, write }) => {
  const id = newId()
  const decision = await write({
    async first(_, { person }) {
      if (person.others.length >= MOST) return refuse('others-full')
      const one = { id, kind, name: secrets.seal(privateAt(person.id, 'name'), name.trim()) }
      const after = { ...person, others: [...person.others, one] }
      return accept({ value: { id, others: othersOf(secrets, after) }, person: after })
    },
    async again(_, known, { person }) {
      return accept({ id: known, others: othersOf(secrets, person) })
    },
  })
  if (!decision.ok) return decision
  const { others } = decision.value
  const other = others.find((one) => one.id === decision.value.id)
  return other ? accept({ other, others }) : refuse('attempt-over')
})

export const removeOtherHandler = handle(removeOther, async ({ otherId }, { secrets, write }) => {
  const decision = await write({
    async first(_, { person, now }) {
      if (!person.others.some(({ id }) => id === otherId)) return refuse('other-unknown')
      if (comingOf(person, now).some(({ forOther }) => forOther === otherId)) return refuse('other-booked')
      const after = { ...person, others: person.others.filter(({ id }) => id !== otherId) }
      return accept({ value: { id: otherId, others: othersOf(secrets, after) }, person: after })
    },
    async again(_, id, { person }) {
      return accept({ id, others: othersOf(secrets, person) })
    },
  })
  return decision.ok ? accept({ others: decision.value.others }) : decision
})
