import type { Parameters, Sex } from '#core/domain/assessment/condition'
import type { Scale } from '#core/domain/assessment/scale'

/** As it is written; `age` in full years, or months where the questionnaire counts those. */
export interface Told {
  readonly sex: Sex | null
  readonly age: string
}

/** Null while something that is needed is not told. */
export function parametersOf({ parameters, ages }: Scale, { sex, age }: Told): Parameters | null {
  const wantsAge = parameters.includes('age')
  const number = /^\d{1,3}$/.test(age.trim()) ? Number(age) : null
  if (wantsAge && number === null) return null
  if (parameters.includes('sex') && sex === null) return null
  return {
    ...(parameters.includes('sex') && sex !== null ? { sex } : {}),
    ...(wantsAge && number !== null ? { ageInMonths: ages.unit === 'years' ? number * 12 : number } : {}),
  }
}
