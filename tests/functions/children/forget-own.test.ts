import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookAppointment, listMyAppointments, removeOther } from '#core/contracts/appointments'
import { listMyAssessments } from '#core/contracts/assessments'
import { forgetChild, listChildren, listResults, openResult } from '#core/contracts/children'
import { instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aChildResult, plantTeenager } from '../../support/children'
import { anAdministration, aPerson, aWish, mondayAt } from '../../support/makers'
import { runWell } from '../../support/run-timer'
import { sealedFor } from '../../support/sealed-for'
import { valueOf } from '../../support/value-of'
import { type Browser } from '../../support/world'

const world = aWorld()
const [mother, young] = ['sample-parent', 'sample-resident-2'] as const
let [guardian, self] = [] as unknown as [Browser, Browser]
beforeAll(async () => {
  ;[guardian, self] = [await world.as(mother), await world.as(young)]
})

const no = (refusal: string) => ({ ok: false, refusal })
const childId = 'fourteen'

/** Of fourteen with an account of their own, a mother who reads, and what both have kept; and a self-test of their own. */
beforeEach(async () => {
  await plantTeenager(world, young, childId)
  const personId = world.personId(mother)
  const [child] = (await world.documents('children')).filter(({ _id }) => _id === childId)
  const { _id: _, ...rest } = child as { _id: string }
  const guardians = [{ id: 'first', personId, since: mondayAt(-48), sees: 'records' }]
  await world.put('children', { ...rest, id: childId, guardians })
  const name = sealedFor(personId, 'name', childId, '小禾')
  await world.put('people', aPerson({ id: personId, since: 0, others: [{ id: childId, kind: 'child', name }] }))
  await world.put('people', aPerson({ id: world.personId(young), since: 0, asChild: childId }))
  await world.put('child-results', aChildResult({ id: 'grown-up', childId, personId, voice: 'guardian' }))
  await world.put('administrations', anAdministration({ id: 'own-sheet', personId: world.personId(young) }))
})

const forget = () => self.call(forgetChild, { childId })
const listOf = async (who: Browser) => valueOf(await who.call(listChildren, {})).children

describe('a young person who deletes their record', () => {
  it('takes it from everybody at once, and all that was kept with it within the hour', async () => {
    valueOf(await forget())
    expect(await listOf(self)).toEqual([])
    expect(await listOf(guardian)).toMatchObject([{ id: childId, nickname: '小禾', removed: true, profile: null }])
    for (const who of [self, guardian]) {
      expect(await who.call(listResults, { childId })).toEqual(no('child-unknown'))
      expect(await who.call(openResult, { resultId: 'grown-up' })).toEqual(no('result-unknown'))
    }
    await runWell(world, 'children', 'clear')
    for (const name of ['children', 'child-results'] as const) expect(await world.documents(name)).toEqual([])
  })

  it('keeps what lies elsewhere: their own self-tests, their appointments, and those made for them', async () => {
    valueOf(await guardian.call(bookAppointment, aWish({ forOther: childId })))
    valueOf(await self.call(bookAppointment, aWish({ start: mondayAt(14, 30) })))
    valueOf(await forget())
    expect(valueOf(await self.call(listMyAssessments, {})).administrations).toMatchObject([{ id: 'own-sheet' }])
    for (const who of [self, guardian])
      expect(valueOf(await who.call(listMyAppointments, {})).appointments).toMatchObject([{ status: 'confirmed' }])
  })

  it('is refused a second time: there is nothing of theirs any more', async () => {
    valueOf(await forget())
    expect(await forget()).toEqual(no('child-unknown'))
  })

  it('is refused before fourteen', async () => {
    world.cloud.clock.set(instantAt('2026-02-20', 720))
    expect(await forget()).toEqual(no('not-yet-14'))
    expect(await listOf(self)).toMatchObject([{ id: childId, profile: { sees: 'self' } }])
  })
})

describe('a guardian of before', () => {
  it('takes the child off their list, once nothing is booked for them', async () => {
    valueOf(await guardian.call(bookAppointment, aWish({ forOther: childId })))
    expect(await guardian.call(removeOther, { otherId: childId })).toEqual(no('other-booked'))
    world.cloud.clock.set(mondayAt(24 * 20))
    expect(await guardian.call(removeOther, { otherId: childId })).toEqual(no('other-has-profile'))
    valueOf(await forget())
    valueOf(await guardian.call(removeOther, { otherId: childId }))
    expect(await listOf(guardian)).toEqual([])
    expect(valueOf(await guardian.call(listMyAppointments, {})).others).toEqual([])
  })
})
