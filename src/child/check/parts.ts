import { fitsAge, isAsked, sheetOf } from '#core/domain/assessment/answers'
import { isBrought } from '#core/domain/assessment/edition'
import { optionsOf } from '#core/domain/assessment/range'
import type { Item, Scale } from '#core/domain/assessment/scale'
import type { Draft } from './draft'

/** What a question is about: the part of the instrument it belongs to or counts in; null where it names none. */
export function partOf(scale: Scale, item: Item): string | null {
  const group = scale.groups?.find(({ id }) => id === item.group)
  if (group && !group.ages) return group.title
  const counted = scale.scores.find(
    ({ role, rule }) =>
      role === 'step' &&
      'of' in rule &&
      Array.isArray(rule.of) &&
      rule.of.some((term) => 'item' in term && term.item === item.id),
  )
  return counted?.title ?? null
}

/** The guide's word for knowing things is, at home, one for what old people lose. */
export const plainPart = (part: string | null): string | null => (part === '认知' ? '认东西' : part)

/** One thing that was seen: the question and what was answered. */
export interface Sign {
  readonly id: string
  readonly stem: string
  readonly answer: string
}

/** What was answered with the answer that counts, in the order of the questions. */
export function signsIn(scale: Scale, { responses, ageInMonths }: Pick<Draft, 'responses' | 'ageInMonths'>): Sign[] {
  // Of what was brought nobody said that an answer by itself means anything.
  if (isBrought(scale.version)) return []
  const sheet = sheetOf(scale, responses, { ageInMonths })
  return scale.items.flatMap((item) => {
    const value = responses[item.id]
    if (value === undefined || value < 1 || isAsked(sheet, item) === false) return []
    const answer = optionsOf(scale, item).find((option) => option.value === value)?.label ?? ''
    return [{ id: item.id, stem: item.stem, answer }]
  })
}

/** The block it was answered in, as a title. */
export function blockOf(scale: Scale, { ageInMonths }: Pick<Draft, 'ageInMonths'>): string | null {
  return scale.groups?.find(({ ages }) => ages && fitsAge(ages, ageInMonths))?.title ?? null
}

/** `2026年11月26日，按 18 个月的一份，矫正月龄`: what it was answered with, and when. */
export function answeredOn(scale: Scale, draft: Pick<Draft, 'ageInMonths' | 'corrected'>, date: string): string {
  const block = blockOf(scale, draft)
  const corrected = draft.corrected ? '，按矫正月龄' : ''
  return block === null ? `${date} 答完` : `${date} 答完，用的是 ${block}的一份${corrected}`
}
