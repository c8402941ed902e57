import { daysOf } from '#core/content/retention'
import { deleteEverything } from '#core/contracts/privacy'
import { accept, refuse } from '#core/domain/decision'
import { ended } from '#core/domain/moving/move'
import { newcomer, type Person } from '#core/domain/people/person'
import { MOST_A_DAY, NEVER } from '#core/domain/privacy/deletion'
import { comingOf } from '#core/domain/scheduling/caps'
import { dateOf, type Instant } from '#core/domain/time'
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
      const listed = person.others.flatMap(({ id, kind }) => (kind === 'child' ? [id] : []))
      const move = person.move === undefined ? null : await findMove(documents, person.move)
      if (move && !move.ended) await saveMove(documents, ended(move, 'deleted', now, daysOf('record-move')))
      await saveDeletion(documents, {
        ...{ id: person.id, ids: [...new Set([...caller.ids, ...(person.formerIds ?? [])])], as },
        ...{ childIds: person.asChild === undefined ? listed : [person.asChild, ...listed] },
        ...{ since: now, workedAt: now, finishedAt: null, done: {}, due: now, goneAt: NEVER, times },
      })
      return accept({ value: { id: person.id, since: now }, person: emptied(person, now) })
    },
    async again(documents, id) {
      const found = await findDeletion(documents, id)
      return found ? accept({ id, since: found.since }) : refuse('attempt-over')
    },
  })
  return decision.ok ? accept({ since: decision.value.since }) : decision
})

/** What can go at once: names, words, numbers. What stands on other documents is still to be found by what is left. */
function emptied({ id, since, appointments, formerIds }: Person, now: Instant): Person {
  return {
    ...newcomer(id),
    since,
    ...(formerIds && { formerIds }),
    appointments: appointments.map((one) => ({ ...one, intake: null, phone: null, topic: null, forOther: null })),
    closing: now,
  }
}
