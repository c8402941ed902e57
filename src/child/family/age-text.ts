import { type Age, ageOn, type Born, correctedAgeOn, yearsOf } from '#core/domain/children/age'
import type { CivilDate } from '#core/domain/time'

/** `不满1个月`, `5个月`, `1岁6个月`, `7岁`: months are counted until three. */
export function ageText(age: Pick<Age, 'months'>): string {
  const { months } = age
  const years = yearsOf(age)
  if (months < 1) return '不满1个月'
  if (months < 12) return `${months}个月`
  const beyond = months % 12
  return years >= 3 || beyond === 0 ? `${years}岁` : `${years}岁${beyond}个月`
}

/** A line about how old somebody is; of who came early with both ages. */
export function ageLine(
  known: { readonly born: Born; readonly pretermWeeks: number | null },
  today: CivilDate,
): string {
  const [age, corrected] = [ageOn(known.born, today), correctedAgeOn(known, today)]
  if (!age || !corrected) return ''
  return corrected.byWeeks === 0 ? ageText(age) : `${ageText(age)}，矫正后${ageText(corrected)}`
}
