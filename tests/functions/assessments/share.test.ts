import { beforeAll, describe, expect, it } from 'vitest'
import { listLooks } from '#core/contracts/account'
import { cancelAppointment } from '#core/contracts/appointments'
import {
  forgetAssessment,
  listMyAssessments,
  listShared,
  openShared,
  shareAssessment,
  takeBackAssessment,
} from '#core/contracts/assessments'
import { DAY, instantAt } from '#core/domain/time'
import { openSharedHandler } from '../../../cloudfunctions/assessments/open-shared'
import { takeBackHandler } from '../../../cloudfunctions/assessments/take-back'
import { aWorld } from '../../support/a-world'
import { begin, deedOf, inSteps } from '../../support/collide'
import { anAdministration, mondayAt, phq9Answers } from '../../support/makers'
import { keptAndBooked, sharedWithYunxi } from '../../support/shared-result'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'
import { yunxiWith } from '../../support/yunxi'

const world = aWorld()
let person: Browser
let other: Browser
let yunxi: Browser
let anhe: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
  other = await world.as('sample-parent')
  yunxi = await world.as('sample-counsellor')
  anhe = await world.as('sample-counsellor-4')
})

const no = (refusal: string) => ({ ok: false, refusal })
const look = (administrationId: string, browser = yunxi) =>
  browser.call(openShared, { administrationId, reason: 'before-session' })
const offered = async (browser = yunxi) => valueOf(await browser.call(listShared, {})).shares
const mine = async () => valueOf(await person.call(listMyAssessments, {})).administrations
const stored = () => world.documents('administrations')
/** 云溪's record of staff, without the calendar from now on. */
const leaves = () => world.put('staff', { id: world.personId('sample-counsellor'), grants: [], v: 1 })

describe('sharing a kept result is refused, and nothing changes,', () => {
  it.each([
    ['assessment-unknown', 'there is none', { administrationId: 'none' }],
    ['appointment-unknown', 'there is no such appointment', { appointmentId: 'none' }],
    ['consent-outdated', 'another text was agreed to', { consentVersion: 99 }],
    ['bad-input', 'the time is none of the three', { time: 'for-ever' as never }],
    ['bad-input', 'the result is an operator', { administrationId: { $ne: null } as never }],
  ])('%s when %s', async (refusal, _, change) => {
    const { administrationId, appointmentId } = await keptAndBooked(world, person)
    const wish = { administrationId, appointmentId, time: 'that-day', consentVersion: 1 } as const
    const before = await world.everything()
    expect(await person.call(shareAssessment, { ...wish, ...change })).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('assessment-unknown when it is somebody else’s, appointment-unknown when that is', async () => {
    const { administrationId, appointmentId } = await keptAndBooked(world, person)
    const wish = { administrationId, appointmentId, time: 'that-day', consentVersion: 1 } as const
    expect(await other.call(shareAssessment, wish)).toEqual(no('assessment-unknown'))
    await world.put('administrations', anAdministration({ id: 'theirs', personId: world.personId('sample-parent') }))
    expect(await other.call(shareAssessment, { ...wish, administrationId: 'theirs' })).toEqual(
      no('appointment-unknown'),
    )
  })

  it('share-no-appointment when it was cancelled, share-time-over when that time is past', async () => {
    const { administrationId, appointmentId } = await keptAndBooked(world, person)
    const wish = { administrationId, appointmentId, consentVersion: 1 } as const
    world.cloud.clock.set(mondayAt(24 + 1))
    expect(await person.call(shareAssessment, { ...wish, time: 'that-day' })).toEqual(no('share-time-over'))
    world.cloud.clock.set(mondayAt(9))
    valueOf(await person.call(cancelAppointment, { appointmentId }))
    expect(await person.call(shareAssessment, { ...wish, time: 'a-week' })).toEqual(no('share-no-appointment'))
  })

  it('counsellor-suspended when nobody could read it, share-standing while somebody can', async () => {
    const { administrationId, appointmentId } = await keptAndBooked(world, person)
    const wish = { administrationId, appointmentId, time: 'a-week', consentVersion: 1 } as const
    await world.put('counsellors', yunxiWith({}, { status: 'suspended' }))
    expect(await person.call(shareAssessment, wish)).toEqual(no('counsellor-suspended'))
    await world.put('counsellors', yunxiWith({}))
    valueOf(await person.call(shareAssessment, wish))
    expect(await person.call(shareAssessment, wish)).toEqual(no('share-standing'))
  })
})

describe('shared', () => {
  it.each([
    ['that-day', '2026-11-24'],
    ['a-week', '2026-12-01'],
    ['thirty-days', '2026-12-24'],
  ] as const)('for %s it is open until midnight before %s', async (time, closes) => {
    await sharedWithYunxi(world, person, { time })
    expect((await mine())[0]?.share).toMatchObject({ until: instantAt(closes), takenBackAt: null, looks: [] })
  })

  it('it is offered to the counsellor of the appointment alone, by code and time and nothing of what is in it', async () => {
    const { administrationId, code } = await sharedWithYunxi(world, person)
    expect(await offered()).toEqual([
      { administrationId, code, start: mondayAt(13, 30), until: instantAt('2026-12-24'), lookedAt: null },
    ])
    expect(await offered(anhe)).toEqual([])
  })

  it('it is read whole, for a reason, and its owner sees when, by whom and what for', async () => {
    const { administrationId, code } = await sharedWithYunxi(world, person)
    const attempt = anAttempt(world.cloud.clock.now())
    const ask = { administrationId, reason: 'in-session' } as const
    const { result } = valueOf(await yunxi.call(openShared, ask, attempt))
    expect(result).toMatchObject({
      scaleId: 'phq9',
      scaleVersion: 1,
      responses: phq9Answers(1),
      score: { total: 9, bandId: 'some', criticalItems: ['phq9-9'] },
      code,
      headline: '这两周，有一些困扰',
    })
    expect(result.lines).toHaveLength(9)
    expect(result.lines[8]).toMatchObject({ answer: '好几天', critical: true })
    expect(valueOf(await yunxi.call(openShared, ask, attempt)).result).toEqual(result)
    const [own] = await mine()
    expect(own?.share).toMatchObject({
      counsellorName: '云溪老师（虚构）',
      looks: [{ reason: 'in-session', at: expect.any(Number) }],
    })
    const { looks } = valueOf(await person.call(listLooks, {}))
    expect(looks).toMatchObject([{ counsellorName: '云溪老师（虚构）', what: ['result'], purpose: 'in-session' }])
    expect((await offered())[0]?.lookedAt).toBe(own?.share?.looks[0]?.at)
  })

  it('it keeps the last fifty looks beside it, and every one of them in the log', async () => {
    const { administrationId } = await sharedWithYunxi(world, person)
    for (let at = 0; at < 52; at += 1) valueOf(await look(administrationId))
    expect((await mine())[0]?.share?.looks).toHaveLength(50)
    expect(await world.documents('access-log')).toHaveLength(52)
  })

  it('it ends with the result', async () => {
    const { administrationId } = await sharedWithYunxi(world, person)
    valueOf(await person.call(forgetAssessment, { administrationId }))
    expect(await look(administrationId)).toEqual(no('not-shared'))
    expect(await offered()).toEqual([])
    expect(await stored()).toEqual([])
  })

  it('to somebody else afterwards it is theirs, and no more the first one’s', async () => {
    const { administrationId, appointmentId } = await sharedWithYunxi(world, person, { time: 'that-day' })
    valueOf(await person.call(takeBackAssessment, { administrationId }))
    valueOf(await person.call(shareAssessment, { administrationId, appointmentId, time: 'a-week', consentVersion: 1 }))
    valueOf(await look(administrationId))
  })
})

describe('a look is refused, nothing is said and nothing noted,', () => {
  async function refused(administrationId: string, refusal: string, browser = yunxi) {
    const before = await world.everything()
    expect(await look(administrationId, browser)).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  }

  it('not-shared when it never was, when it is another’s, and when there is none', async () => {
    const { administrationId } = await keptAndBooked(world, person)
    await refused(administrationId, 'not-shared')
    await refused('none', 'not-shared')
    const { appointmentId } = { appointmentId: (await world.appointments())[0]?.id as string }
    valueOf(await person.call(shareAssessment, { administrationId, appointmentId, time: 'a-week', consentVersion: 1 }))
    await refused(administrationId, 'not-shared', anhe)
  })

  it('share-taken-back once it was, and it is offered no more', async () => {
    const { administrationId } = await sharedWithYunxi(world, person)
    valueOf(await look(administrationId))
    const { takenBack } = valueOf(await person.call(takeBackAssessment, { administrationId }))
    expect(takenBack.share).toMatchObject({ takenBackAt: expect.any(Number), looks: [{ reason: 'before-session' }] })
    await refused(administrationId, 'share-taken-back')
    expect(await offered()).toEqual([])
    const again = valueOf(await person.call(takeBackAssessment, { administrationId }))
    expect(again.takenBack.share?.takenBackAt).toBe(takenBack.share?.takenBackAt)
  })

  it('share-over from the moment it closes', async () => {
    const { administrationId } = await sharedWithYunxi(world, person, { time: 'that-day' })
    world.cloud.clock.set(mondayAt(23, 58))
    valueOf(await look(administrationId))
    world.cloud.clock.set(mondayAt(24))
    await refused(administrationId, 'share-over')
    expect(await offered()).toEqual([])
  })

  it('share-no-appointment once that was cancelled', async () => {
    const { administrationId, appointmentId } = await sharedWithYunxi(world, person)
    valueOf(await person.call(cancelAppointment, { appointmentId }))
    await refused(administrationId, 'share-no-appointment')
  })

  it('counsellor-suspended while they are, not-allowed once they have left', async () => {
    const { administrationId } = await sharedWithYunxi(world, person)
    await world.put('counsellors', yunxiWith({}, { status: 'suspended' }))
    await refused(administrationId, 'counsellor-suspended')
    await world.put('counsellors', yunxiWith({}))
    await leaves()
    await refused(administrationId, 'not-allowed')
    await refused(administrationId, 'not-allowed', person)
  })

  it('bad-input without a reason, or with one of their own', async () => {
    const { administrationId } = await sharedWithYunxi(world, person)
    for (const reason of [undefined, '好奇', { $ne: null }]) {
      expect(await yunxi.call(openShared, { administrationId, reason } as never)).toEqual(no('bad-input'))
    }
  })
})

describe('taking back is refused', () => {
  it('not-shared what never was, assessment-unknown what is somebody else’s', async () => {
    const { administrationId } = await keptAndBooked(world, person)
    expect(await person.call(takeBackAssessment, { administrationId })).toEqual(no('not-shared'))
    expect(await other.call(takeBackAssessment, { administrationId })).toEqual(no('assessment-unknown'))
  })
})

describe('taking back and looking at once', () => {
  it('come one after the other at whatever step they meet: told it is closed, nobody looks any more', async () => {
    const database = await world.database()
    let met = 0
    for (let step = 1; ; step += 1) {
      await world.reset()
      const { administrationId } = await sharedWithYunxi(world, person)
      const now = world.cloud.clock.now()
      const looking = deedOf(
        openSharedHandler as typeof openSharedHandler & { operation: typeof openShared },
        { administrationId, reason: 'before-session' },
        { name: 'sample-counsellor', now },
      )
      const takingBack = deedOf(
        takeBackHandler as typeof takeBackHandler & { operation: typeof takeBackAssessment },
        { administrationId },
        { name: 'sample-resident', now },
      )
      let under: { readonly done: Promise<unknown> } | undefined
      const stepped = inSteps(database, {
        step,
        happens: async () => {
          under = await begin(takingBack, database)
        },
      })
      const said = await looking(stepped.database)
      if (!under) break
      const taken = (await under.done) as { value: { takenBack: { share: { looks: readonly unknown[] } } } }
      met += 1
      // Whoever looked stands in what the owner was told when they took it back.
      expect(taken.value.takenBack.share.looks, `met at step ${step}`).toHaveLength(said.ok ? 1 : 0)
      if (!said.ok) expect(said).toEqual(no('share-taken-back'))
      expect(await world.documents('access-log')).toHaveLength(said.ok ? 1 : 0)
    }
    expect(met).toBeGreaterThanOrEqual(8)
  })
})

describe('under an id from before', () => {
  it('a result is shared as one’s own, and stands under the id one has now', async () => {
    const { appointmentId } = await keptAndBooked(world, person)
    const former = world.formerId('sample-resident')
    await world.put('administrations', anAdministration({ id: 'from-before', personId: former, completedAt: DAY }))
    const wish = { administrationId: 'from-before', appointmentId, time: 'a-week', consentVersion: 1 } as const
    valueOf(await person.call(shareAssessment, wish))
    valueOf(await look('from-before'))
    const row = (await stored()).find(({ _id }) => _id === 'from-before')
    expect(row?.personId).toBe(world.personId('sample-resident'))
    expect(valueOf(await person.call(listLooks, {})).looks).toHaveLength(1)
  })
})
