import { switchPost } from '#core/contracts/staff'
import { actingIn, switchedTo } from '#core/domain/access/acting'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { saveStaff } from '../_store/staff'
import { findOwn } from './own'
import { describeActing } from './view'

const namedBy = ({ counsellorId, ...rest }: NonNullable<ReturnType<typeof describeActing>>) =>
  counsellorId === null ? rest : { ...rest, counsellorId }

/** Written on the record that all they do as staff is written on too: what was begun in one post is not done in another. */
export const switchPostHandler = handle(switchPost, async ({ to }, { caller, write }) => {
  const decision = await write({
    async first(documents, { person }) {
      const own = await findOwn(documents, caller)
      if (!own.ok) return own
      const switched = switchedTo(own.value, to && namedBy(to))
      if (!switched.ok) return switched
      const value = switched.value
      if (actingIn(value) === actingIn(own.value)) return accept({ value, person, already: true })
      await saveStaff(documents, value)
      return accept({ value, person })
    },
    again: (documents) => findOwn(documents, caller),
  })
  return decision.ok ? accept({ acting: describeActing(decision.value) }) : decision
})
