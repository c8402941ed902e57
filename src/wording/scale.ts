import type { Ages, Respondent } from '#core/domain/assessment/scale'

/** What a list shows of a questionnaire before any of it is loaded. */
export interface ScaleFacts {
  readonly about: string
  readonly minutes: number
  readonly questions: number
  readonly ages: Ages
}

/** `18 岁以上`, `6 到 16 岁`; null where everybody is meant. */
export function agesText({ unit, from, until }: Ages): string | null {
  const years = unit === 'years' ? '岁' : '个月'
  if (until !== null) return `${from} 到 ${until} ${years}`
  return from > 0 ? `${from} ${years}以上` : null
}

/** How long it is and whom it is for: the same where one is chosen and before it begins. */
export function scaleSize({ minutes, questions, ages }: Pick<ScaleFacts, 'minutes' | 'questions' | 'ages'>): string {
  const whom = agesText(ages)
  return `一共 ${questions} 题，大约 ${minutes} 分钟${whom ? `，适合 ${whom}` : ''}。`
}

/** What a self-test asks about, how long it is and whom it is for. */
export const scaleLead = (facts: ScaleFacts): string => `${facts.about}${scaleSize(facts)}`
