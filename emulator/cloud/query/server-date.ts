import { type Document, isDocument, type Value } from '../wire/values'

/** Replace every `{$tcb_server_date: {offset}}` by the server's time plus the offset in milliseconds. */
export function fillServerDates<V extends Value>(value: V, now: number): V {
  if (Array.isArray(value)) return value.map((item) => fillServerDates(item, now)) as V
  if (!isDocument(value)) return value
  const mark = value.$tcb_server_date
  if (isDocument(mark)) return new Date(now + (typeof mark.offset === 'number' ? mark.offset : 0)) as V
  const filled: Document = {}
  for (const key of Object.keys(value)) filled[key] = fillServerDates(value[key] as Value, now)
  return filled as V
}
