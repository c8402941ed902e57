import { isMoment } from '../wording/times'

export interface FoundMoment {
  /** Where in the document: `slots.0.start`. */
  path: string
  /** As it is stored. */
  raw: string
  at: number
}

const most = 50

/** The moment a `{"$date": …}` stands for; null when it is none. */
export function momentIn(value: unknown): number | null {
  if (value === null || typeof value !== 'object' || !('$date' in value)) return null
  const inner: unknown = value.$date
  const long = inner !== null && typeof inner === 'object' && '$numberLong' in inner ? Number(inner.$numberLong) : inner
  const at = typeof long === 'number' ? long : Date.parse(String(long))
  return Number.isNaN(at) ? null : at
}

/** Everything in a document that reads as a moment, so that a person need not reckon. */
export function momentsIn(value: unknown, path = ''): FoundMoment[] {
  if (isMoment(value)) return [{ path, raw: String(value), at: value }]
  const date = momentIn(value)
  if (date !== null) return [{ path, raw: JSON.stringify(value), at: date }]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value)
    .flatMap(([key, inner]) => momentsIn(inner, path === '' ? key : `${path}.${key}`))
    .slice(0, most)
}
