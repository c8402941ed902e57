import { createHash, randomBytes, randomInt } from 'node:crypto'
import { codeLetters } from '#core/domain/assessment/one-time-code'

/** 128 random bits in the shape of an id. */
export function newId(): string {
  return randomBytes(16).toString('base64url')
}

/**
 * One of several that one seed makes, for what it is: whoever has the seed finds it again, and from one nobody comes to
 * another.
 */
export const idOf = (seed: string, of: string): string =>
  createHash('sha256').update(`${seed}\0${of}`).digest('base64url').slice(0, 22)

/** Eight digits, to be read out on the phone: by them a line of the log is found, and nothing else. */
export function newNumber(): string {
  return `${randomInt(10_000_000, 100_000_000)}`
}

/** Four characters for a door: told apart by a handful of people on one day, not a secret. */
export function newCode(): string {
  return Array.from({ length: 4 }, () => codeLetters[randomInt(codeLetters.length)]).join('')
}
