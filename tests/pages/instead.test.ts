import { describe, expect, it } from 'vitest'
import type { Ages, Scale } from '#core/domain/assessment/scale'
import { phq9 } from '#core/scales/phq9'
import { parametersOf } from '../../src/resident/pages/before-test/about-you-parameters'
import { insteadOf } from '../../src/resident/pages/before-test/instead'

const years = (from: number, until: number | null): Ages => ({ unit: 'years', from, until })
const made = (id: string, ages: Ages, respondents: Scale['respondents'] = ['self']): Scale => ({
  ...phq9,
  id,
  ages,
  respondents,
})
const adults = made('adults', years(18, null))
const teens = made('teens', years(12, null))
const pupils = made('pupils', years(7, 17))
const infants = made('infants', { unit: 'months', from: 3, until: 36 }, ['guardian'])
const all = [adults, teens, pupils, infants]

const idsOf = (scales: readonly Scale[]) => scales.map(({ id }) => id)

describe('what there is in the place of a questionnaire for another age', () => {
  it('reaches further to the side on which somebody may stand', () => {
    expect(idsOf(insteadOf(adults, all))).toEqual(['teens', 'pupils'])
    expect(idsOf(insteadOf(pupils, all))).toEqual(['adults', 'teens'])
  })

  it('is what fits, where the age is known', () => {
    expect(idsOf(insteadOf(adults, all, 14 * 12))).toEqual(['teens', 'pupils'])
    expect(idsOf(insteadOf(adults, all, 9 * 12))).toEqual(['pupils'])
  })

  it('is never for another respondent', () => {
    expect(idsOf(insteadOf(infants, all))).toEqual([])
  })
})

describe('what is asked of the person before the first question', () => {
  it('is nothing where nothing is needed', () => {
    expect(parametersOf(phq9, { sex: null, age: '' })).toEqual({})
  })

  it('is only what is needed, and not begun without it', () => {
    const needsBoth: Scale = { ...phq9, parameters: ['sex', 'age'] }
    expect(parametersOf(needsBoth, { sex: 'female', age: '' })).toBeNull()
    expect(parametersOf(needsBoth, { sex: null, age: '30' })).toBeNull()
    expect(parametersOf(needsBoth, { sex: 'female', age: ' 30 ' })).toEqual({ sex: 'female', ageInMonths: 360 })
    expect(parametersOf({ ...phq9, parameters: ['sex'] }, { sex: 'male', age: '30' })).toEqual({ sex: 'male' })
  })

  it('counts months where the questionnaire does', () => {
    const months: Scale = { ...infants, parameters: ['age'] }
    expect(parametersOf(months, { sex: null, age: '18' })).toEqual({ ageInMonths: 18 })
    for (const age of ['十八', '1.5', '-1']) expect(parametersOf(months, { sex: null, age })).toBeNull()
  })
})
