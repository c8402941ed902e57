import { endShare } from '#core/contracts/records'
import { endShare as end } from '#core/domain/records/judging'
import { handle } from '../_runtime/handle'
import { changeOpening } from './change'

export const endShareHandler = handle(endShare, async ({ openingId }, call) => {
  const { caller } = call
  return changeOpening(openingId, call, {
    mine: ({ byId, kind }) => kind === 'share' && caller.ids.includes(byId),
    change: async (opening, { now }) => end(opening, caller.ids, now),
  })
})
