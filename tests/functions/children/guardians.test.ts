import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addOther, bookAppointment, removeOther } from '#core/contracts/appointments'
import {
  clearChildren,
  forgetChild,
  inviteToChild,
  joinChild,
  keepResult,
  listChildren,
  listResults,
  removeGuardian,
  saveChild,
} from '#core/contracts/children'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aChildWish, aToddlerSheet, aToddlerWish } from '../../support/children'
import { aWish, mondayAt } from '../../support/makers'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let mother: Browser
let father: Browser
let stranger: Browser
let childId: string
beforeAll(async () => {
  mother = await world.as('sample-parent')
  father = await world.as('sample-resident')
  stranger = await world.as('sample-resident-2')
})
beforeEach(async () => {
  childId = valueOf(await mother.call(saveChild, aToddlerWish())).childId
})

const no = (refusal: string) => ({ ok: false, refusal })
const invite = async (sees: 'records' | 'booking' = 'records', by = mother) =>
  valueOf(await by.call(inviteToChild, { childId, as: { as: 'guardian', sees } })).code
const join = (code: string, by = father, nickname = '满满') => by.call(joinChild, { code, nickname })
const mine = async (by: Browser) => valueOf(await by.call(listChildren, {})).children.find(({ id }) => id === childId)
const guardianIdOf = async (by: Browser) => (await mine(by))?.profile?.guardians.find((one) => one.mine)?.id ?? ''
const take = (by: Browser, guardianId: string) =>
  by.call(removeGuardian, { childId, guardianId, reason: 'not-guardian-any-more' })

describe('a further guardian', () => {
  it('comes by a code, calls the child as they like, and sees what the code was for', async () => {
    valueOf(await join(await invite('booking')))
    expect(await mine(father)).toMatchObject({ nickname: '满满', profile: { sees: 'booking' } })
    expect(await mine(mother)).toMatchObject({ nickname: '小禾', profile: { sees: 'records' } })
    expect(await father.call(listResults, { childId })).toEqual(no('books-only'))
    valueOf(await father.call(bookAppointment, aWish({ forOther: childId })))
    const stored = JSON.stringify(await world.everything())
    for (const word of ['满满', '小禾']) expect(stored).not.toContain(word)
  })

  it('cannot use a code twice, one that was replaced, one that ran out, nor one whose giver is gone', async () => {
    const first = await invite()
    const second = await invite()
    expect(await join(first)).toEqual(no('code-unknown'))
    world.cloud.clock.advance(DAY - 5 * MINUTE)
    valueOf(await join(second))
    expect(await join(second, stranger)).toEqual(no('code-unknown'))
    const fathers = await invite('records', father)
    valueOf(await take(mother, await guardianIdOf(father)))
    expect(await join(fathers, stranger)).toEqual(no('code-unknown'))
    const late = await invite()
    world.cloud.clock.advance(DAY)
    expect(await join(late, stranger)).toEqual(no('code-unknown'))
  })

  it('is nobody twice, has to call the child something, and has room on the list', async () => {
    const code = await invite()
    expect(await join(code, mother)).toEqual(no('already-theirs'))
    expect(await join(code, father, ' ')).toEqual(no('nickname-missing'))
    for (let at = 0; at < 8; at += 1) valueOf(await father.call(addOther, { kind: 'elder', name: '外婆' }))
    expect(await join(code)).toEqual(no('others-full'))
    valueOf(await join(code, stranger))
  })

  it('is the fourth at most', async () => {
    for (const name of ['sample-resident', 'sample-resident-2', 'sample-counsellor']) {
      valueOf(await join(await invite(), await world.as(name)))
    }
    expect(await mother.call(inviteToChild, { childId, as: { as: 'guardian', sees: 'records' } })).toEqual(
      no('guardians-full'),
    )
  })

  it('waits after wrong codes', async () => {
    for (let at = 0; at < 3; at += 1) expect(await join('CDFGHJKMNPQR')).toEqual(no('code-unknown'))
    expect(await join('CDFGHJKMNPQR')).toEqual(no('code-wait'))
  })
})

describe('taking a guardian off', () => {
  it('ends what they see at once, and is traced with who did it and why', async () => {
    valueOf(await join(await invite()))
    valueOf(await mother.call(keepResult, aToddlerSheet(childId, mondayAt(5))))
    expect(valueOf(await father.call(listResults, { childId })).results).toHaveLength(1)
    const guardianId = await guardianIdOf(father)
    valueOf(await take(mother, guardianId))
    expect(await father.call(listResults, { childId })).toEqual(no('child-unknown'))
    expect(await mine(father)).toMatchObject({ removed: true, profile: null })
    const [stored] = await world.documents('children')
    expect(stored).toMatchObject({
      trace: [
        { did: 'guardian-joined', guardianId },
        { did: 'guardian-removed', guardianId, reason: 'not-guardian-any-more' },
      ],
    })
    expect(await take(mother, guardianId)).toEqual(no('guardian-unknown'))
  })

  it('is not done by who came later, and the last of a child under 14 cannot leave', async () => {
    valueOf(await join(await invite()))
    const first = await guardianIdOf(mother)
    expect(await take(father, first)).toEqual(no('first-guardian-only'))
    valueOf(await take(father, await guardianIdOf(father)))
    expect(await take(mother, first)).toEqual(no('last-guardian'))
  })

  it('leaves a guardian, whoever of two goes first, when both leave at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      valueOf(await join(await invite()))
      const [first, second] = [await guardianIdOf(mother), await guardianIdOf(father)]
      const said = await Promise.all([take(mother, first), take(father, second)])
      expect(said.map(({ ok }) => ok).sort()).toEqual([false, true])
      expect(said.find(({ ok }) => !ok)).toEqual(no('last-guardian'))
      const staying = said[0]?.ok ? father : mother
      expect((await mine(staying))?.profile?.guardians).toHaveLength(1)
      ;[mother, father] = staying === mother ? [mother, father] : [father, mother]
    }
    mother = await world.as('sample-parent')
    father = await world.as('sample-resident')
  })

  it('and their using a code at once end with one of the two', async () => {
    for (let round = 0; round < 4; round += 1) {
      valueOf(await join(await invite()))
      const guardianId = await guardianIdOf(father)
      const code = await invite('records', father)
      const [taken, joined] = await Promise.all([take(mother, guardianId), join(code, stranger)])
      valueOf(taken)
      const now = (await mine(mother))?.profile?.guardians ?? []
      expect(now).toHaveLength(joined.ok ? 2 : 1)
      if (!joined.ok) expect(joined).toEqual(no('code-unknown'))
      if (joined.ok) valueOf(await take(mother, await guardianIdOf(stranger)))
      // Longer than anybody waits after a wrong code.
      world.cloud.clock.advance(HOUR)
    }
  })

  it('at the moment they read never gives them what was kept after', async () => {
    for (let round = 0; round < 4; round += 1) {
      valueOf(await join(await invite()))
      const guardianId = await guardianIdOf(father)
      const keepAfter = async () => {
        valueOf(await take(mother, guardianId))
        return valueOf(await mother.call(keepResult, aToddlerSheet(childId, mondayAt(5)))).resultId
      }
      const [kept, read] = await Promise.all([keepAfter(), father.call(listResults, { childId })])
      const told = read.ok ? read.value.results.map(({ id }) => id) : []
      expect(told).not.toContain(kept)
      expect(read.ok || read.refusal === 'child-unknown').toBe(true)
    }
  })
})

describe('forgetting a child', () => {
  it('is refused while an appointment for them is to come, and takes them off the list of that guardian', async () => {
    valueOf(await mother.call(bookAppointment, aWish({ forOther: childId })))
    expect(await mother.call(forgetChild, { childId })).toEqual(no('other-booked'))
    world.cloud.clock.set(mondayAt(24 * 20))
    valueOf(await mother.call(forgetChild, { childId }))
    expect(await mine(mother)).toBeUndefined()
    expect(await mother.call(saveChild, aChildWish({ childId }))).toEqual(no('child-unknown'))
  })

  it('is the way off the list: taking a child with a profile off it is refused', async () => {
    expect(await mother.call(removeOther, { otherId: childId })).toEqual(no('other-has-profile'))
  })

  it('leaves nothing readable at once, and nothing at all after the timer', async () => {
    valueOf(await join(await invite()))
    valueOf(await mother.call(keepResult, aToddlerSheet(childId, mondayAt(5))))
    await invite()
    valueOf(await mother.call(forgetChild, { childId }))
    for (const one of [mother, father]) expect(await one.call(listResults, { childId })).toEqual(no('child-unknown'))
    expect(await mine(father)).toMatchObject({ removed: true })
    world.cloud.clock.advance(DAY + MINUTE)
    await runWell(world, 'children', 'clear')
    for (const collection of ['children', 'child-results', 'invitations'] as const) {
      expect(await world.documents(collection)).toEqual([])
    }
    expect(clearChildren.access).toEqual(['anyone'])
  })
})
