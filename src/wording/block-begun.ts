/** That a child has come into a new block of ages: `满 18 个月了`, `按预产期算，满 18 个月了`, `满 3 岁了`. */
export function blockBegunText({
  months,
  corrected,
}: {
  readonly months: number
  readonly corrected: boolean
}): string {
  const age = months < 36 ? `${months} 个月` : `${months / 12} 岁`
  return `${corrected ? '按预产期算，' : ''}满 ${age}了`
}
