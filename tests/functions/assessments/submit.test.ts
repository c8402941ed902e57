import { beforeAll, describe, expect, it } from 'vitest'
import { submitAssessment } from '#core/contracts/assessments'
import { DAY } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { phq9Answers } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let person: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
})

const sheet = { scaleId: 'phq9', scaleVersion: 1, responses: phq9Answers(1), keep: false }
const kept = { ...sheet, keep: true, consentVersion: 1 }
const { 'phq9-1': _, ...eight } = phq9Answers(1)

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
    ['consent-outdated', 'nothing was agreed to', { consentVersion: undefined }],
    ['consent-outdated', 'another text was agreed to', { consentVersion: 2 }],
    ['bad-input', 'an answer is an operator', { responses: { ...eight, 'phq9-1': { $ne: null } } }],
    ['bad-input', 'an answer is half a point', { responses: { ...eight, 'phq9-1': 0.5 } }],
    ['bad-input', 'a question is a path', { responses: { ...phq9Answers(1), '../a': 1 } }],
    ['bad-input', 'keeping is not said', { keep: undefined }],
    ['bad-input', 'keeping is said in words', { keep: 'true' }],
  ])('%s when %s', async (refusal, _, change) => {
    const before = await world.everything()
    expect(await send({ ...kept, ...change })).toEqual({ ok: false, refusal })
    expect(await world.everything()).toEqual(before)
  })

  it('not-signed-in when it is to be kept for nobody', async () => {
    const before = await world.everything()
    expect(await world.callAsNobody(submitAssessment, kept)).toEqual({ ok: false, refusal: 'not-signed-in' })
    expect(await world.everything()).toEqual(before)
  })
})

describe('without keeping', () => {
  it('gives the score, to nobody in particular too, and stores nothing at all', async () => {
    const before = await world.everything()
    const answer = { ok: true, value: { score: { total: 9, bandId: 'some', criticalItems: ['phq9-9'] }, kept: null } }
    expect(await send(sheet)).toEqual(answer)
    expect(await world.callAsNobody(submitAssessment, sheet)).toEqual(answer)
    expect(await world.everything()).toEqual(before)
  })

  it('stores nothing either where a consent is sent along', async () => {
    valueOf(await send({ ...kept, keep: false }))
    expect(await stored()).toEqual([])
  })

  it('names the item that calls for support, however low the total', async () => {
    const responses = { ...phq9Answers(0), 'phq9-9': 1 }
    expect(valueOf(await send({ ...sheet, responses })).score).toEqual({
      total: 1,
      bandId: 'calm',
      criticalItems: ['phq9-9'],
    })
  })
})

describe('to be kept', () => {
  it('stores it under an id that names nobody, and answers without whose it is and what was answered', async () => {
    const from = world.cloud.clock.now()
    const answer = valueOf(await send(kept))
    const [row] = await stored()
    const score = { total: 9, bandId: 'some', criticalItems: ['phq9-9'] }
    expect(row).toEqual({
      _id: expect.stringMatching(/^[\w-]{32}$/),
      personId: world.personId('sample-resident'),
      scaleId: 'phq9',
      scaleVersion: 1,
      responses: phq9Answers(1),
      score,
      consentVersion: 1,
      completedAt: expect.any(Number),
      v: 1,
    })
    expect(row?.completedAt).toBeGreaterThanOrEqual(from)
    expect(row?.completedAt).toBeLessThanOrEqual(world.cloud.clock.now())
    expect(JSON.stringify(await world.everything())).not.toContain('sample-resident')
    const completedAt = row?.completedAt
    expect(answer).toEqual({ score, kept: { id: row?._id, scaleId: 'phq9', scaleVersion: 1, completedAt, score } })
  })

  it('stores it once, however often the reply was lost and in whatever order the answers come', async () => {
    const first = valueOf(await send(kept))
    world.cloud.clock.advance(1_000)
    expect(valueOf(await send(kept))).toEqual(first)
    const backwards = Object.fromEntries(Object.entries(phq9Answers(1)).reverse())
    expect(valueOf(await send({ ...kept, responses: backwards }))).toEqual(first)
    expect(await stored()).toHaveLength(1)
  })

  it('with other answers, on another day or by somebody else, is a sheet of its own', async () => {
    valueOf(await send(kept))
    valueOf(await send({ ...kept, responses: { ...phq9Answers(1), 'phq9-1': 2 } }))
    valueOf(await send(kept, await world.as('sample-parent')))
    world.cloud.clock.advance(DAY)
    valueOf(await send(kept))
    expect(await stored()).toHaveLength(4)
  })
})
