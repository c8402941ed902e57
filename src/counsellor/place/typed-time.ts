import type { MinuteOfDay } from '#core/domain/time'

/** `18:30`, `18：30`, `8.05`, `1830`, `9` as people write a time of day; null for anything else. */
export function typedMinute(written: string): MinuteOfDay | null {
  const text = written.trim()
  const [, hour, minute = '0'] =
    /^(\d{1,2})\s*(?:[:：.点时]\s*(\d{2})?分?)?$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text) ?? []
  if (hour === undefined) return null
  const [hours, minutes] = [Number(hour), Number(minute)]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}
