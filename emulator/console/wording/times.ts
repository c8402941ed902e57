const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour
const china = 8 * hour

/** `2026-11-23 22:24:10` in +08:00, wherever the browser is. */
export function wallTime(at: number): string {
  const shifted = new Date(at + china)
  return Number.isNaN(shifted.getTime()) ? '不是一个时间' : shifted.toISOString().slice(0, 19).replace('T', ' ')
}

/** The value of a datetime-local control for a moment. */
export const toControl = (at: number): string => wallTime(at).replace(' ', 'T')

/** The moment a datetime-local control says, read in +08:00; null when it says none. */
export function fromControl(text: string): number | null {
  const at = Date.parse(`${text.length === 16 ? `${text}:00` : text}Z`)
  return text === '' || Number.isNaN(at) ? null : at - china
}

/** The two greatest units: `3 天 4 小时`. */
export function duration(ms: number): string {
  const whole = Math.round(Math.abs(ms) / second) * second
  const units: [number, string][] = [
    [day, '天'],
    [hour, '小时'],
    [minute, '分'],
    [second, '秒'],
  ]
  let left = whole
  const said: string[] = []
  for (const [size, name] of units) {
    const count = Math.floor(left / size)
    left -= count * size
    if (count > 0) said.push(`${count} ${name}`)
    else if (said.length > 0) break
  }
  return said.slice(0, 2).join(' ') || '0 秒'
}

export function fromNow(at: number, now: number): string {
  const ms = at - now
  if (Math.abs(ms) < second) return '现在'
  return ms > 0 ? `${duration(ms)}后` : `${duration(ms)}前`
}

/** Null when the clock is right, to the second. */
export function aheadInWords(aheadMs: number): string | null {
  if (Math.abs(aheadMs) < second) return null
  return aheadMs > 0 ? `比真实时间快 ${duration(aheadMs)}` : `比真实时间慢 ${duration(aheadMs)}`
}

/** Whether a number is likely to be a moment: epoch milliseconds between 2000 and 2100. */
export const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 946_684_800_000 && value < 4_102_444_800_000
