import { askExpert } from '#core/contracts/consultations'
import type { RefusalOf } from '#core/contracts/operation'
import { isFound } from '#core/domain/access/experts'
import { askingPost, checkQuestion, mayAsk } from '#core/domain/consultations/asking'
import { type Consultation, withSaid } from '#core/domain/consultations/consultation'
import { accept, refuse } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findConsultation, putConsultation } from '../_store/consultations'
import { findExpert } from '../_store/experts'
import { listNodes } from '../_store/nodes'
import { findStaff, findStaffRow, touchStaff } from '../_store/staff'
import { withLines } from './lines'
import { readBoth, tellSide } from './party'
import { countPlaces } from './places'
import { describe, wordsAt } from './view'

export const askHandler = handle(askExpert, async ({ expertId, field, text, confirmed }, call) => {
  const { caller, database, secrets, askedAt, newId, write } = call
  const checked = await withLines(database, (lines) => checkQuestion(text, confirmed, lines))
  if (!checked.ok) return checked
  const nodes = await listNodes(database)
  const id = newId()
  const words = secrets.seal(wordsAt(id), checked.value)
  const decision = await write<Consultation, RefusalOf<typeof askExpert>>({
    async first(documents, { person, grants, now }) {
      // By the id their record lies under, as the expert's is.
      const { id: askerId } = await findStaff(documents, caller.ids)
      const record = await findStaffRow(documents, expertId)
      const expert = await findExpert(documents, expertId)
      const role = expert && askingPost(expert, grants, nodes)
      const isOwn = caller.ids.includes(expertId)
      if (!record || !role || isOwn || !isFound(record, expert, dateOf(now))) return refuse('expert-not-here')
      // Written on by every question: two that ask for the last place meet here, and so do one and the end of the post.
      await touchStaff(documents, record, now)
      // Read beside it, after what all who ask write.
      const may = mayAsk(expert, field, await countPlaces(database, { expertId, ids: caller.ids, now }), now)
      if (!may.ok) return may
      const begun = { id, askerId, role, expertId, field, askedAt: now, changedAt: now, goneAt: now }
      const consultation = withSaid(
        { ...begun, state: 'asked', because: null, said: [], isOpen: true },
        { by: 'asker', at: now, words },
      )
      await putConsultation(documents, consultation)
      await tellSide(database, documents, 'question-put', { ref: id, personId: expertId, at: now })
      return accept({ value: consultation, person })
    },
    async again(documents, did) {
      const found = await findConsultation(documents, did)
      return found ? accept(found) : refuse('consultation-unknown')
    },
  })
  if (!decision.ok) return decision
  const staff = await readBoth(database, [decision.value])
  return accept({ consultation: describe(decision.value, { secrets, side: 'asker', staff, now: askedAt }) })
})
