import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { submitAssessment } from '#core/contracts/assessments'
import { phq9 } from '#core/scales/phq9'
import { type Browser, openWorld, type World } from '../../support/world'

let world: World
let person: Browser
let before: Awaited<ReturnType<World['everything']>>
beforeAll(async () => {
  world = await openWorld()
  person = await world.as('sample-resident')
})
afterAll(() => world.close())
beforeEach(async () => {
  before = await world.everything()
})

const all = (value: number) => Object.fromEntries(phq9.items.map((item) => [item.id, value]))
const first = phq9.items[0].id
const sheet = { scaleId: 'phq9', scaleVersion: phq9.version, responses: all(1), keep: false }
const kept = { ...sheet, keep: true, consentVersion: 1 }

describe('sending in a self-test', () => {
  it.each([
    ['scale-unknown', 'no such scale was published', { ...kept, scaleId: 'nope' }],
    ['scale-version-unknown', 'no such version was', { ...kept, scaleVersion: 99 }],
    ['responses-incomplete', 'an answer is missing', { ...kept, responses: { ...all(1), [first]: undefined } }],
    ['responses-incomplete', 'all are', { ...kept, responses: {} }],
    ['responses-invalid', 'an answer is none of the choices', { ...kept, responses: { ...all(1), [first]: 4 } }],
    ['responses-invalid', 'a question is not of this scale', { ...kept, responses: { ...all(1), extra: 1 } }],
    ['consent-outdated', 'nothing was agreed to', { ...sheet, keep: true }],
    ['consent-outdated', 'another text was agreed to', { ...kept, consentVersion: 2 }],
    ['bad-input', 'an answer is an operator', { ...kept, responses: { ...all(1), [first]: { $ne: null } } }],
    ['bad-input', 'an answer is half a point', { ...kept, responses: { ...all(1), [first]: 0.5 } }],
    ['bad-input', 'keeping is not said', { ...kept, keep: undefined }],
  ])('is refused %s when %s, and nothing is stored', async (refusal, _, input) => {
    expect(await person.call(submitAssessment, input as typeof kept)).toEqual({ ok: false, refusal })
    expect(await world.everything()).toEqual(before)
  })

  it('is refused not-signed-in when it is to be kept for nobody, and nothing is stored', async () => {
    expect(await world.callAsNobody(submitAssessment, kept)).toEqual({ ok: false, refusal: 'not-signed-in' })
    expect(await world.everything()).toEqual(before)
  })

  it('without keeping gives the score, to nobody in particular too, and stores nothing at all', async () => {
    const answer = { ok: true, value: { score: { total: 9, bandId: expect.any(String) }, kept: null } }
    expect(await person.call(submitAssessment, sheet)).toMatchObject(answer)
    expect(await world.callAsNobody(submitAssessment, sheet)).toMatchObject(answer)
    expect(await world.everything()).toEqual(before)
  })

  it('names the item that calls for support, however low the total', async () => {
    const responses = { ...all(0), 'phq9-9': 1 }
    expect(await person.call(submitAssessment, { ...sheet, responses })).toMatchObject({
      ok: true,
      value: { score: { total: 1, criticalItems: ['phq9-9'] } },
    })
  })

  it('to be kept stores it once, however often the reply was lost, under an id that names nobody', async () => {
    const [one, again] = [await person.call(submitAssessment, kept), await person.call(submitAssessment, kept)]
    expect(again).toEqual(one)
    const stored = await world.documents('administrations')
    expect(stored).toHaveLength(1)
    expect(stored[0]).toMatchObject({
      personId: world.personId('sample-resident'),
      scaleId: 'phq9',
      responses: all(1),
      score: { total: 9 },
      consentVersion: 1,
    })
    expect(JSON.stringify(stored)).not.toContain('sample-resident')
    expect(one).toMatchObject({ ok: true, value: { kept: { id: stored[0]?._id, score: { total: 9 } } } })
    expect(JSON.stringify(one)).not.toContain('personId')
  })

  it('to be kept with other answers, or by somebody else, is a sheet of its own', async () => {
    await person.call(submitAssessment, { ...kept, responses: all(2) })
    await (await world.as('sample-parent')).call(submitAssessment, kept)
    expect(await world.documents('administrations')).toHaveLength(3)
  })
})
