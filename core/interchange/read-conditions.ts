import type { Condition } from '#core/domain/assessment/condition'
import type { Ages, Item, Option } from '#core/domain/assessment/scale'
import { AGE, SEX } from './names'
import type { ReadEnableWhen, ReadItem } from './read'
import { minuteIn } from './read-options'

/** A question that was read before: its id now, and what its codes are worth. */
export interface Known {
  readonly item: Item
  /** Each option with the code and the system it came with. */
  readonly codes: readonly { readonly system?: string; readonly code?: string; readonly option: Option }[]
}

function ofNumber(item: string, operator: string, value: number): Condition | null {
  switch (operator) {
    case '>=':
      return { item, atLeast: value }
    case '<=':
      return { item, atMost: value }
    case '>':
      return { item, atLeast: value + 1 }
    case '<':
      return { item, atMost: value - 1 }
    case '=':
      return {
        all: [
          { item, atLeast: value },
          { item, atMost: value },
        ],
      }
    default:
      return null
  }
}

/** One of these answers: as "at least" or "at most" where they are one end of the options. */
function oneOf({ item: { id: item }, codes }: Known, values: readonly number[]): Condition {
  const all = codes.map(({ option }) => option.value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (all.filter((value) => value >= low).length === values.length) return { item, atLeast: low }
  if (all.filter((value) => value <= high).length === values.length) return { item, atMost: high }
  const exactly = (value: number): Condition => ({
    all: [
      { item, atLeast: value },
      { item, atMost: value },
    ],
  })
  const [first, ...others] = values.map(exactly)
  return first && others.length === 0 ? first : { any: values.map(exactly) }
}

function valueOf({ codes }: Known, { answerCoding }: ReadEnableWhen): number | null {
  const found = codes.find(
    ({ system, code }) =>
      code !== undefined &&
      code === answerCoding?.code &&
      (answerCoding.system === undefined || system === answerCoding.system),
  )
  return found?.option.value ?? null
}

function ofPerson({ question, operator, answerCoding, answerInteger }: ReadEnableWhen): Condition | null {
  if (question === SEX) {
    const code = answerCoding?.code
    return operator === '=' && (code === 'female' || code === 'male') ? { sex: code } : null
  }
  if (answerInteger === undefined) return null
  if (operator === '>=') return { ageFrom: answerInteger }
  return operator === '<=' ? { not: { ageFrom: answerInteger + 1 } } : null
}

function single(when: ReadEnableWhen, known: ReadonlyMap<string, Known>): Condition | null {
  if (when.question === SEX || when.question === AGE) return ofPerson(when)
  const asked = known.get(when.question)
  if (!asked) return null
  if (asked.item.number) {
    const value = asked.item.number.unit === 'minute-of-day' ? minuteIn(when.answerTime) : when.answerInteger
    return value === undefined || value === null || !Number.isInteger(value)
      ? null
      : ofNumber(asked.item.id, when.operator, value)
  }
  const value = when.operator === '=' ? valueOf(asked, when) : null
  return value === null ? null : oneOf(asked, [value])
}

/** Answers of one question that each would do, together. */
function together(whens: readonly ReadEnableWhen[], known: ReadonlyMap<string, Known>): (Condition | null)[] {
  const byQuestion = new Map<string, ReadEnableWhen[]>()
  for (const when of whens) byQuestion.set(when.question, [...(byQuestion.get(when.question) ?? []), when])
  return [...byQuestion].flatMap(([question, some]) => {
    const asked = known.get(question)
    if (some.length < 2 || !asked || asked.item.number || some.some(({ operator }) => operator !== '=')) {
      return some.map((when) => single(when, known))
    }
    const values = some.map((when) => valueOf(asked, when))
    return values.some((value) => value === null) ? [null] : [oneOf(asked, [...new Set(values.map(Number))])]
  })
}

/** When it is asked; null where that cannot be told, or speaks of what is not read before it. */
export function conditionIn(
  { enableWhen = [], enableBehavior }: ReadItem,
  known: ReadonlyMap<string, Known>,
): Condition | null {
  const any = enableBehavior === 'any'
  // Two conditions of which nobody says whether one is enough say nothing.
  if (enableWhen.length > 1 && enableBehavior === undefined) return null
  const found = any ? together(enableWhen, known) : enableWhen.map((when) => single(when, known))
  const sure = found.filter((one) => one !== null)
  if (sure.length < found.length) return null
  const [first, ...others] = sure
  if (first && others.length === 0) return first
  return any ? { any: sure } : { all: sure }
}

/** The ages of a group, where its condition is on age alone. */
export function agesIn({ enableWhen = [], enableBehavior }: ReadItem): Ages | null {
  if (enableWhen.length === 0 || enableWhen.length > 2 || enableBehavior === 'any') return null
  if (enableWhen.some(({ question }) => question !== AGE)) return null
  const from = enableWhen.find(({ operator }) => operator === '>=')?.answerInteger
  const until = enableWhen.find(({ operator }) => operator === '<=')?.answerInteger ?? null
  if (from === undefined || (enableWhen.length === 2 && until === null)) return null
  const inYears = from % 12 === 0 && (until === null || (until + 1) % 12 === 0)
  if (!inYears) return { unit: 'months', from, until }
  return { unit: 'years', from: from / 12, until: until === null ? null : (until + 1) / 12 - 1 }
}
