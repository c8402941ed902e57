import { listExperts, MOST_FOUND } from '#core/contracts/experts'
import { holding, shownOf } from '#core/domain/access/credentials'
import { expertPlaces, isFound, reviewPlaces } from '#core/domain/access/experts'
import { accept } from '#core/domain/decision'
import { backOn } from '#core/domain/experts/availability'
import { nodeKinds } from '#core/domain/organisation/node'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { calledOf } from '../_runtime/staff-names'
import { numbersOfBatches } from '../_store/expert-batches'
import { listAllExperts } from '../_store/experts'
import { listNodes } from '../_store/nodes'
import { findStaffRows } from '../_store/staff'

/** In no order but their ids', which say nothing: nobody stands before anybody. */
export const listHandler = handle(listExperts, async (input, { caller, database, secrets, now }) => {
  const [nodes, everybody] = await Promise.all([listNodes(database), listAllExperts(database)])
  const places = expertPlaces(caller.grants, nodes)
  const there = everybody.filter(({ nodeId }) => places.has(nodeId))
  const [records, numbers] = await Promise.all([
    there.length === 0
      ? []
      : findStaffRows(
          database,
          there.map(({ id }) => id),
        ),
    numbersOfBatches(database, [...new Set(there.map(({ batchId }) => batchId))]),
  ])
  const today = dateOf(now)
  const recordOf = new Map(records.map((one) => [one.id, one]))
  const nodeOf = new Map(nodes.map((one) => [one.id, one]))
  const all = there
    .flatMap((expert) => {
      const [record, node] = [recordOf.get(expert.id), nodeOf.get(expert.nodeId)]
      if (!record || !node || !isFound(record, expert, today)) return []
      return [{ expert, record, node, back: backOn(expert, today) }]
    })
    .sort((one, other) => (one.expert.id < other.expert.id ? -1 : 1))
  const matching = all.filter(
    ({ expert, node, back }) =>
      (input.field === null || expert.fields.includes(input.field)) &&
      (input.tier === null || node.kind === input.tier) &&
      (!input.open || back === null),
  )
  const rest = matching.filter(({ expert }) => input.after === undefined || expert.id > input.after)
  const shown = rest.slice(0, MOST_FOUND)
  return accept({
    experts: shown.map(({ expert, record, node, back }) => ({
      ...{ id: expert.id, name: calledOf(secrets, record), self: caller.ids.includes(expert.id) },
      ...{ fields: expert.fields, terms: expert.terms, tier: node.kind, nodeName: node.name },
      batch: numbers.get(expert.batchId) ?? null,
      credentials: holding(shownOf(record.credentials ?? []), today).map(({ kind, issuer }) => ({ kind, issuer })),
      backOn: back,
    })),
    ...{ matching: matching.length, all: all.length },
    tiers: nodeKinds.filter((kind) => all.some(({ node }) => node.kind === kind)),
    reviews: reviewPlaces(caller.grants, nodes).size > 0,
    next: shown.length < rest.length ? (shown.at(-1)?.expert.id ?? null) : null,
  })
})
