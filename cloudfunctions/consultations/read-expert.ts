import { readExpertToAsk } from '#core/contracts/consultations'
import { askingPost, isAway, isInPost, mayAsk } from '#core/domain/consultations/asking'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { calledOf } from '../_runtime/staff-names'
import { countOpen } from '../_store/consultations'
import { findExpert } from '../_store/experts'
import { listNodes } from '../_store/nodes'
import { findStaffRow } from '../_store/staff'

export const readExpertHandler = handle(readExpertToAsk, async ({ expertId }, call) => {
  const { caller, database, secrets, now } = call
  const [nodes, expert, record, ofExpert, ofAsker] = await Promise.all([
    listNodes(database),
    findExpert(database, expertId),
    findStaffRow(database, expertId),
    countOpen(database, 'expertId', [expertId], now),
    countOpen(database, 'askerId', caller.ids, now),
  ])
  const isThere = record && expert && isInPost(record, expert, now) && askingPost(expert, caller.grants, nodes)
  const [field] = expert?.fields ?? []
  if (!isThere || !field || caller.ids.includes(expertId)) return refuse('expert-not-here')
  const may = mayAsk(expert, field, { ofExpert, ofAsker }, now)
  const { id, fields, awayUntil } = expert
  return accept({
    expert: { id, name: calledOf(secrets, record), fields },
    hindrance: may.ok || may.refusal === 'field-not-theirs' ? null : may.refusal,
    awayUntil: isAway(expert, now) ? awayUntil : null,
  })
})
