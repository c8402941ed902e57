/**
 * What the value of a template's field may be, by the kind its name begins with (`thing1` is a `thing`). From the
 * parameter table of subscribeMessage.send; characters are counted as JavaScript counts code points.
 */
const kinds: Record<string, (value: string) => boolean> = {
  thing: (value) => length(value) <= 20,
  number: (value) => length(value) <= 32 && /^-?\d+(\.\d+)?$/.test(value),
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => length(value) <= 5 && !/[\p{L}\p{N}]/u.test(value),
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: (value) => everyTime(value, (part) => isDayAndTime(part) || isTimeOfDay(part)),
  date: (value) => everyTime(value, (part) => isDay(part) || isDayAndTime(part)),
  amount: (value) => /^[^\d\s]?\d{1,10}(\.\d+)?元?$/u.test(value),
  phone_number: (value) => /^[\d+\-() ]{1,17}$/.test(value),
  car_number: (value) => length(value) <= 8 && /^\p{Script=Han}?[A-Za-z0-9]+\p{Script=Han}?$/u.test(value),
  name: (value) =>
    length(value) <= (/\p{Script=Han}/u.test(value) ? 10 : 20) && /^[\p{Script=Han}A-Za-z·\p{P}\p{S} ]+$/u.test(value),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
  // Which words a template allows is known to WeChat alone.
  enum: () => true,
}

/** Whether WeChat would take the text in this field; an unknown kind of field takes none. */
export function isFieldValue(field: string, value: string): boolean {
  const kind = /^([a-z_]+)\d*$/.exec(field)?.[1] ?? ''
  return Object.hasOwn(kinds, kind) && kinds[kind]?.(value) === true
}

const length = (value: string): number => [...value].length

/** A moment, or a span of two with `~` between them. */
function everyTime(value: string, is: (part: string) => boolean): boolean {
  const parts = value.split('~').map((part) => part.trim())
  return parts.length <= 2 && parts.every(is)
}

const isTimeOfDay = (text: string): boolean => /^([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text)

function isDay(text: string): boolean {
  const found =
    /^(\d{4})(?:年(\d{1,2})月(\d{1,2})日|-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2}))$/.exec(
      text,
    )
  if (!found) return false
  const [year, month = 0, day = 0] = found
    .slice(1)
    .filter((part) => part !== undefined)
    .map(Number)
  const date = new Date(Date.UTC(year ?? 0, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function isDayAndTime(text: string): boolean {
  const [day = '', time, ...rest] = text.split(' ')
  return rest.length === 0 && isDay(day) && (time === undefined || isTimeOfDay(time))
}
