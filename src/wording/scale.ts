import type { Scale } from '#core/domain/assessment/scale'

/** What a self-test asks about, how long it is and whom it is for: the same where one is chosen and before it begins. */
export function scaleLead({ about, minutes, items, ages: { unit, from, until } }: Scale): string {
  const years = unit === 'years' ? '岁' : '个月'
  const whom = until === null ? `${from} ${years}以上` : `${from} 到 ${until} ${years}`
  return `${about}一共 ${items.length} 题，大约 ${minutes} 分钟，适合 ${whom}。`
}
