import { createHmac } from 'node:crypto'
import { MOST_KEYS } from '#core/domain/privacy/sealed'
import { firstKey, type IdentityKeys } from './identity'

/** Thrown when the environment holds no usable key: then nothing is looked up by what it is made of. */
export class MissingLookUpKey extends Error {
  override readonly name = 'MissingLookUpKey'
}

/** What something is found by that must not be stored: the same text has the same, and it leads back to nothing. */
export interface LookUps {
  /** As it is written. */
  keyOf(purpose: string, text: string): string
  /** All it may have been written under, that first. */
  keysOf(purpose: string, text: string): readonly [string, ...string[]]
}

const shortestKey = 32
const fewestCharacters = 12

const variable = (number: number) => (number === 1 ? 'XINLIN_LOOKUP_KEY' : `XINLIN_LOOKUP_KEY_${number}`)

function keyIn(keys: IdentityKeys, number: number): string {
  const key = keys[variable(number)]
  if (key === undefined || key.length < shortestKey || new Set(key).size < fewestCharacters) {
    throw new MissingLookUpKey(variable(number))
  }
  return key
}

const sign = (key: string, purpose: string, text: string) =>
  createHmac('sha256', key).update(`${purpose}\0${text}`).digest('base64url')

/**
 * HMAC-SHA256 under a key of its own. The newest writes; an older one is good until nothing is left that it wrote, which with
 * codes is a month. Before there was such a key the first of identity stood for it, and still finds what it wrote.
 */
export function lookUpsOf(keys: IdentityKeys): LookUps {
  function all(): readonly [string, ...string[]] {
    const further = Array.from({ length: MOST_KEYS - 1 }, (_, at) => MOST_KEYS - at)
    const present = further.filter((number) => keys[variable(number)] !== undefined)
    // The first may be gone once another stands beside it.
    const isThere = present.length === 0 || keys[variable(1)] !== undefined
    const [newest, ...older] = [...present, ...(isThere ? [1] : [])].map((number) => keyIn(keys, number))
    return [newest as string, ...older, firstKey(keys)]
  }
  return {
    keyOf: (purpose, text) => sign(all()[0], purpose, text),
    keysOf(purpose, text) {
      const [newest, ...older] = all()
      return [sign(newest, purpose, text), ...older.map((key) => sign(key, purpose, text))]
    },
  }
}
