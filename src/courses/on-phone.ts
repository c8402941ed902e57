import type { Instant } from '#core/domain/time'
import { now } from '../cloud/clock'
import { type Entry, forgetStored, readStored, store } from '../device/storage'

/** Where somebody stopped in a lesson, in whole seconds. On this phone alone. */
interface Stopped {
  readonly id: string
  readonly second: number
  readonly at: Instant
}

/** The oldest make room. */
const most = 30

function stoppedOf(stored: unknown): Stopped | null {
  const { id, second, at } = (stored ?? {}) as Partial<Record<keyof Stopped, unknown>>
  if (typeof id !== 'string' || typeof at !== 'number' || !Number.isFinite(at)) return null
  return typeof second === 'number' && Number.isInteger(second) && second > 0 ? { id, second, at } : null
}

const entry: Entry<readonly Stopped[]> = {
  key: 'stopped-at',
  version: 1,
  endsWithWindow: true,
  parse: (stored) => (Array.isArray(stored) ? stored.flatMap((one) => stoppedOf(one) ?? []).slice(0, most) : null),
}

const all = (): readonly Stopped[] => readStored(entry) ?? []

/** 0 where it was never stopped. */
export const stoppedAt = (lessonId: string): number => all().find(({ id }) => id === lessonId)?.second ?? 0

/** Whether there is anything to forget. */
export const isAnywhereStopped = (): boolean => all().length > 0

/** In its first second, and where it was heard to its end, there is nothing to go on from. */
export function noteStopped(lessonId: string, second: number): void {
  const others = all().filter(({ id }) => id !== lessonId)
  if (second >= 1) store(entry, [{ id: lessonId, second: Math.floor(second), at: now() }, ...others].slice(0, most))
  else if (others.length < all().length) store(entry, others)
}

export function forgetStops(): void {
  forgetStored(entry)
}
