import { createHash, timingSafeEqual } from 'node:crypto'
import { codeLetters } from '#core/domain/assessment/one-time-code'

/** 22 letters, twenty times: 89 bits, since whoever reads the environment could try them elsewhere. */
export const WAY_IN_LENGTH = 20

type Environment = Readonly<Record<string, string | undefined>>

/** As it is set in the environment: what stands there opens nothing by itself. */
export const wayInHash = (code: string): string => createHash('sha256').update(`way in\0${code}`).digest('hex')

/** The hash an operator set; null where there is none. */
export function wayInSet(env: Environment): string | null {
  const set = env.XINLIN_WAY_IN ?? ''
  return /^[0-9a-f]{64}$/.test(set) ? set : null
}

export function isWayIn(typed: string, hash: string): boolean {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  if (code.length !== WAY_IN_LENGTH || ![...code].every((letter) => codeLetters.includes(letter))) return false
  return timingSafeEqual(Buffer.from(wayInHash(code)), Buffer.from(hash))
}
