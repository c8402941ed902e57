import { listExperts, MOST_FOUND } from '#core/contracts/experts'
import { reviewPlaces } from '#core/domain/access/experts'
import { accept } from '#core/domain/decision'
import { takesQuestions } from '#core/domain/experts/availability'
import { nodeKinds } from '#core/domain/organisation/node'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { readPool } from '../_runtime/pool'
import { calledOf } from '../_runtime/staff-names'

export const listHandler = handle(listExperts, async (input, { caller, database, secrets, now }) => {
  const { nodes, found } = await readPool(database, caller.grants, now)
  const matching = found.filter(
    ({ expert, node }) =>
      (input.field === null || expert.fields.includes(input.field)) &&
      (input.tier === null || node.kind === input.tier) &&
      (!input.open || takesQuestions(expert, dateOf(now))),
  )
  const { after } = input
  const rest = matching.filter(({ expert }) => after === undefined || expert.id > after)
  const shown = rest.slice(0, MOST_FOUND)
  return accept({
    experts: shown.map(({ expert, record, node, batch, credentials, back }) => ({
      ...{ id: expert.id, name: calledOf(secrets, record), self: caller.ids.includes(expert.id) },
      ...{ fields: expert.fields, terms: expert.terms, tier: node.kind, nodeName: node.name, batch, backOn: back },
      credentials: credentials.map(({ kind, issuer }) => ({ kind, issuer })),
    })),
    ...{ matching: matching.length, all: found.length },
    tiers: nodeKinds.filter((kind) => found.some(({ node }) => node.kind === kind)),
    next: shown.length < rest.length ? (shown.at(-1)?.expert.id ?? null) : null,
    reviews: reviewPlaces(caller.grants, nodes).size > 0,
  })
})
