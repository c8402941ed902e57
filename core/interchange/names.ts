import type { AnyScale, Item, Option } from '#core/domain/assessment/scale'
import { clockText } from '#core/domain/time'
import { type Answer, type Coding, GENDER, LOINC } from './r4'

/**
 * A neutral name without an address: nothing answers there. What this project says beside R4's own elements stands in
 * extensions below `urn:xinlin:`; who does not know them loses no question and no answer.
 */
const SCALE = 'urn:xinlin:scale:'
/** Of a question: a higher answer counts less. Its ordinal values are the points, lowest plus highest minus the answer. */
export const COUNTS_BACKWARDS = 'urn:xinlin:counts-backwards'
/** Of a question: asked, and part of no score. */
export const NOT_COUNTED = 'urn:xinlin:not-counted'
/** Of an answer option: whoever gives it is offered help at once, whatever else is answered. */
export const CALLS_FOR_SUPPORT = 'urn:xinlin:calls-for-support'

type Edition = Pick<AnyScale, 'id' | 'version'>

export const urlOf = (id: string) => `${SCALE}${id}`
export const canonicalOf = ({ id, version }: Edition) => `${urlOf(id)}|${version}`
export const idIn = (url: string) => (url.startsWith(SCALE) ? url.slice(SCALE.length) : null)

/** Ids of items and scores hold no dot, so none is the link id of something else. */
export const LEAD = 'text.lead'
export const SEX = 'person.sex'
export const AGE = 'person.age-in-months'
export const linkOfScore = (id: string) => `score.${id}`
export const linkOfGroup = (id: string) => `group.${id}`

export const loincOf = (code: string | undefined): { code?: readonly Coding[] } =>
  code === undefined || code === '' ? {} : { code: [{ system: LOINC, code }] }

/** LOINC's own code of an answer, or else its value. */
export function codingOf(scale: AnyScale, { value, label, loinc }: Option<string | null>): Coding {
  const named =
    loinc === undefined ? { system: `${urlOf(scale.id)}:answers`, code: `${value}` } : { system: LOINC, code: loinc }
  return label === null ? named : { ...named, display: label }
}

/** Without its words, as a condition names it. */
export function bareCodingOf(scale: AnyScale, option: Option<string | null>): Coding {
  return codingOf(scale, { ...option, label: null })
}

export const genders = [
  { system: GENDER, code: 'female', display: '女' },
  { system: GENDER, code: 'male', display: '男' },
] as const

/** `hh:mm:ss`, as R4 writes a time of day. */
export const timeText = (minute: number) => `${clockText(minute)}:00`

/** How a number is answered. */
export function numberAnswer({ number }: Pick<Item<string | null>, 'number'>, value: number): Answer {
  return number?.unit === 'minute-of-day' ? { valueTime: timeText(value) } : { valueInteger: value }
}
