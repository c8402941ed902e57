import { forgetChild } from '#core/contracts/children'
import { mayDoForChild } from '#core/domain/access/child'
import { forgotten } from '#core/domain/children/guardians'
import { accept, refuse } from '#core/domain/decision'
import type { Person } from '#core/domain/people/person'
import { comingOf } from '#core/domain/scheduling/caps'
import { handle } from '../_runtime/handle'
import { findChild, saveChildRow } from '../_store/children'

/** Nobody reads anything of it from here on; what lies sealed is removed by `clear`. */
export const forgetHandler = handle(forgetChild, async ({ childId }, { caller, write }) => {
  const decision = await write({
    async first(documents, { person, now }) {
      const child = await findChild(documents, childId)
      if (!child) return refuse('child-unknown')
      const may = mayDoForChild('forget', child, caller.ids, now)
      if (!may.ok) return may
      if (comingOf(person, now).some(({ forOther }) => forOther === childId)) return refuse('other-booked')
      await saveChildRow(documents, forgotten(child))
      return accept({ value: { id: childId }, person: without(person, childId) })
    },
    again: async (_, id) => accept({ id }),
  })
  return decision.ok ? accept({}) : decision
})

function without({ asChild, ...person }: Person, childId: string): Person {
  const isSelf = asChild === childId || asChild === undefined
  return {
    ...person,
    ...(isSelf ? {} : { asChild }),
    others: person.others.filter(({ id }) => id !== childId),
  }
}
