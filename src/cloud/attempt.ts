import type { Attempt } from '#core/domain/attempts/attempt'
import { now } from './clock'

/** Only this person's own attempts have to be told apart by it, and nothing hangs on its not being guessed. */
const randomPart = () =>
  Math.floor(Math.random() * 2 ** 40)
    .toString(36)
    .padStart(8, '0')

export function newAttempt(): Attempt {
  return { id: randomPart() + randomPart() + randomPart(), begunAt: now() }
}
