import { beforeAll, describe, expect, it } from 'vitest'
import {
  agreeForChild,
  inviteToChild,
  joinChild,
  keepResult,
  listResults,
  removeGuardian,
  saveChild,
} from '#core/contracts/children'
import { requestMove } from '#core/contracts/records'
import { HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aChild, aChildWish, who5Of } from '../../support/children'
import { aMoveWish, anApprovedMove, carryOn, found, lost, moveOf } from '../../support/moves'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let old: Browser
let now: Browser
beforeAll(async () => {
  old = await world.as(lost)
  now = await world.as(found)
})
const no = (refusal: string) => ({ ok: false, refusal })
const asked = async () => (await world.as('sample-care-worker')).call(requestMove, await aMoveWish(world))

async function runs() {
  for (let run = 0; run < 6; run += 1) {
    await carryOn(world)
    world.cloud.clock.set(world.cloud.clock.now() + 1.5 * MINUTE)
  }
}

/** A young person with an account of their own, and something kept that they show to nobody. */
async function aTeenager(guardian: Browser, self: Browser) {
  const { childId } = valueOf(await guardian.call(saveChild, aChildWish({ born: { year: 2011, month: 2 } })))
  const { code } = valueOf(await guardian.call(inviteToChild, { childId, as: { as: 'self' } }))
  valueOf(await self.call(joinChild, { code, nickname: '' }))
  valueOf(await self.call(agreeForChild, { childId, voice: 'child', answer: 'yes', consentVersion: 3 }))
  const sheet = { scaleId: 'who5', scaleVersion: 1, responses: who5Of(4), completedAt: world.cloud.clock.now() }
  valueOf(await self.call(keepResult, { childId, voice: 'child', shows: 'nothing', ...sheet }))
  return childId
}

describe('two of one family', () => {
  it('are never put together: a guardian asks for the account of their teenager, and a teenager for a guardian’s', async () => {
    await aTeenager(now, old)
    expect(await asked()).toEqual(no('accounts-unfit'))
    await world.reset()
    await aTeenager(old, now)
    expect(await asked()).toEqual(no('accounts-unfit'))
  })

  it('are not so either where they became it meanwhile, and what was hidden stays hidden', async () => {
    await anApprovedMove(world)
    const childId = await aTeenager(now, old)
    const before = valueOf(await now.call(listResults, { childId }))
    world.cloud.clock.set(world.cloud.clock.now() + 72 * HOUR)
    await runs()
    expect(await moveOf(now)).toMatchObject({ state: 'waiting', hindered: 'same-child' })
    expect(valueOf(await now.call(listResults, { childId }))).toEqual(before)
    const [child] = await world.documents('children')
    expect(child).toMatchObject({ own: { personId: world.personId(lost) } })
    expect(JSON.stringify(child?.guardians)).not.toContain(world.personId(lost))
  })

  it('are so by any part of what is kept of a child: also who was taken off it, and who said yes once', async () => {
    const { childId } = valueOf(await now.call(saveChild, aChildWish()))
    const { code } = valueOf(await now.call(inviteToChild, { childId, as: { as: 'guardian', sees: 'records' } }))
    valueOf(await old.call(joinChild, { code, nickname: '小禾' }))
    const [child] = await world.documents('children')
    const guardians = child?.guardians as readonly { readonly id: string; readonly personId: string }[]
    const theirs = guardians.find(({ personId }) => personId === world.personId(lost))
    valueOf(await now.call(removeGuardian, { childId, guardianId: theirs?.id ?? '', reason: 'by-mistake' }))
    expect(await asked()).toEqual(no('accounts-unfit'))
  })

  it('are so where a child of before says it, of whom nothing says who is named', async () => {
    const { childId } = valueOf(await now.call(saveChild, aChildWish()))
    const own = { personId: world.personId(lost), since: world.cloud.clock.now() }
    await world.put('children', aChild({ id: childId, personId: world.personId(found), own }))
    expect(await asked()).toEqual(no('accounts-unfit'))
  })
})
