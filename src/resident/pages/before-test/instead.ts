import { fitsAge } from '#core/domain/assessment/answers'
import type { Ages, Scale } from '#core/domain/assessment/scale'

const months = ({ unit }: Ages, age: number) => (unit === 'years' ? age * 12 : age)

/** Reaches further down or further up than `scale` does. */
function reachesFurther(other: Ages, { ages }: Scale): boolean {
  if (months(other, other.from) < months(ages, ages.from)) return true
  if (ages.until === null) return false
  return other.until === null || months(other, other.until) > months(ages, ages.until)
}

/**
 * What may be offered to somebody this scale is not made for: by the age, where it was told; otherwise what is made for
 * others than those. The same respondent, never itself.
 */
export function insteadOf(scale: Scale, all: readonly Scale[], ageInMonths?: number): Scale[] {
  const [respondent] = scale.respondents
  return all.filter(
    (other) =>
      other.id !== scale.id &&
      other.respondents.includes(respondent) &&
      (ageInMonths === undefined ? reachesFurther(other.ages, scale) : fitsAge(other.ages, ageInMonths) === true),
  )
}
