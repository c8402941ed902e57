import { beforeAll, describe, expect, it } from 'vitest'
import { listLooks } from '#core/contracts/account'
import {
  forgetAssessment,
  listMyAssessments,
  openShared,
  submitFor,
  takeBackAssessment,
} from '#core/contracts/assessments'
import { bookFor } from '#core/contracts/sessions'
import { instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt, phq9Answers } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const world = aWorld()
let person: Browser
let yunxi: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})

const no = (refusal: string) => ({ ok: false, refusal })
const run = (appointmentId: string, change: object = {}, browser = yunxi) =>
  browser.call(submitFor, {
    ...onMonday(appointmentId),
    ...{ scaleId: 'elder-cog-coarse', scaleVersion: 1, responses: { 'cc-1': 0, 'cc-2': 1 } },
    ...{ spokenConsent: true, consentVersion: 1, completedAt: world.cloud.clock.now() },
    ...change,
  })
const mine = async () => valueOf(await person.call(listMyAssessments, {})).administrations
const stored = () => world.documents('administrations')

describe('a questionnaire run by staff is refused, and nothing is stored,', () => {
  it.each([
    ['consent-outdated', 'another text was read out', { consentVersion: 9 }],
    ['bad-input', 'nobody said yes', { spokenConsent: false }],
    ['not-run-by-staff', 'people answer it by themselves', { scaleId: 'phq9', responses: phq9Answers(1) }],
    ['scale-unknown', 'there is none', { scaleId: 'none' }],
    ['scale-version-unknown', 'there is no such version', { scaleVersion: 99 }],
    ['responses-incomplete', 'an answer is missing', { responses: { 'cc-1': 0 } }],
    ['responses-invalid', 'an answer is none', { responses: { 'cc-1': 0, 'cc-2': 7 } }],
    ['appointment-unknown', 'it is nobody’s appointment', { appointmentId: 'none' }],
  ])('%s when %s', async (refusal, _, change) => {
    const { id } = await bookYunxi(person)
    const before = await world.everything()
    expect(await run(id, change)).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('counsellor-suspended while they are', async () => {
    const { id } = await bookYunxi(person)
    await world.put('counsellors', yunxiWith({}, { status: 'suspended' }))
    expect(await run(id)).toEqual(no('counsellor-suspended'))
    expect(await stored()).toEqual([])
  })

  it('appointment-unknown for somebody else’s day, not-allowed to whoever is no counsellor', async () => {
    const { id } = await bookYunxi(person)
    expect(await run(id, {}, await world.as('sample-counsellor-4'))).toEqual(no('appointment-unknown'))
    expect(await run(id, {}, person)).toEqual(no('not-allowed'))
    expect(await run(id, {}, await world.as('sample-manager'))).toEqual(no('not-allowed'))
  })
})

describe('run with somebody', () => {
  it('it is in their record, with who heard the yes to which text and when; they see it and the look', async () => {
    const { id } = await bookYunxi(person)
    const { administrationId, score } = valueOf(await run(id))
    expect(score).toMatchObject({ total: null, bandId: 'not-all' })
    expect(await stored()).toMatchObject([
      {
        _id: administrationId,
        personId: world.personId('sample-resident'),
        heard: { by: world.personId('sample-counsellor'), consentVersion: 1, at: expect.any(Number) },
      },
    ])
    expect(await mine()).toMatchObject([
      { id: administrationId, share: { until: instantAt('2026-12-24'), looks: [{ reason: 'in-session' }] } },
    ])
    expect(valueOf(await person.call(listLooks, {})).looks).toMatchObject([{ what: ['result'], purpose: 'in-session' }])
  })

  it('staff read it again as whatever is shared, until it is taken back, and never once it is deleted', async () => {
    const { id } = await bookYunxi(person)
    const { administrationId } = valueOf(await run(id))
    const look = () => yunxi.call(openShared, { administrationId, reason: 'after-session' })
    valueOf(await look())
    valueOf(await person.call(takeBackAssessment, { administrationId }))
    expect(await look()).toEqual(no('share-taken-back'))
    valueOf(await person.call(forgetAssessment, { administrationId }))
    expect(await look()).toEqual(no('not-shared'))
  })

  it('it is theirs who have no account, too: open to this counsellor and to nobody else', async () => {
    const wish = {
      offerId: 'one-to-one',
      start: mondayAt(20),
      mode: 'room',
      spokenConsent: true,
      consentVersion: 2,
    } as const
    const { row } = valueOf(await yunxi.call(bookFor, wish))
    const { administrationId } = valueOf(await run(row.id))
    expect((await stored())[0]?.personId).toMatch(/^guest_/)
    valueOf(await yunxi.call(openShared, { administrationId, reason: 'in-session' }))
    const other = await world.as('sample-counsellor-4')
    expect(await other.call(openShared, { administrationId, reason: 'in-session' })).toEqual(no('not-shared'))
  })
})
