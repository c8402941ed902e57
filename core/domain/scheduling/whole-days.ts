/**
 * The first of the days as far as what is on them comes to no more than `most`, and the first day that was left for
 * later; null when none was. A day is never cut, so the first one is always there.
 */
export function wholeDays<Day>(
  days: readonly Day[],
  sizeOf: (day: Day) => number,
  most: number,
): { readonly whole: Day[]; readonly next: Day | null } {
  const whole: Day[] = []
  let size = 0
  for (const day of days) {
    size += sizeOf(day)
    if (whole.length > 0 && size > most) return { whole, next: day }
    whole.push(day)
  }
  return { whole, next: null }
}
