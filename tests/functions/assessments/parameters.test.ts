import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { claimAssessment, handOver, submitAssessment, submitFor } from '#core/contracts/assessments'
import type { InputOf } from '#core/contracts/operation'
import { aWorld } from '../../support/a-world'
import { unsealed } from '../../support/kept'
import { mondayAt, phq9Answers } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { aWordingInForce } from '../../support/wordings'
import type { Browser } from '../../support/world'
import { bookYunxi, onMonday } from '../../support/yunxi'

/** AUDIT-C has one cut-off for men and one for women. */
const world = aWorld()
let person: Browser
beforeAll(async () => {
  person = await world.as('sample-resident')
})
beforeEach(() => world.put('wordings', aWordingInForce('auditc')))

type Wish = InputOf<typeof submitAssessment>

const three = (change: Partial<Wish> = {}): Wish => ({
  ...{ scaleId: 'auditc', scaleVersion: 1001, responses: { 'auditc-1': 1, 'auditc-2': 1, 'auditc-3': 1 } },
  ...{ consentVersion: 1, completedAt: mondayAt(5, 59) },
  ...change,
})
const keep = (wish: Wish) => person.call(submitAssessment, wish)
const stored = async () => (await world.documents('administrations')).map(unsealed)

describe('a questionnaire whose result depends on the person', () => {
  it.each([
    ['of a woman', three({ parameters: { sex: 'female' } }), 'positive'],
    ['of a man', three({ parameters: { sex: 'male' } }), 'negative'],
  ])('is scored by what was told, %s', async (_, wish, bandId) => {
    expect(valueOf(await keep(wish)).kept.score).toMatchObject({ bandId })
    expect(await stored()).toMatchObject([{ parameters: wish.parameters }])
  })

  it.each([
    ['responses-incomplete', 'nothing was told', three()],
    ['responses-incomplete', 'something else was', three({ parameters: { ageInMonths: 400 } })],
    ['bad-input', 'it is neither norm', three({ parameters: { sex: 'x' as 'female' } })],
    ['bad-input', 'the age is no age', three({ parameters: { sex: 'male', ageInMonths: -1 } })],
  ])('is %s when %s', async (refusal, _, wish) => {
    expect(await keep(wish)).toEqual({ ok: false, refusal })
    expect(await stored()).toEqual([])
  })

  it('keeps no more of it than it needs, and nothing where it needs nothing', async () => {
    valueOf(await keep(three({ parameters: { sex: 'male', ageInMonths: 400 } })))
    expect(await stored()).toMatchObject([{ parameters: { sex: 'male' } }])
    expect(JSON.stringify(await stored())).not.toContain('ageInMonths')
    const phq9 = { scaleId: 'phq9', scaleVersion: 2, responses: phq9Answers(0) }
    const { kept } = valueOf(await keep(three({ ...phq9, parameters: { sex: 'male', ageInMonths: 400 } })))
    const row = (await stored()).find(({ _id }) => _id === kept.id)
    expect(row).not.toHaveProperty('parameters')
  })

  it('takes it along through a one-time code', async () => {
    const wish = three({ parameters: { sex: 'female' } })
    const { code, score } = valueOf(await (await world.browser()).call(handOver, wish))
    expect(score.bandId).toBe('positive')
    valueOf(await person.call(claimAssessment, { code, consentVersion: 1 }))
    expect(await stored()).toMatchObject([{ parameters: { sex: 'female' }, score: { bandId: 'positive' } }])
  })

  it('is told of by staff who run it with somebody', async () => {
    const { id } = await bookYunxi(person)
    const yunxi = await world.as('sample-counsellor')
    const run = (change: object) =>
      yunxi.call(submitFor, {
        ...onMonday(id),
        ...three(),
        ...{ spokenConsent: true, consentVersion: 1, parameters: { sex: 'female' } },
        ...change,
      })
    // Of those brought here none is for staff: what is told is looked at all the same.
    expect(await run({})).toEqual({ ok: false, refusal: 'not-run-by-staff' })
    expect(await run({ parameters: { sex: 'x' } })).toEqual({ ok: false, refusal: 'bad-input' })
    const mood = { scaleId: 'elder-cog-coarse', scaleVersion: 1, responses: { 'cc-1': 0, 'cc-2': 1 } }
    valueOf(await run({ ...mood, parameters: { ageInMonths: 900 } }))
    expect((await stored())[0]).not.toHaveProperty('parameters')
  })
})
