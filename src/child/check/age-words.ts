import { fitsAge } from '#core/domain/assessment/answers'
import type { Scale } from '#core/domain/assessment/scale'
import type { AgeFacts } from '#core/domain/children/age'
import { type AgeChoice, type AgePlace, ageChoice, nextBlockAt } from '#core/domain/children/age-blocks'
import type { CivilDate } from '#core/domain/time'

/** `18 个月`, `3 岁`, `3 岁 2 个月`: months until three years, as the forms count. */
export function monthsText(months: number): string {
  if (months < 36) return `${months} 个月`
  const rest = months % 12
  const years = `${(months - rest) / 12} 岁`
  return rest === 0 ? years : `${years} ${rest} 个月`
}

/** How old by what is known; not yet born on the due date reads as 0. */
export function ageText({ chosen, corrected }: AgeChoice): string {
  const text = chosen.months < 1 ? '不满 1 个月' : `满 ${monthsText(chosen.months)}`
  return corrected ? `按预产期算${text}` : text
}

type Aged = Pick<Scale, 'ages' | 'groups'>

const hasAges = (scale: Aged) => scale.groups?.some(({ ages }) => ages) === true

/** Where a child stands with an instrument: by its blocks, or by its ages where it has none. */
export function choiceFor(scale: Aged, child: AgeFacts, on: CivilDate, told: number | null): AgeChoice {
  const blocks = hasAges(scale) ? (scale.groups ?? []) : [{ id: 'all', ages: scale.ages }]
  return ageChoice(blocks, child, on, told)
}

export const isForAge = ({ in: where }: AgePlace): boolean => where === 'window' || where === 'between'

/**
 * That the block is the younger one of two, or null where the child is within its own. `next`: and when the following
 * one begins, which beside a result that sends on would read as the day to wait for.
 */
export function betweenText(scale: Scale, months: number, { next: tellsNext = true } = {}): string | null {
  const block = scale.groups?.find(({ ages }) => ages && fitsAge(ages, months))
  if (!block?.window || fitsAge(block.window, months)) return null
  const next = nextBlockAt(scale.groups ?? [], months)
  const when = next === null || !tellsNext ? '' : `满 ${monthsText(next)}时，再看下一份。`
  return `国家的表没有正好 ${monthsText(months)}的，两份之间先用前面的一份：${block.title}。${when}`
}

/** Why an instrument is not for this age, in a line. */
export function notNowText(place: AgePlace): string {
  return place.in === 'before' ? `满 ${monthsText(place.from)}再来看` : '孩子过了这个年龄，不用做了'
}
