import type { MinuteOfDay } from '#core/domain/time'

/** As a phone's Chinese keys may write digits. */
const withPlainDigits = (written: string) =>
  written.trim().replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

/** A whole number, or null. */
export function numberIn(written: string): number | null {
  const plain = withPlainDigits(written)
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null
}

/** `14:30` or `1430` as minutes of the day, also with full-width signs; null for anything else. */
export function minuteIn(written: string): MinuteOfDay | null {
  const plain = withPlainDigits(written).replace(/[：.．点]/g, ':')
  const [, hours, minutes = '0'] = /^(\d{1,2}):(\d{2})?$/.exec(plain) ?? /^(\d{1,2}?)(\d{2})?$/.exec(plain) ?? []
  if (hours === undefined) return null
  const minute = Number(hours) * 60 + Number(minutes)
  return Number(minutes) < 60 && minute <= 1440 ? minute : null
}
