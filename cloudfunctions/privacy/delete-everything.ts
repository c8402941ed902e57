import { daysOf } from '#core/content/retention'
import { deleteEverything } from '#core/contracts/privacy'
import { accept, refuse } from '#core/domain/decision'
import { ended } from '#core/domain/moving/move'
import { begunDeletion, MOST_A_DAY } from '#core/domain/privacy/deletion'
import { emptied } from '#core/domain/privacy/emptied'
import { comingOf } from '#core/domain/scheduling/caps'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findDeletion, saveDeletion } from '../_store/deletions'
import { findMove, saveMove } from '../_store/record-moves'
import { findStaff } from '../_store/staff'

export const deleteEverythingHandler = handle(deleteEverything, async ({ cancelsComing }, { caller, newId, write }) => {
  const as = `gone_${newId()}`
  const decision = await write({
    async first(documents, { person, now }) {
      const { grants } = await findStaff(documents, caller.ids)
      if (grants.length > 0) return refuse('still-staff')
      const before = await findDeletion(documents, person.id)
      if (before && before.finishedAt === null) return refuse('being-deleted')
      const times = before && dateOf(before.since) === dateOf(now) ? before.times + 1 : 1
      if (times > MOST_A_DAY) return refuse('too-many')
      const coming = comingOf(person, now).filter(({ status }) => status !== 'held')
      if (coming.length > 0 && !cancelsComing) return refuse('appointments-coming')
      const move = person.move === undefined ? null : await findMove(documents, person.move)
      if (move && !move.ended) await saveMove(documents, ended(move, 'deleted', now, daysOf('record-move')))
      await saveDeletion(documents, { ...begunDeletion(person, caller.ids, as, now), times })
      return accept({ value: { id: person.id, since: now }, person: emptied(person, now) })
    },
    async again(documents, id) {
      const found = await findDeletion(documents, id)
      return found ? accept({ id, since: found.since }) : refuse('attempt-over')
    },
  })
  return decision.ok ? accept({ since: decision.value.since }) : decision
})
