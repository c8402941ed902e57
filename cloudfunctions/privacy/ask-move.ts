import { askMove } from '#core/contracts/privacy'
import { accept, refuse } from '#core/domain/decision'
import { aCode, isUnderWay, stateOf } from '#core/domain/moving/move'
import { handle } from '../_runtime/handle'
import { findMove, removeMove, saveMove } from '../_store/record-moves'

/** The code is made of the attempt's id, so that the same try sent again has the same one; it is stored nowhere. */
export const askMoveHandler = handle(askMove, async (_, { codes, newId, write }) => {
  const seed = newId()
  const decision = await write({
    async first(documents, { person, now }) {
      const before = person.move === undefined ? null : await findMove(documents, person.move)
      if (before && isUnderWay(before, now)) return refuse('move-under-way')
      // One that nobody asked anything with leads nowhere; one that was asked for stays as long as the table says.
      if (before && before.asked === null) await removeMove(documents, before.id)
      const move = aCode(codes.rowOf(codes.codeOf(seed)), person.id, now)
      await saveMove(documents, move)
      return accept({ value: { id: seed, until: move.codeUntil }, person: { ...person, move: move.id } })
    },
    async again(documents, id, { now }) {
      const found = await findMove(documents, codes.rowOf(codes.codeOf(id)))
      return found && stateOf(found, now) === 'code' ? accept({ id, until: found.codeUntil }) : refuse('attempt-over')
    },
  })
  if (!decision.ok) return decision
  return accept({ code: codes.codeOf(decision.value.id), until: decision.value.until })
})
