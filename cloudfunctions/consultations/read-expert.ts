import { readExpertToAsk } from '#core/contracts/consultations'
import { isFound } from '#core/domain/access/experts'
import { askingPost, mayAsk } from '#core/domain/consultations/asking'
import { accept, refuse } from '#core/domain/decision'
import { takesQuestions } from '#core/domain/experts/availability'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { calledOf } from '../_runtime/staff-names'
import { findExpert } from '../_store/experts'
import { listNodes } from '../_store/nodes'
import { findStaffRow } from '../_store/staff'
import { countPlaces } from './places'

export const readExpertHandler = handle(readExpertToAsk, async ({ expertId }, call) => {
  const { caller, database, secrets, now } = call
  const [nodes, expert, record, open] = await Promise.all([
    listNodes(database),
    findExpert(database, expertId),
    findStaffRow(database, expertId),
    countPlaces(database, { expertId, ids: caller.ids, now }),
  ])
  const today = dateOf(now)
  const isThere = record && expert && isFound(record, expert, today) && askingPost(expert, caller.grants, nodes)
  const [field] = expert?.fields ?? []
  if (!isThere || !field || caller.ids.includes(expertId)) return refuse('expert-not-here')
  const may = mayAsk(expert, field, open, now)
  const { id, fields, awayUntil } = expert
  return accept({
    expert: { id, name: calledOf(secrets, record), fields },
    hindrance: may.ok || may.refusal === 'field-not-theirs' ? null : may.refusal,
    awayUntil: takesQuestions(expert, today) ? null : awayUntil,
  })
})
