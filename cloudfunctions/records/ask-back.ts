import { askBack } from '#core/contracts/records'
import { keptRecords } from '#core/domain/access/records'
import { refuse } from '#core/domain/decision'
import { say } from '#core/domain/records/judging'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { changeOpening } from './change'
import { wordsAt } from './view'

export const askBackHandler = handle(askBack, async ({ openingId, words }, call) => {
  if (words.trim() === '') return refuse('said-missing')
  const { caller, database, secrets } = call
  const nodes = await listNodes(database)
  return changeOpening(openingId, call, {
    mine: ({ nodeId }, { grants }) => keptRecords(grants, nodes).has(nodeId),
    async change(opening, { person, now }) {
      const isOwn = caller.ids.includes(opening.lookerId) || caller.ids.includes(opening.byId)
      if (isOwn) return refuse('opening-own')
      const sealed = secrets.seal(wordsAt(openingId), words.trim())
      return say(opening, { as: 'keeper', by: person.id, at: now, words: sealed })
    },
  })
})
