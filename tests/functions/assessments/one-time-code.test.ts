import { beforeAll, describe, expect, it, vi } from 'vitest'
import { settleAttempt } from '#core/contracts/account'
import {
  claimAssessment,
  claimFor,
  forgetAssessment,
  handOver,
  listMyAssessments,
  openShared,
} from '#core/contracts/assessments'
import { HOUR, MINUTE } from '#core/domain/time'
import { codesOf } from '../../../cloudfunctions/_runtime/one-time-code'
import { secretsOf } from '../../../cloudfunctions/_runtime/private'
import { aWorld } from '../../support/a-world'
import { monday, mondayAt, phq9Answers } from '../../support/makers'
import { runWell } from '../../support/run-timer'
import { asProgram } from '../../support/sealing'
import { sheetAt } from '../../support/shared-result'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser, functionEnv } from '../../support/world'
import { wrongCode } from '../../support/wrong-code'
import { bookYunxi, onMonday, yunxiWith } from '../../support/yunxi'

const lines: Record<string, unknown>[] = []
const world = aWorld({ log: (line) => lines.push(line) })
let person: Browser
let other: Browser
let yunxi: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
  other = await world.as('sample-parent')
  yunxi = await world.as('sample-counsellor')
})

const no = (refusal: string) => ({ ok: false, refusal })
const now = () => world.cloud.clock.now()

const leave = (browser: Browser, change: object = {}, attempt = anAttempt(now())) =>
  browser.call(handOver, { ...sheetAt(now()), ...change }, attempt)
/** Somebody new, so that what one instance remembers of the tests before is not in the way. */
const somebody = () => world.browser()
const handedOver = async (change: object = {}) => valueOf(await leave(await somebody(), change))
const claim = (code: string, browser = person) => browser.call(claimAssessment, { code, consentVersion: 1 })
const mine = async (browser = person) => valueOf(await browser.call(listMyAssessments, {})).administrations
const clear = () => runWell(world, 'assessments', 'clearExpired')
const rows = () => world.documents('unclaimed')
describe('handing a result in without a name is refused, and nothing is stored,', () => {
  it.each([
    ['scale-unknown', 'no such scale was published', { scaleId: 'nope' }],
    ['scale-version-unknown', 'no such version was', { scaleVersion: 99 }],
    ['responses-incomplete', 'an answer is missing', { responses: {} }],
    ['responses-invalid', 'an answer is none of the choices', { responses: { ...phq9Answers(1), 'phq9-1': 9 } }],
    ['consent-outdated', 'another text was agreed to', { consentVersion: 99 }],
    ['bad-input', 'an answer is an operator', { responses: { 'phq9-1': { $ne: null } } }],
  ])('%s when %s', async (refusal, _, change) => {
    expect(await leave(await somebody(), change)).toEqual(no(refusal))
    expect(await rows()).toEqual([])
  })

  it('attempt-over when it was begun too long ago, bad-input without an attempt', async () => {
    expect(await leave(await somebody(), {}, anAttempt(now() - 2 * MINUTE))).toEqual(no('attempt-over'))
    expect(await (await somebody()).ask('assessments', { action: 'handOver', input: sheetAt(now()) })).toEqual(
      no('bad-input'),
    )
    expect(await rows()).toEqual([])
  })

  it('too-many from one phone after six a day, and handed-in-full after two thousand from all', async () => {
    const phone = await somebody()
    for (let at = 0; at < 6; at += 1) valueOf(await leave(phone))
    expect(await leave(phone)).toEqual(no('too-many'))
    // They are told 明天: that is when the day is over, and not so many hours from the first time on.
    world.cloud.clock.set(mondayAt(23, 59))
    expect(await leave(phone)).toEqual(no('too-many'))
    world.cloud.clock.set(mondayAt(24))
    valueOf(await leave(phone))
    await world.put('counts', { id: 'handed-in', count: 2000, since: now(), lastAt: now(), v: 1 })
    expect(await leave(await somebody())).toEqual(no('handed-in-full'))
    world.cloud.clock.advance(24 * HOUR)
    valueOf(await leave(await somebody()))
  })
})

describe('what lies in the database of it', () => {
  it('is a row of a hash, a day and a sealed sheet, in which there is nobody and no hour', async () => {
    const who = await world.as('sample-resident')
    const attempt = anAttempt(now())
    const before = await world.everything()
    const { code, lastDay, score } = valueOf(await leave(who, {}, attempt))
    expect(code).toMatch(/^[CDFGHJKMNPQRTVWXY34679]{12}$/)
    expect(lastDay).toBe('2026-12-23')
    expect(score).toMatchObject({ total: 9, bandId: 'some' })
    const [row, ...more] = await rows()
    expect(more).toEqual([])
    expect(row).toEqual({ _id: expect.any(String), v: 1, expiresOn: '2026-12-23', sheet: expect.any(String) })
    const id = row?._id as string
    const sheet = secretsOf(functionEnv).open({ collection: 'unclaimed', id, field: 'sheet' }, row?.sheet as string)
    expect(JSON.parse(sheet)).toEqual({
      scaleId: 'phq9',
      scaleVersion: 1,
      responses: phq9Answers(1),
      score: { total: 9, bandId: 'some', criticalItems: ['phq9-9'], scores: { total: 9 }, patterns: {} },
      consentVersion: 1,
      completedOn: monday,
    })
    // Nothing else changed but how many there were today: no person, no attempt, no limit, no look.
    const after = Object.fromEntries(await world.everything())
    const stood = Object.fromEntries(before)
    for (const name of Object.keys(after)) {
      if (name === 'unclaimed' || name === 'counts') continue
      expect(after[name as keyof typeof after], name).toEqual(stood[name as keyof typeof stood])
    }
    expect(after.counts).toEqual([
      { _id: 'handed-in', v: 1, count: 1, since: expect.any(Number), lastAt: expect.any(Number) },
    ])
    const everywhere = JSON.stringify([row, after.counts])
    for (const word of [code, attempt.id, world.personId('sample-resident'), world.formerId('sample-resident')]) {
      expect(everywhere).not.toContain(word)
    }
  })

  it('and in our log no more than that somebody did', async () => {
    lines.length = 0
    const { code } = await handedOver()
    await vi.waitFor(() => expect(JSON.stringify(lines)).toContain('assessments.handOver'))
    const said = JSON.stringify(lines)
    for (const word of [code, 'phq9', codesOf(functionEnv).rowOf(code)]) expect(said).not.toContain(word)
  })

  it('is one row for one attempt sent again, with the same code, and another for another', async () => {
    const phone = await somebody()
    const attempt = anAttempt(now())
    const first = valueOf(await leave(phone, {}, attempt))
    expect(valueOf(await leave(phone, {}, attempt))).toEqual(first)
    expect(await rows()).toHaveLength(1)
    expect(valueOf(await leave(phone)).code).not.toBe(first.code)
    expect(await rows()).toHaveLength(2)
  })

  it('leaves sealed: the code is not in what the platform logs', async () => {
    const attempt = anAttempt(now())
    const { event, open } = asProgram('assessments', { action: 'handOver', input: sheetAt(now()), attempt })
    const { result } = await world.cloud.call('assessments', event, { openid: '' })
    const { value } = open(result) as { value: { code: string } }
    expect(value.code).toHaveLength(12)
    expect(JSON.stringify(result)).not.toContain(value.code)
  })

  it('is no attempt that anybody could be asked about', async () => {
    const phone = await somebody()
    const lost = anAttempt(now())
    valueOf(await leave(phone, {}, lost))
    expect(valueOf(await phone.call(settleAttempt, { lost })).did).toBeNull()
  })
})

describe('a code', () => {
  it('takes the result into one’s own record, however it is typed, once', async () => {
    const { code } = await handedOver()
    const typed = `${code.slice(0, 4)} ${code.slice(4, 8).toLowerCase()}-${code.slice(8)}`
    const { kept } = valueOf(await claim(typed))
    expect(kept).toMatchObject({ scaleId: 'phq9', score: { total: 9, bandId: 'some' }, share: null })
    expect((await mine()).map(({ id }) => id)).toEqual([kept.id])
    expect(await claim(code)).toEqual(no('code-unknown'))
    expect(await claim(code, other)).toEqual(no('code-unknown'))
    expect((await rows()).map(({ sheet }) => sheet)).toEqual([null])
    expect(JSON.stringify(await world.documents('administrations'))).not.toContain((await rows())[0]?._id)
  })

  it('is not brought back by its first try landing late, nor by forgetting what it opened', async () => {
    const phone = await somebody()
    const attempt = anAttempt(now())
    const { code } = valueOf(await leave(phone, {}, attempt))
    const { kept } = valueOf(await claim(code))
    expect(await leave(phone, {}, attempt)).toEqual(no('attempt-over'))
    valueOf(await person.call(forgetAssessment, { administrationId: kept.id }))
    expect(await claim(code)).toEqual(no('code-unknown'))
  })

  it('is taken by one of two at once', async () => {
    world.cloud.setLatency(3)
    for (let round = 0; round < 5; round += 1) {
      const { code } = await handedOver()
      const both = await Promise.all([claim(code), claim(code, other)])
      expect(both.map((one) => (one.ok ? 'ok' : one.refusal)).sort()).toEqual(['code-unknown', 'ok'])
      world.cloud.clock.advance(24 * HOUR)
    }
    expect((await mine()).length + (await mine(other)).length).toBe(5)
  })

  it('is refused consent-outdated without the text in force, and stays good', async () => {
    const { code } = await handedOver()
    expect(await person.call(claimAssessment, { code, consentVersion: 99 })).toEqual(no('consent-outdated'))
    valueOf(await claim(code))
  })

  it('is good on its thirtieth day, unknown on the next, and gone once the timer came by', async () => {
    const [first, second] = [await handedOver(), await handedOver()]
    world.cloud.clock.set(mondayAt(30 * 24 + 23, 55))
    valueOf(await claim(first.code))
    await clear()
    expect(await rows()).toHaveLength(2)
    world.cloud.clock.set(mondayAt(31 * 24 + 1))
    expect(await claim(second.code)).toEqual(no('code-unknown'))
    await clear()
    expect(await rows()).toEqual([])
  })
})

describe('a wrong code', () => {
  it('costs nothing three times, then a minute, then two, by name; the right one waits as long', async () => {
    const { code } = await handedOver()
    for (let at = 0; at < 3; at += 1) expect(await claim(wrongCode(at))).toEqual(no('code-unknown'))
    expect(await claim(code)).toEqual(no('code-wait'))
    world.cloud.clock.advance(MINUTE + 1000)
    expect(await claim(wrongCode(4))).toEqual(no('code-unknown'))
    world.cloud.clock.advance(MINUTE + 1000)
    expect(await claim(code)).toEqual(no('code-wait'))
    world.cloud.clock.advance(MINUTE)
    valueOf(await claim(code))
  })

  it('is counted once as one attempt, and is nobody else’s', async () => {
    const attempt = anAttempt(now())
    const ask = () => person.call(claimAssessment, { code: wrongCode(1), consentVersion: 1 }, attempt)
    for (let at = 0; at < 5; at += 1) expect(await ask()).toEqual(no('code-unknown'))
    const own = (await world.documents('counts')).find(({ _id }) => String(_id).startsWith('wrong-codes_'))
    expect(own?.count).toBe(1)
    const { code } = await handedOver()
    valueOf(await claim(code, other))
  })

  it('is told as no more than unknown, whatever is wrong about it', async () => {
    for (const code of ['C', '<script>', 'CCCC CCCC CCCC', '零', '𠮷'.repeat(12)]) {
      expect(await claim(code, await somebody())).toEqual(no('code-unknown'))
    }
  })
})

describe('a code said in the conversation', () => {
  const together = (code: string, appointmentId: string, browser = yunxi) =>
    browser.call(claimFor, { ...onMonday(appointmentId), code, spokenConsent: true, consentVersion: 2 })

  it('puts the result into that person’s record, open to this counsellor, who opens it for a reason', async () => {
    const { id } = await bookYunxi(person)
    const { code } = await handedOver()
    const { administrationId } = valueOf(await together(code, id))
    expect((await mine())[0]).toMatchObject({ id: administrationId, share: { appointmentId: id, takenBackAt: null } })
    const { result } = valueOf(await yunxi.call(openShared, { administrationId, reason: 'in-session' }))
    expect(result.score.total).toBe(9)
    expect((await mine())[0]?.share?.looks).toHaveLength(1)
  })

  it('is refused: unknown, another’s day, without a yes, without the text in force; the code stays good', async () => {
    const { id } = await bookYunxi(person)
    const { code } = await handedOver()
    expect(await together(wrongCode(1), id)).toEqual(no('code-unknown'))
    expect(await together(code, 'none')).toEqual(no('appointment-unknown'))
    expect(await together(code, id, await world.as('sample-counsellor-4'))).toEqual(no('appointment-unknown'))
    expect(await together(code, id, person)).toEqual(no('not-allowed'))
    const ask = { ...onMonday(id), code, spokenConsent: true, consentVersion: 2 } as const
    expect(await yunxi.call(claimFor, { ...ask, spokenConsent: false as true })).toEqual(no('bad-input'))
    expect(await yunxi.call(claimFor, { ...ask, consentVersion: 9 })).toEqual(no('consent-outdated'))
    await world.put('counsellors', yunxiWith({}, { status: 'suspended' }))
    expect(await together(code, id)).toEqual(no('counsellor-suspended'))
    valueOf(await claim(code))
  })
})
