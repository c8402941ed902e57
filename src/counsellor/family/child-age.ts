/** `18 个月`, `7 岁`: by full months; months are counted until three. */
export function childAge(months: number): string {
  if (months < 1) return '不满 1 个月'
  return months < 36 ? `${months} 个月` : `${Math.floor(months / 12)} 岁`
}
