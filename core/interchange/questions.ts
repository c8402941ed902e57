import { pointsOf } from '#core/domain/assessment/answers'
import { optionsOf } from '#core/domain/assessment/range'
import type { AnyScale, Item, Option, ScoreDefinition } from '#core/domain/assessment/scale'
import {
  AGE,
  CALLS_FOR_SUPPORT,
  COUNTS_BACKWARDS,
  codingOf,
  genders,
  LEAD,
  linkOfScore,
  loincOf,
  NOT_COUNTED,
  numberAnswer,
  SEX,
} from './names'
import { type AnswerOption, type Extension, MAX, MIN, ORDINAL, type QuestionnaireItem, UCUM, UNIT } from './r4'

type AnyItem = Item<string | null>

const textOf = (text: string | null) => (text === null || text === '' ? {} : { text })

function callsForSupport({ critical }: AnyItem, value: number): boolean {
  if (!critical) return false
  return 'atLeast' in critical ? value >= critical.atLeast : value <= critical.atMost
}

function optionIn(scale: AnyScale, item: AnyItem, option: Option<string | null>): AnswerOption {
  const extension: Extension[] = [{ url: ORDINAL, valueDecimal: pointsOf(scale, item, option.value) }]
  if (callsForSupport(item, option.value)) extension.push({ url: CALLS_FOR_SUPPORT, valueBoolean: true })
  return { extension, valueCoding: codingOf(scale, option) }
}

/** Lowest, highest and unit of a number; a time of day needs no unit. */
function boundsOf({ number }: AnyItem): Extension[] {
  if (!number) return []
  const unit =
    number.unit === 'minutes' ? { system: UCUM, code: 'min' } : { system: UCUM, code: '{times}', display: '次' }
  return [
    { url: MIN, ...numberAnswer({ number }, number.min) },
    { url: MAX, ...numberAnswer({ number }, number.max) },
    ...(number.unit === 'minute-of-day' ? [] : [{ url: UNIT, valueCoding: unit }]),
  ]
}

export function questionOf(scale: AnyScale, item: AnyItem): QuestionnaireItem {
  const extension = boundsOf(item)
  if (item.reversed) extension.push({ url: COUNTS_BACKWARDS, valueBoolean: true })
  if (item.unscored) extension.push({ url: NOT_COUNTED, valueBoolean: true })
  const options = optionsOf(scale, item).map((option) => optionIn(scale, item, option))
  return {
    ...(extension.length > 0 ? { extension } : {}),
    linkId: item.id,
    ...loincOf(item.loinc),
    ...textOf(item.stem),
    type: item.number ? (item.number.unit === 'minute-of-day' ? 'time' : 'integer') : 'choice',
    required: item.optional !== true,
    repeats: false,
    ...(options.length > 0 ? { answerOption: options } : {}),
  }
}

export function leadOf({ lead }: AnyScale): QuestionnaireItem[] {
  return lead === null || lead === '' ? [] : [{ linkId: LEAD, type: 'display', text: lead }]
}

/** What has to be known of the person. Not required: an administration that is kept does not say it. */
export function personQuestions({ parameters, groups }: AnyScale): QuestionnaireItem[] {
  const asked = { required: false, repeats: false }
  const questions: QuestionnaireItem[] = []
  if (parameters.includes('sex')) {
    const answerOption = genders.map((valueCoding) => ({ valueCoding }))
    questions.push({ linkId: SEX, type: 'choice', text: '性别', ...asked, answerOption })
  }
  if (parameters.includes('age') || groups?.some(({ ages }) => ages)) {
    const unit: Extension = { url: UNIT, valueCoding: { system: UCUM, code: 'mo' } }
    questions.push({ extension: [unit], linkId: AGE, type: 'integer', text: '年龄（满月数）', ...asked })
  }
  return questions
}

/** A number made of the answers, for the program to fill in. */
export function scoreQuestion({ id, title, loinc }: ScoreDefinition<string | null>): QuestionnaireItem {
  return {
    linkId: linkOfScore(id),
    ...loincOf(loinc),
    ...textOf(title),
    type: 'decimal',
    required: false,
    repeats: false,
    readOnly: true,
  }
}
