import { type Facts, holds, type Parameter, type Parameters } from './condition'
import { optionsOf, valueRange } from './range'
import type { Ages, AnyScale, Item, Responses } from './scale'

/** Whether somebody could have given this answer to this item. */
export function isAnswer(scale: AnyScale, item: Item<string | null>, value: unknown): value is number {
  if (typeof value !== 'number') return false
  if (item.number) return Number.isInteger(value) && value >= item.number.min && value <= item.number.max
  return optionsOf(scale, item).some((option) => option.value === value)
}

/** What an answer counts. */
export function pointsOf(scale: AnyScale, item: Item<string | null>, value: number): number {
  if (item.reversed !== true) return value
  const { min, max } = valueRange(scale, item)
  return min + max - value
}

/** False below or above the ages, also within the month the next year of life begins in; null while the age is not known. */
export function fitsAge(ages: Ages, ageInMonths: number | undefined): boolean | null {
  if (ageInMonths === undefined) return null
  const age = ages.unit === 'years' ? Math.floor(ageInMonths / 12) : ageInMonths
  return age >= ages.from && (ages.until === null || age <= ages.until)
}

/** Answers, seen through the rules on who is asked what. */
export interface Sheet {
  readonly scale: AnyScale
  readonly given: ReadonlyMap<string, number>
  readonly parameters: Parameters
}

export function sheetOf(scale: AnyScale, responses: Responses, parameters: Parameters = {}): Sheet {
  return { scale, given: new Map(Object.entries(responses)), parameters }
}

export function itemNamed(scale: AnyScale, id: string): Item<string | null> | undefined {
  return scale.items.find((item) => item.id === id)
}

/** Whether an item is asked; null while that depends on what is not known. Whose age is not known is asked every group. */
export function isAsked(sheet: Sheet, item: Item<string | null>): boolean | null {
  const group = sheet.scale.groups?.find(({ id }) => id === item.group)
  if (group?.ages && fitsAge(group.ages, sheet.parameters.ageInMonths) === false) return false
  return item.askedIf ? holds(item.askedIf, factsOf(sheet)) : true
}

/** The facts a condition on items alone may speak of. */
export function factsOf(sheet: Sheet, score: (id: string) => number | null = () => null): Facts {
  return {
    parameters: sheet.parameters,
    score,
    item(id) {
      const value = sheet.given.get(id)
      if (value !== undefined) return value
      const item = itemNamed(sheet.scale, id)
      return item && isAsked(sheet, item) === false ? undefined : null
    },
  }
}

/** The first thing about the person that a question or a score needs and that was not told. */
export function untold(sheet: Sheet, needed: readonly Parameter[]): Parameter | undefined {
  return needed.find((one) => sheet.parameters[one === 'age' ? 'ageInMonths' : one] === undefined)
}

/** Of what was told of the person no more than this definition needs: the rest is neither used nor kept. */
export function neededOf({ parameters }: AnyScale, { sex, ageInMonths }: Parameters): Parameters {
  return {
    ...(sex !== undefined && parameters.includes('sex') && { sex }),
    ...(ageInMonths !== undefined && parameters.includes('age') && { ageInMonths }),
  }
}
