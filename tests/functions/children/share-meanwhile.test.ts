import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { cancelAppointment, moveAppointment } from '#core/contracts/appointments'
import {
  agreeForChild,
  inviteToChild,
  joinChild,
  keepResult,
  openSharedResult,
  removeGuardian,
  saveChild,
  shareResult,
  takeBackResult,
} from '#core/contracts/children'
import type { InputOf } from '#core/contracts/operation'
import { instantAt } from '#core/domain/time'
import { secretsOf } from '../../../cloudfunctions/_runtime/private'
import { aWorld } from '../../support/a-world'
import { aChild, aChildResult, aToddlerSheet, aToddlerWish } from '../../support/children'
import { aPerson, mondayAt } from '../../support/makers'
import { sealedFor } from '../../support/sealed-for'
import { toddlerKeptAndBooked, toddlerShared } from '../../support/shared-child-result'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser, functionEnv } from '../../support/world'
import { bookYunxi, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let mother: Browser
let father: Browser
let young: Browser
let yunxi: Browser
beforeAll(async () => {
  mother = await world.as('sample-parent')
  father = await world.as('sample-resident')
  young = await world.as('sample-resident-2')
  yunxi = await world.as('sample-counsellor')
})

const no = (refusal: string) => ({ ok: false, refusal })
type Wish = InputOf<typeof shareResult>
const wishOf = (resultId: string, appointmentId: string, change: Partial<Wish> = {}): Wish => ({
  ...{ resultId, appointmentId, time: 'a-week', voice: 'guardian', consentVersion: 1 },
  ...change,
})
const look = (resultId: string) => yunxi.call(openSharedResult, { resultId, reason: 'in-session' })
const looks = () => world.documents('access-log')

/** Refused for this, and nothing is different afterwards. */
async function refused(by: Browser, wish: Wish, refusal: string): Promise<void> {
  const before = await world.everything()
  expect(await by.call(shareResult, wish)).toEqual(no(refusal))
  expect(await world.everything()).toEqual(before)
}

/** The father looks after the toddler, too. */
async function fatherJoins(childId: string): Promise<string> {
  const as = { as: 'guardian', sees: 'records' } as const
  const { code } = valueOf(await mother.call(inviteToChild, { childId, as }))
  valueOf(await father.call(joinChild, { code, nickname: '小禾' }))
  const [child] = (await world.documents('children')) as unknown as { guardians: { id: string }[] }[]
  return child?.guardians[1]?.id ?? ''
}

describe('a result is not shown by an appointment', () => {
  it('of another child: appointment-not-for-child', async () => {
    const { resultId, appointmentId } = await toddlerKeptAndBooked(world, mother)
    valueOf(await mother.call(cancelAppointment, { appointmentId }))
    const other = valueOf(await mother.call(saveChild, { ...aToddlerWish(), nickname: '小满' }))
    const forOther = await bookYunxi(mother, { start: mondayAt(14, 30), forOther: other.childId })
    await refused(mother, wishOf(resultId, forOther.id), 'appointment-not-for-child')
  })

  it('of the other parent’s, though it is for this child: appointment-unknown', async () => {
    const { childId, resultId } = await toddlerKeptAndBooked(world, mother)
    await fatherJoins(childId)
    const theirs = await bookYunxi(father, { start: mondayAt(14, 30), forOther: childId })
    await refused(mother, wishOf(resultId, theirs.id), 'appointment-unknown')
    valueOf(await father.call(shareResult, wishOf(resultId, theirs.id)))
  })

  it('of somebody else’s altogether: appointment-unknown', async () => {
    const { resultId } = await toddlerKeptAndBooked(world, mother)
    const theirs = await bookYunxi(young, { start: mondayAt(14, 30) })
    await refused(mother, wishOf(resultId, theirs.id), 'appointment-unknown')
  })

  it('by a stranger with an appointment of their own: result-unknown', async () => {
    const { resultId } = await toddlerKeptAndBooked(world, mother)
    const theirs = await bookYunxi(young, { start: mondayAt(14, 30) })
    await refused(young, wishOf(resultId, theirs.id), 'result-unknown')
    await refused(young, wishOf(resultId, theirs.id, { voice: 'child' }), 'result-unknown')
  })

  it('that is past by more than the time asked for: share-time-over, and to the minute', async () => {
    const { resultId, appointmentId } = await toddlerKeptAndBooked(world, mother)
    world.cloud.clock.set(instantAt('2026-12-24'))
    await refused(mother, wishOf(resultId, appointmentId, { time: 'thirty-days' }), 'share-time-over')
    world.cloud.clock.set(instantAt('2026-12-22', 23 * 60))
    valueOf(await mother.call(shareResult, wishOf(resultId, appointmentId, { time: 'thirty-days' })))
    valueOf(await look(resultId))
  })

  it('that was cancelled, or moved away: share-no-appointment', async () => {
    const { resultId, appointmentId } = await toddlerKeptAndBooked(world, mother)
    const to = { offerId: 'one-to-one', start: mondayAt(14, 30), mode: 'room', counsellorId: 'c-yunxi' } as const
    valueOf(await mother.call(moveAppointment, { appointmentId, to }))
    await refused(mother, wishOf(resultId, appointmentId), 'share-no-appointment')
  })
})

describe('what is shown closes, and no look is written, when meanwhile', () => {
  it('the appointment is cancelled', async () => {
    const { resultId, appointmentId } = await toddlerShared(world, mother)
    valueOf(await mother.call(cancelAppointment, { appointmentId }))
    expect(await look(resultId)).toEqual(no('share-no-appointment'))
    expect(await looks()).toEqual([])
  })

  it('the counsellor is suspended', async () => {
    const { resultId } = await toddlerShared(world, mother)
    await world.put('counsellors', yunxiWith({}, { status: 'suspended' }))
    expect(await look(resultId)).toEqual(no('counsellor-suspended'))
    expect(await looks()).toEqual([])
  })

  it('the guardian who showed it is taken off; who comes back is somebody new, and opens nothing', async () => {
    const { childId, resultId, appointmentId } = await toddlerKeptAndBooked(world, mother)
    valueOf(await mother.call(cancelAppointment, { appointmentId }))
    const guardianId = await fatherJoins(childId)
    const theirs = await bookYunxi(father, { forOther: childId })
    valueOf(await father.call(shareResult, wishOf(resultId, theirs.id)))
    valueOf(await look(resultId))
    valueOf(await mother.call(removeGuardian, { childId, guardianId, reason: 'for-safety' }))
    expect(await look(resultId)).toEqual(no('share-taken-back'))
    expect(await father.call(takeBackResult, { resultId })).toEqual(no('result-unknown'))
    await fatherJoins(childId)
    expect(await look(resultId)).toEqual(no('share-taken-back'))
    expect(await looks()).toHaveLength(1)
  })

  it('the guardian’s consent is taken back', async () => {
    const { childId, resultId } = await toddlerShared(world, mother)
    const wish = { childId, voice: 'guardian', answer: 'no', consentVersion: 3 } as const
    valueOf(await mother.call(agreeForChild, wish))
    expect(await look(resultId)).toEqual(no('share-taken-back'))
    expect(await looks()).toEqual([])
  })

  it('the sheet does not open any more: it is as if it never had been shown', async () => {
    const { resultId } = await toddlerShared(world, mother)
    const [row] = await world.documents('child-results')
    const { _id, ...rest } = row as Record<string, unknown>
    const elsewhere = { collection: 'child-results', id: 'another', field: 'sheet' }
    const sheet = secretsOf(functionEnv).seal(elsewhere, '{}')
    await world.put('child-results', { ...rest, id: resultId, sheet })
    expect(await look(resultId)).toEqual(no('not-shared'))
    expect(await looks()).toEqual([])
  })
})

describe('when the child comes of an age meanwhile', () => {
  /** Who is born in a November is sure to be a year older on its last day. */
  const [before, birthday] = [mondayAt(9), instantAt('2026-11-30', 9 * 60)]
  const turning = (years: number) => ({ year: 2026 - years, month: 11 })
  const [guardians, own] = ['said-by-guardian', 'said-by-child']

  beforeEach(() => world.cloud.clock.set(before))

  async function plant(years: number, hasAccount: boolean) {
    const [personId, self] = [world.personId('sample-parent'), world.personId('sample-resident-2')]
    const at = mondayAt(-24)
    const said = { answer: 'yes', version: 3, at } as const
    const name = sealedFor(personId, 'name', 'child', '小禾')
    await world.put('people', aPerson({ id: personId, others: [{ id: 'child', kind: 'child', name }] }))
    await world.put(
      'children',
      aChild({
        ...{ id: 'child', personId, born: turning(years), own: hasAccount ? { personId: self, since: at } : null },
        consents: [
          { ...said, by: 'guardian', personId },
          { ...said, by: 'child', personId: hasAccount ? self : personId },
        ],
      }),
    )
    const kept = { childId: 'child', personId }
    await world.put('child-results', aChildResult({ ...kept, id: guardians, voice: 'guardian' }))
    await world.put('child-results', aChildResult({ ...kept, id: own, voice: 'child', shows: 'outline' }))
  }

  it('twelve: what was shown stays as it was shown, and closes once they have an account of their own', async () => {
    await plant(12, false)
    const { id } = await bookYunxi(mother, { forOther: 'child' })
    valueOf(await mother.call(shareResult, wishOf(own, id, { voice: 'child' })))
    world.cloud.clock.set(birthday)
    expect(valueOf(await look(own)).result).toMatchObject({ sight: 'outline', lines: [] })
    const { code } = valueOf(await mother.call(inviteToChild, { childId: 'child', as: { as: 'self' } }))
    valueOf(await young.call(joinChild, { code, nickname: '' }))
    expect(await look(own)).toEqual(no('share-taken-back'))
  })

  it('fourteen: neither voice is read until the young person has said yes, then both', async () => {
    await plant(14, false)
    const { id } = await bookYunxi(mother, { forOther: 'child' })
    valueOf(await mother.call(shareResult, wishOf(guardians, id)))
    valueOf(await mother.call(shareResult, wishOf(own, id, { voice: 'child' })))
    valueOf(await look(guardians))
    world.cloud.clock.set(birthday)
    for (const one of [guardians, own]) expect(await look(one)).toEqual(no('share-taken-back'))
    await refused(mother, wishOf(guardians, id), 'own-agreement-needed')
    const wish = { childId: 'child', voice: 'child', answer: 'yes', consentVersion: 3 } as const
    valueOf(await mother.call(agreeForChild, wish))
    for (const one of [guardians, own]) valueOf(await look(one))
  })

  it('eighteen: what a guardian showed is closed for good, and the young person’s own until they have said yes again', async () => {
    await plant(18, true)
    const theirs = await bookYunxi(mother, { forOther: 'child' })
    const mine = await bookYunxi(young, { start: mondayAt(14, 30) })
    valueOf(await mother.call(shareResult, wishOf(guardians, theirs.id)))
    valueOf(await young.call(shareResult, wishOf(own, mine.id, { voice: 'child' })))
    for (const one of [guardians, own]) valueOf(await look(one))
    world.cloud.clock.set(birthday)
    for (const one of [guardians, own]) expect(await look(one)).toEqual(no('share-taken-back'))
    const wish = { childId: 'child', voice: 'child', answer: 'yes', consentVersion: 2 } as const
    valueOf(await young.call(agreeForChild, wish))
    valueOf(await look(own))
    expect(await look(guardians)).toEqual(no('share-taken-back'))
    expect(await mother.call(takeBackResult, { resultId: guardians })).toEqual(no('record-theirs'))
    valueOf(await young.call(takeBackResult, { resultId: guardians }))
  })
})

describe('shown by two taps, or by one whose reply was lost', () => {
  it('two at once are one: the other is told that it is shown already', async () => {
    const { resultId, appointmentId } = await toddlerKeptAndBooked(world, mother)
    const wish = wishOf(resultId, appointmentId)
    const answers = await Promise.all([mother.call(shareResult, wish), mother.call(shareResult, wish)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers).toContainEqual(no('share-standing'))
  })

  it('sent again after it was taken back, it shows nothing anew', async () => {
    const { resultId, appointmentId } = await toddlerKeptAndBooked(world, mother)
    const attempt = anAttempt(world.cloud.clock.now())
    const wish = wishOf(resultId, appointmentId)
    valueOf(await mother.call(shareResult, wish, attempt))
    valueOf(await mother.call(takeBackResult, { resultId }))
    expect(await mother.call(shareResult, wish, attempt)).toEqual({ ok: true, value: { resultId } })
    expect(await look(resultId)).toEqual(no('share-taken-back'))
  })

  it('a look sent again is one look, and none once it was taken back', async () => {
    const { resultId } = await toddlerShared(world, mother)
    const attempt = anAttempt(world.cloud.clock.now())
    const wish = { resultId, reason: 'in-session' } as const
    valueOf(await yunxi.call(openSharedResult, wish, attempt))
    valueOf(await yunxi.call(openSharedResult, wish, attempt))
    expect(await looks()).toHaveLength(1)
    valueOf(await mother.call(takeBackResult, { resultId }))
    expect(await yunxi.call(openSharedResult, wish, attempt)).toEqual(no('share-taken-back'))
  })

  it('kept twice is two results, of which one alone is shown', async () => {
    const { childId, resultId } = await toddlerShared(world, mother)
    const sheet = aToddlerSheet(childId, world.cloud.clock.now())
    const other = valueOf(await mother.call(keepResult, sheet))
    expect(await look(other.resultId)).toEqual(no('not-shared'))
    valueOf(await look(resultId))
  })
})
