import type { CivilDate } from '#core/domain/time'
import { type Entry, forgetStored, readStored, store } from '../../device/storage'

/** The number somebody holds at a site, as paper would lie in their hand. */
export interface HeldNumber {
  readonly siteId: string
  readonly walkInId: string
  /** It is of no use on another day. */
  readonly date: CivilDate
}

const isText = (value: unknown): value is string => typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value)

const entry: Entry<HeldNumber> = {
  key: 'held-number',
  version: 1,
  endsWithWindow: true,
  parse(stored) {
    const { siteId, walkInId, date } = (stored ?? {}) as Readonly<Record<string, unknown>>
    return isText(siteId) && isText(walkInId) && isText(date) ? { siteId, walkInId, date } : null
  },
}

/** Null where none is held, or only one of another day. */
export function heldNumber(today: CivilDate): HeldNumber | null {
  const held = readStored(entry)
  return held && held.date === today ? held : null
}

export const keepNumber = (held: HeldNumber): void => void store(entry, held)

export const forgetNumber = (): void => forgetStored(entry)
