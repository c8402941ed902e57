import { answerKeeper } from '#core/contracts/records'
import { refuse } from '#core/domain/decision'
import { say } from '#core/domain/records/judging'
import { handle } from '../_runtime/handle'
import { changeOpening } from './change'
import { wordsAt } from './view'

export const answerHandler = handle(answerKeeper, async ({ openingId, words }, call) => {
  if (words.trim() === '') return refuse('said-missing')
  const { caller, secrets } = call
  return changeOpening(openingId, call, {
    mine: ({ lookerId, byId }) => caller.ids.includes(lookerId) || caller.ids.includes(byId),
    change: async (opening, { person, now }) =>
      say(opening, { as: 'staff', by: person.id, at: now, words: secrets.seal(wordsAt(openingId), words.trim()) }),
  })
})
