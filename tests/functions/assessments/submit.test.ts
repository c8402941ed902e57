import { beforeAll, describe, expect, it } from 'vitest'
import { handOver, submitAssessment } from '#core/contracts/assessments'
import { HOUR } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { unsealed } from '../../support/kept'
import { mondayAt, phq9Answers } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { aWordingInForce } from '../../support/wordings'
import { anAttempt, type Browser } from '../../support/world'

const world = aWorld()
let person: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
})

const { 'phq9-1': _, ...eight } = phq9Answers(1)
const kept = {
  scaleId: 'phq9',
  scaleVersion: 1,
  responses: phq9Answers(1),
  consentVersion: 1,
  completedAt: mondayAt(5, 59),
}

const send = (input: object, browser = person) => browser.call(submitAssessment, input as typeof kept)
const stored = () => world.documents('administrations')

describe('sending in a self-test is refused, and nothing is stored,', () => {
  it.each([
    ['scale-unknown', 'no such scale was published', { scaleId: 'nope' }],
    ['scale-unknown', 'its name is one every object has', { scaleId: 'constructor' }],
    ['scale-version-unknown', 'no such version was', { scaleVersion: 99 }],
    ['responses-incomplete', 'an answer is missing', { responses: eight }],
    ['responses-incomplete', 'all are', { responses: {} }],
    ['responses-invalid', 'an answer is none of the choices', { responses: { ...eight, 'phq9-1': 4 } }],
    ['responses-invalid', 'a question is not of this scale', { responses: { ...phq9Answers(1), extra: 1 } }],
    ['bad-input', 'nothing was agreed to', { consentVersion: undefined }],
    ['consent-outdated', 'another text was agreed to', { consentVersion: 2 }],
    ['bad-input', 'an answer is an operator', { responses: { ...eight, 'phq9-1': { $ne: null } } }],
    ['bad-input', 'an answer is half a point', { responses: { ...eight, 'phq9-1': 0.5 } }],
    ['bad-input', 'a question is a path', { responses: { ...phq9Answers(1), '../a': 1 } }],
    ['bad-input', 'when it was finished is not said', { completedAt: undefined }],
  ])('%s when %s', async (refusal, _, change) => {
    const before = await world.everything()
    expect(await send({ ...kept, ...change })).toEqual({ ok: false, refusal })
    expect(await world.everything()).toEqual(before)
  })

  it('scale-not-for-voice when it was brought for those who look after a child, or for staff to ask', async () => {
    const psc17 = Object.fromEntries(Array.from({ length: 17 }, (_, at): [string, number] => [`psc17-${at + 1}`, 0]))
    const asq = { scaleId: 'asq', scaleVersion: 1001, responses: {} }
    await world.add('wordings', [aWordingInForce('psc17'), aWordingInForce('asq')])
    const before = await world.everything()
    for (const sheet of [{ scaleId: 'psc17', scaleVersion: 1001, responses: psc17 }, asq]) {
      const { consentVersion, completedAt } = kept
      const input = { ...sheet, consentVersion, completedAt }
      expect(await send(input)).toEqual({ ok: false, refusal: 'scale-not-for-voice' })
      expect(await (await world.browser()).call(handOver, input)).toEqual({ ok: false, refusal: 'scale-not-for-voice' })
    }
    expect(await world.everything()).toEqual(before)
  })

  it('not-signed-in when it is to be kept for nobody', async () => {
    const before = await world.everything()
    expect(await world.callAsNobody(submitAssessment, kept)).toEqual({ ok: false, refusal: 'not-signed-in' })
    expect(await world.everything()).toEqual(before)
  })
})

describe('to be kept', () => {
  it('stores it under an id that names nobody, and answers without whose it is and what was answered', async () => {
    const from = world.cloud.clock.now()
    const answer = valueOf(await send(kept))
    const [row] = (await stored()).map(unsealed)
    const score = { total: 9, bandId: 'some', criticalItems: ['phq9-9'], scores: { total: 9 }, patterns: {} }
    expect(row).toEqual({
      _id: expect.stringMatching(/^[\w-]{22}$/),
      personId: world.personId('sample-resident'),
      scaleId: 'phq9',
      scaleVersion: 1,
      responses: phq9Answers(1),
      score,
      consentVersion: 1,
      completedAt: mondayAt(5, 59),
      keptAt: expect.any(Number),
      share: null,
      sharedWith: null,
      sharedUntil: 0,
      v: 3,
    })
    expect(row?.keptAt).toBeGreaterThanOrEqual(from)
    expect(row?.keptAt).toBeLessThanOrEqual(world.cloud.clock.now())
    expect(JSON.stringify(await world.everything())).not.toContain('sample-resident')
    const { completedAt } = kept
    expect(answer).toEqual({
      kept: { id: row?._id, scaleId: 'phq9', scaleVersion: 1, completedAt, score, share: null, words: null },
    })
  })

  it('takes the moment it arrived for the one it was finished at where that cannot be, or is over a day ago', async () => {
    const completedAt = async (said: number) => valueOf(await send({ ...kept, completedAt: said })).kept.completedAt
    const now = world.cloud.clock.now()
    expect(await completedAt(now - 23 * HOUR)).toBe(now - 23 * HOUR)
    for (const said of [now + HOUR, now - 25 * HOUR, 0]) {
      const at = await completedAt(said)
      expect(at).toBeGreaterThanOrEqual(now)
      expect(at).toBeLessThanOrEqual(world.cloud.clock.now())
    }
  })

  it('names the item that calls for support, however low the total', async () => {
    const responses = { ...phq9Answers(0), 'phq9-9': 1 }
    const { score } = valueOf(await send({ ...kept, responses })).kept
    expect(score).toMatchObject({ total: 1, bandId: 'calm', criticalItems: ['phq9-9'] })
  })

  it('is kept once as one attempt, also over midnight, and the same answers twice a day as two', async () => {
    const attempt = anAttempt(mondayAt(24) - 1_000)
    world.cloud.clock.set(mondayAt(24) - 1_000)
    const first = valueOf(await person.call(submitAssessment, kept, attempt))
    world.cloud.clock.set(mondayAt(24) + 1_000)
    expect(valueOf(await person.call(submitAssessment, kept, attempt))).toEqual(first)
    expect(await stored()).toHaveLength(1)
    valueOf(await send(kept))
    expect(await stored()).toHaveLength(2)
  })
})
