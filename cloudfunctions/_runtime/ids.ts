import { randomBytes, randomInt } from 'node:crypto'

/** 128 random bits in the shape of an id. */
export function newId(): string {
  return randomBytes(16).toString('base64url')
}

/** No vowel, so no word comes out; none of 0 O 1 I L 2 Z 5 S 8 B, so it can be read aloud and off a phone. */
const codeLetters = 'CDFGHJKMNPQRTVWXY34679'

/** Four characters for a door: told apart by a handful of people on one day, not a secret. */
export function newCode(): string {
  return Array.from({ length: 4 }, () => codeLetters[randomInt(codeLetters.length)]).join('')
}
