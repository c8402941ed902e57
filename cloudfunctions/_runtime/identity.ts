import { createHmac } from 'node:crypto'

/** Shorter keys, or those of fewer different characters, count as missing: guessing one would undo the point of it. */
const shortestKey = 32
const fewestCharacters = 12

/** Thrown when the environment holds no usable key: nobody can be told from anybody, so nobody is let in. */
export class MissingIdentityKey extends Error {
  override readonly name = 'MissingIdentityKey'
}

/** Keys by number. A further one is set beside the others and counts from then on; none may go as long as the data. */
export type IdentityKeys = Readonly<Record<string, string | undefined>>

const variable = (number: number) => (number === 1 ? 'XINLIN_IDENTITY_KEY' : `XINLIN_IDENTITY_KEY_${number}`)
const mostKeys = 9

interface IdentityKey {
  readonly number: number
  readonly key: string
}

function keyIn(env: IdentityKeys, number: number): IdentityKey {
  const key = env[variable(number)]
  const usable = key !== undefined && key.length >= shortestKey && new Set(key).size >= fewestCharacters
  if (!usable) throw new MissingIdentityKey(variable(number))
  return { number, key }
}

function keysIn(env: IdentityKeys): readonly [IdentityKey, ...IdentityKey[]] {
  const numbers = Array.from({ length: mostKeys - 1 }, (_, at) => at + 2)
  const further = numbers.filter((number) => env[variable(number)] !== undefined)
  return [keyIn(env, 1), ...further.map((number) => keyIn(env, number))]
}

/** The one that stays as long as the data. */
export const firstKey = (env: IdentityKeys): string => keyIn(env, 1).key

/** The first is the one to write. */
export type PersonIds = readonly [string, ...string[]]

/** Whether an id was made under the newest key: one of before may not be all that somebody is called by now. */
export const isNewestId = (id: string, env: IdentityKeys): boolean => id.startsWith(`p${keysIn(env).at(-1)?.number}_`)

const sign = (key: string, text: string) => createHmac('sha256', key).update(text).digest('base64url')

/**
 * A person's ids from the OPENID the platform gives, so that the OPENID itself is stored nowhere and a copy of the
 * database does not say who is who. The first is the one to write: number of the key, and what the id is for. The others
 * are what the same person was called under keys before, and in the first release; records of theirs are still found.
 */
export function personIdsOf(openid: string, env: IdentityKeys): PersonIds {
  const [first, ...further] = keysIn(env)
  const idUnder = ({ number, key }: IdentityKey) => `p${number}_${sign(key, `person\0${openid}`)}`
  const former = [idUnder(first), `p_${sign(first.key, openid)}`]
  const [newest, ...older] = further.map(idUnder).reverse()
  return newest === undefined ? [idUnder(first), ...former.slice(1)] : [newest, ...older, ...former]
}

/**
 * A mark of somebody that is good for one thing alone: whoever holds two of them cannot tell whether they are one person's.
 * Under the first key, which stays as long as the data.
 */
export function marksOf(openid: string | null, env: IdentityKeys): (text: string) => string | null {
  return (text) => (openid === null ? null : sign(firstKey(env), `mark\0${openid}\0${text}`))
}
