import { daysOf } from '#core/content/retention'
import { stopMove } from '#core/contracts/privacy'
import { accept, refuse } from '#core/domain/decision'
import { stop } from '#core/domain/moving/deciding'
import { handle } from '../_runtime/handle'
import { findMove, saveMove } from '../_store/record-moves'
import { tellPerson } from '../_store/told'
import { describeOwnMove } from './own-move'

/** Whoever says yes to it, stops it or begins to carry it out writes the one document of the move. */
export const stopMoveHandler = handle(stopMove, async ({ moveId }, { caller, database, askedAt, write }) => {
  const { ids } = caller
  const decision = await write({
    async first(documents, { person, now }) {
      const stopped = stop(await findMove(documents, moveId), ids, now, daysOf('record-move'))
      if (!stopped.ok) return stopped
      const { value } = stopped
      await saveMove(documents, value)
      const other = value.ended?.as === 'stopped' ? value.toId : null
      const told = { kind: 'move-answered', ref: value.id, at: now } as const
      const after =
        other === null ? person : await tellPerson(database, documents, { person, ids }, { ...told, personId: other })
      return accept({ value, person: after })
    },
    async again(documents, id) {
      const found = await findMove(documents, id)
      return found ? accept(found) : refuse('attempt-over')
    },
  })
  if (!decision.ok) return decision
  const move = await describeOwnMove(database, decision.value, ids, askedAt)
  return move ? accept({ move }) : refuse('move-unknown')
})
