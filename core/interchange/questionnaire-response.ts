import type { Administration } from '#core/domain/assessment/administration'
import type { Parameters } from '#core/domain/assessment/condition'
import { optionsOf } from '#core/domain/assessment/range'
import type { AnyScale, Scale } from '#core/domain/assessment/scale'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { clockText, dateOf, type Instant, minuteOf } from '#core/domain/time'
import { AGE, canonicalOf, codingOf, genders, linkOfScore, numberAnswer, SEX } from './names'
import { type NotSayable, questionnaireOf } from './questionnaire'
import type { Answer, QuestionnaireItem, QuestionnaireResponse, ResponseItem } from './r4'

/** What is asked of one sheet. Nothing of whom it is about, nor of whom it was shown to. */
export type Sheet = Pick<Administration, 'scaleId' | 'scaleVersion' | 'responses' | 'score' | 'completedAt'>

export interface About {
  /** Opaque, as the receiver knows the person (`Patient/7f3a`, `urn:uuid:…`); made and kept by the caller. */
  readonly subject?: string
  /** Where the caller has them and means to hand them on. */
  readonly parameters?: Parameters
}

export type ResponseRefusal = NotSayable | 'other-scale' | 'subject-not-opaque' | `answer-unknown-${string}`

/** A reference and nothing else. Chinese, spaces, a telephone number and an id card do not pass; a name in letters it cannot tell. */
const isOpaque = (subject: string) =>
  /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(subject) ||
  (/^[A-Z][A-Za-z]{1,40}\/[A-Za-z0-9.-]{1,64}$/.test(subject) && !/\d{11}/.test(subject))

/** Wall time in China, `yyyy-mm-ddThh:mm:ss+08:00`. */
function dateTime(instant: Instant): string {
  const second = Math.floor(instant / 1000) % 60
  return `${dateOf(instant)}T${clockText(minuteOf(instant))}:${second < 10 ? '0' : ''}${second}+08:00`
}

function answerOf(scale: AnyScale, id: string, value: number): Answer | null {
  const item = scale.items.find((one) => one.id === id)
  if (item?.number) return numberAnswer(item, value)
  const option = item && optionsOf(scale, item).find((one) => one.value === value)
  return option ? { valueCoding: codingOf(scale, option) } : null
}

function ofPerson({ sex, ageInMonths }: Parameters): [string, Answer][] {
  const gender = genders.find(({ code }) => code === sex)
  const answers: [string, Answer][] = []
  if (gender) answers.push([SEX, { valueCoding: gender }])
  if (ageInMonths !== undefined) answers.push([AGE, { valueInteger: ageInMonths }])
  return answers
}

/** The tree of the questionnaire, as far as it was answered. */
function answered(items: readonly QuestionnaireItem[], answers: ReadonlyMap<string, Answer>): ResponseItem[] {
  return items.flatMap(({ linkId, text, item }): ResponseItem[] => {
    const head = text === undefined ? { linkId } : { linkId, text }
    if (item) {
      const within = answered(item, answers)
      return within.length > 0 ? [{ ...head, item: within }] : []
    }
    const answer = answers.get(linkId)
    return answer ? [{ ...head, answer: [answer] }] : []
  })
}

/**
 * A kept administration as a FHIR R4 QuestionnaireResponse: its answers, its scores and when it was finished. No name, no id
 * of ours, no band and no word about the result.
 */
export function responseOf(
  scale: Scale,
  sheet: Sheet,
  { subject, parameters = {} }: About = {},
): Decision<QuestionnaireResponse, ResponseRefusal> {
  if (sheet.scaleId !== scale.id || sheet.scaleVersion !== scale.version) return refuse('other-scale')
  if (subject !== undefined && !isOpaque(subject)) return refuse('subject-not-opaque')
  const questionnaire = questionnaireOf(scale, [])
  if (!questionnaire.ok) return questionnaire

  const answers = new Map(ofPerson(parameters))
  for (const [id, value] of Object.entries(sheet.responses)) {
    const answer = answerOf(scale, id, value)
    if (!answer) return refuse(`answer-unknown-${id}`)
    answers.set(id, answer)
  }
  // The first release kept no scores by name, only the one that was shown.
  const shown = 'score' in scale.shows ? { [scale.shows.score]: sheet.score.total } : {}
  for (const [id, value] of Object.entries({ ...shown, ...sheet.score.scores })) {
    if (value !== null) answers.set(linkOfScore(id), { valueDecimal: value })
  }
  return accept({
    resourceType: 'QuestionnaireResponse',
    language: 'zh-CN',
    questionnaire: canonicalOf(scale),
    status: 'completed',
    ...(subject === undefined ? {} : { subject: { reference: subject } }),
    authored: dateTime(sheet.completedAt),
    item: answered(questionnaire.value.item, answers),
  })
}
