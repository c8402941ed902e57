import type { NumberAnswer } from '#core/domain/assessment/scale'

/** Minutes since midnight as a clock shows them; other numbers as they are. */
export function shownNumber(value: number | undefined, { unit }: Pick<NumberAnswer, 'unit'>): string {
  if (value === undefined) return ''
  if (unit !== 'minute-of-day') return `${value}`
  return `${Math.floor(value / 60)}:${`${value % 60}`.padStart(2, '0')}`
}

/** Null for what is no such number. */
export function numberIn(text: string, { unit }: Pick<NumberAnswer, 'unit'>): number | null {
  const written = text.trim().replace('：', ':')
  if (unit !== 'minute-of-day') return /^\d{1,4}$/.test(written) ? Number(written) : null
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(written) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null
  return Number(hour) * 60 + Number(minute)
}
