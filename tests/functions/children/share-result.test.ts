import { beforeAll, describe, expect, it } from 'vitest'
import { listLooks } from '#core/contracts/account'
import { cancelAppointment } from '#core/contracts/appointments'
import { listShared } from '#core/contracts/assessments'
import {
  agreeForChild,
  forgetChild,
  forgetResult,
  inviteToChild,
  joinChild,
  listResults,
  openSharedResult,
  removeGuardian,
  shareResult,
  showResult,
  takeBackResult,
} from '#core/contracts/children'
import type { ChildResult } from '#core/domain/children/result'
import { aWorld } from '../../support/a-world'
import { aChild, aChildResult, who5Of } from '../../support/children'
import { aPerson, mondayAt } from '../../support/makers'
import { sealedFor } from '../../support/sealed-for'
import { toddlerKeptAndBooked, toddlerShared } from '../../support/shared-child-result'
import { valueOf } from '../../support/value-of'
import { type Browser } from '../../support/world'
import { bookYunxi, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let mother: Browser
let father: Browser
let young: Browser
let yunxi: Browser
let anhe: Browser
beforeAll(async () => {
  mother = await world.as('sample-parent')
  father = await world.as('sample-resident')
  young = await world.as('sample-resident-2')
  yunxi = await world.as('sample-counsellor')
  anhe = await world.as('sample-counsellor-4')
})

const no = (refusal: string) => ({ ok: false, refusal })
const look = (resultId: string, by = yunxi) => by.call(openSharedResult, { resultId, reason: 'in-session' })
const offered = async (by = yunxi) => valueOf(await by.call(listShared, {})).shares
const resultsOf = async (childId: string, by: Browser) => valueOf(await by.call(listResults, { childId })).results

describe('sharing what was kept about a child is refused, and nothing changes,', () => {
  it.each([
    ['result-unknown', 'there is none', { resultId: 'none' }],
    ['appointment-unknown', 'there is no such appointment', { appointmentId: 'none' }],
    ['consent-outdated', 'another text was agreed to', { consentVersion: 99 }],
    ['yes-is-anothers', 'the yes is said in the child’s voice', { voice: 'child' }],
    ['bad-input', 'the time is none of the three', { time: 'for-ever' as never }],
  ] as const)('%s when %s', async (refusal, _, change) => {
    const { resultId, appointmentId } = await toddlerKeptAndBooked(world, mother)
    const wish = { resultId, appointmentId, time: 'a-week', voice: 'guardian', consentVersion: 1 } as const
    const before = await world.everything()
    expect(await mother.call(shareResult, { ...wish, ...change })).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('appointment-not-for-child when it was booked for oneself', async () => {
    const { resultId, appointmentId } = await toddlerKeptAndBooked(world, mother)
    valueOf(await mother.call(cancelAppointment, { appointmentId }))
    const own = await bookYunxi(mother, { start: mondayAt(14, 30) })
    const wish = { resultId, time: 'a-week', voice: 'guardian', consentVersion: 1 } as const
    const refused = no('appointment-not-for-child')
    expect(await mother.call(shareResult, { ...wish, appointmentId: own.id })).toEqual(refused)
  })

  it('share-standing while somebody can read it, counsellor-suspended when nobody could', async () => {
    const { resultId, appointmentId } = await toddlerShared(world, mother)
    const wish = { resultId, appointmentId, time: 'a-week', voice: 'guardian', consentVersion: 1 } as const
    expect(await mother.call(shareResult, wish)).toEqual(no('share-standing'))
    valueOf(await mother.call(takeBackResult, { resultId }))
    await world.put('counsellors', yunxiWith({}, { status: 'suspended' }))
    expect(await mother.call(shareResult, wish)).toEqual(no('counsellor-suspended'))
  })

  it('share-no-appointment when it was cancelled, share-time-over when that time is past', async () => {
    const { resultId, appointmentId } = await toddlerKeptAndBooked(world, mother)
    const wish = { resultId, appointmentId, time: 'that-day', voice: 'guardian', consentVersion: 1 } as const
    world.cloud.clock.set(mondayAt(24 + 1))
    expect(await mother.call(shareResult, wish)).toEqual(no('share-time-over'))
    world.cloud.clock.set(mondayAt(9))
    valueOf(await mother.call(cancelAppointment, { appointmentId }))
    expect(await mother.call(shareResult, wish)).toEqual(no('share-no-appointment'))
  })
})

describe('what a parent shares of a toddler', () => {
  it('is read in the issuer’s terms, with what one sign means, and nothing tells what the child is called', async () => {
    const { resultId, code } = await toddlerShared(world, mother)
    expect(await offered()).toMatchObject([{ administrationId: resultId, ofChild: true, code, lookedAt: null }])
    const { result } = valueOf(await look(resultId))
    expect(result).toMatchObject({
      ...{ code, voice: 'guardian', sight: 'all', ageInMonths: 18, block: '18 个月', total: null },
      title: expect.stringContaining('预警征象'),
    })
    expect(result.issuersTerms).toMatch(/“该年龄段任何一条预警征象阳性，提示有发育偏异的可能”.*说的是可能/)
    expect(result.lines.map(({ counts }) => counts)).toEqual(['算一条阳性', '', '', '', ''])
    expect(JSON.stringify(result)).not.toContain('小禾')
  })

  it('tells each look to whoever shared it, in the list of looks too', async () => {
    const { resultId, childId } = await toddlerShared(world, mother)
    valueOf(await look(resultId))
    const [kept] = await resultsOf(childId, mother)
    expect(kept?.share).toMatchObject({
      ...{ mine: true, with: expect.stringContaining('云溪'), takenBackAt: null },
      ...{ looks: 1, lastLook: { reason: 'in-session' } },
    })
    const { looks } = valueOf(await mother.call(listLooks, {}))
    expect(looks).toMatchObject([{ what: ['result'], purpose: 'in-session' }])
  })

  it('says to another guardian that and when, and not for which appointment', async () => {
    const { childId } = await toddlerShared(world, mother)
    const as = { as: 'guardian', sees: 'records' } as const
    const { code } = valueOf(await mother.call(inviteToChild, { childId, as }))
    valueOf(await father.call(joinChild, { code, nickname: '小禾' }))
    const [kept] = await resultsOf(childId, father)
    expect(kept?.share).toMatchObject({ mine: false, with: null, looks: 0, lastLook: null })
    valueOf(await father.call(takeBackResult, { resultId: kept?.id ?? '' }))
    expect(await offered()).toEqual([])
  })

  it('is nobody else’s: another counsellor is told the same as of one that never was', async () => {
    const { resultId } = await toddlerShared(world, mother)
    expect(await offered(anhe)).toEqual([])
    expect(await look(resultId, anhe)).toEqual(no('not-shared'))
    expect(await look('none', anhe)).toEqual(no('not-shared'))
    expect(await mother.call(openSharedResult, { resultId, reason: 'in-session' })).toEqual(no('not-allowed'))
  })

  it('closes when it is taken back, by itself, and with the appointment', async () => {
    const first = await toddlerShared(world, mother)
    valueOf(await mother.call(takeBackResult, { resultId: first.resultId }))
    valueOf(await mother.call(takeBackResult, { resultId: first.resultId }))
    expect(await look(first.resultId)).toEqual(no('share-taken-back'))
    const { resultId, appointmentId } = first
    const wish = { resultId, appointmentId, time: 'that-day', voice: 'guardian', consentVersion: 1 } as const
    valueOf(await mother.call(shareResult, wish))
    world.cloud.clock.set(mondayAt(24))
    expect(await offered()).toEqual([])
    expect(await look(resultId)).toEqual(no('share-over'))
    world.cloud.clock.set(mondayAt(8))
    valueOf(await mother.call(cancelAppointment, { appointmentId }))
    expect(await look(resultId)).toEqual(no('share-no-appointment'))
  })

  it('closes with the consent, and opens again with it', async () => {
    const { resultId, childId } = await toddlerShared(world, mother)
    const say = (answer: 'yes' | 'no') =>
      mother.call(agreeForChild, { childId, voice: 'guardian', answer, consentVersion: 3 })
    valueOf(await say('no'))
    expect(await look(resultId)).toEqual(no('share-taken-back'))
    valueOf(await say('yes'))
    valueOf(await look(resultId))
  })

  it('closes with the guardian who shared it', async () => {
    const made = await toddlerShared(world, mother)
    const { childId, resultId } = made
    const as = { as: 'guardian', sees: 'records' } as const
    const { code } = valueOf(await mother.call(inviteToChild, { childId, as }))
    valueOf(await father.call(joinChild, { code, nickname: '小禾' }))
    const { guardians } = (await world.documents('children'))[0] as unknown as { guardians: { id: string }[] }
    const [first] = guardians
    valueOf(await mother.call(removeGuardian, { childId, guardianId: first?.id ?? '', reason: 'left' }))
    expect(await look(resultId)).toEqual(no('share-taken-back'))
  })

  it('is gone with the result, and with the child', async () => {
    const { resultId, childId, appointmentId } = await toddlerShared(world, mother)
    valueOf(await mother.call(cancelAppointment, { appointmentId }))
    valueOf(await mother.call(forgetChild, { childId }))
    expect(await look(resultId)).toEqual(no('share-taken-back'))
    const another = await toddlerShared(world, mother)
    valueOf(await mother.call(forgetResult, { resultId: another.resultId }))
    expect(await look(another.resultId)).toEqual(no('not-shared'))
  })
})

describe('what a young person answered themselves', () => {
  const since = mondayAt(-48)
  const mothersId = () => world.personId('sample-parent')
  async function plant(hasAccount: boolean, change: Partial<Pick<ChildResult, 'shows'>> = {}) {
    const [personId, ownId] = [world.personId('sample-parent'), world.personId('sample-resident-2')]
    const said = { answer: 'yes', version: 1, at: mondayAt(-24), personId } as const
    await world.put(
      'children',
      aChild({
        ...{ id: 'thirteen', personId, born: { year: 2013, month: 6 } },
        own: hasAccount ? { personId: ownId, since } : null,
        consents: [
          { ...said, by: 'guardian' },
          { ...said, by: 'child' },
        ],
      }),
    )
    await world.put('child-results', aChildResult({ id: 'own', childId: 'thirteen', personId, ...change }))
  }
  /** The mother has them on her list of people she books for. */
  async function bookedByMother() {
    const name = sealedFor(mothersId(), 'name', 'thirteen', '小禾')
    await world.put('people', aPerson({ id: mothersId(), others: [{ id: 'thirteen', kind: 'child', name }] }))
    return bookYunxi(mother, { forOther: 'thirteen' })
  }
  const wish = { resultId: 'own', time: 'a-week', voice: 'child', consentVersion: 1 } as const

  it('is shown from their own account, with each answer, whatever guardians see', async () => {
    await plant(true, { shows: 'nothing' })
    const { id: appointmentId } = await bookYunxi(young)
    valueOf(await young.call(shareResult, { ...wish, appointmentId }))
    const { result } = valueOf(await look('own'))
    expect(result).toMatchObject({ voice: 'child', sight: 'all', total: 5, issuersTerms: '' })
    expect(result.lines).toHaveLength(5)
    expect(await mother.call(takeBackResult, { resultId: 'own' })).toEqual(no('result-unknown'))
  })

  it('is shown by no guardian once they have an account, and one that is hidden is unknown', async () => {
    await plant(true, { shows: 'all' })
    const { id: appointmentId } = await bookedByMother()
    expect(await mother.call(shareResult, { ...wish, appointmentId })).toEqual(no('own-account-decides'))
    await plant(false, { shows: 'nothing' })
    expect(await mother.call(shareResult, { ...wish, appointmentId })).toEqual(no('result-unknown'))
    expect(await mother.call(shareResult, { ...wish, appointmentId, voice: 'guardian' })).toEqual(no('result-unknown'))
  })

  it('is shown on a guardian’s phone by the young person’s yes alone, and no more than that phone sees', async () => {
    await plant(false, { shows: 'outline' })
    const { id: appointmentId } = await bookedByMother()
    expect(await mother.call(shareResult, { ...wish, appointmentId, voice: 'guardian' })).toEqual(no('yes-is-anothers'))
    valueOf(await mother.call(shareResult, { ...wish, appointmentId }))
    const { result } = valueOf(await look('own'))
    expect(result).toMatchObject({ sight: 'outline', total: 5, lines: [] })
    expect(JSON.stringify(result)).not.toContain(JSON.stringify(who5Of(1)))
  })

  it('is closed by showing nothing any more', async () => {
    await plant(false, { shows: 'all' })
    const { id: appointmentId } = await bookedByMother()
    valueOf(await mother.call(shareResult, { ...wish, appointmentId }))
    const [row] = await world.documents('child-results')
    const { _id, ...rest } = row as Record<string, unknown>
    await world.put('child-results', { ...rest, id: 'own', shows: 'nothing' })
    expect(await look('own')).toEqual(no('share-taken-back'))
    expect((await young.call(showResult, { resultId: 'own', shows: 'all' })).ok).toBe(false)
  })
})
