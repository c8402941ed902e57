import { Buffer } from 'node:buffer'
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import type { KeysHeld } from '#core/domain/privacy/key-turn'
import { keyNumberOf, MOST_KEYS, type Sealed, type SealedAt } from '#core/domain/privacy/sealed'

export type { SealedAt }

/** Thrown when the environment holds no usable key: then nothing that is to be private is stored or read. */
export class MissingFieldKey extends Error {
  override readonly name = 'MissingFieldKey'
}

/** Thrown at what is stored under no key of ours, was changed, or was moved from another place. */
export class BadSeal extends Error {
  override readonly name = 'BadSeal'
}

/** Keys by number, as for ids: a further one is set beside the others and is written with from then on. */
export type FieldKeys = Readonly<Record<string, string | undefined>>

/** What did not open, and why; of what is in it nobody knows anything. */
export interface BadSealTold extends SealedAt {
  /** Null for what is no seal. */
  readonly key: number | null
  readonly why: 'no-seal' | 'no-key' | 'does-not-open'
}

export interface Secrets {
  seal(at: SealedAt, text: string): Sealed
  /** Throws `BadSeal`, and `MissingFieldKey` where its key is not there. */
  open(at: SealedAt, sealed: Sealed): string
  /** The first place it opens at, with what is in it; null where there is none. That is told as of the first place. */
  openAtOneOf(places: readonly SealedAt[], sealed: Sealed): { readonly at: SealedAt; readonly text: string } | null
  /** Whether it opens at one of them; the log hears nothing. */
  opensAt(places: readonly SealedAt[], sealed: Sealed): boolean
  /** Of what a phone sent back: null where it does not open, which anybody can bring about, so that the log hears nothing. */
  openSent(at: SealedAt, sealed: Sealed): string | null
  /** Which keys there are. Throws `MissingFieldKey` for one that is too weak. */
  held(): KeysHeld
}

const variable = (number: number) => (number === 1 ? 'XINLIN_FIELD_KEY' : `XINLIN_FIELD_KEY_${number}`)
const shortestKey = 32
const fewestCharacters = 12
const nonceBytes = 12
const tagBytes = 16

function keyIn(keys: FieldKeys, number: number): Buffer {
  const text = keys[variable(number)]
  if (text === undefined || text.length < shortestKey || new Set(text).size < fewestCharacters) {
    throw new MissingFieldKey(variable(number))
  }
  return createHash('sha256').update(`field\0${text}`).digest()
}

const numbersIn = (keys: FieldKeys): number[] =>
  Array.from({ length: MOST_KEYS }, (_, at) => at + 1).filter((number) => keys[variable(number)] !== undefined)

const newestIn = (keys: FieldKeys): number => numbersIn(keys).at(-1) ?? 1

const bound = ({ collection, id, field }: SealedAt) => Buffer.from(JSON.stringify([collection, id, field]))

/** Null where it does not open there; throws where nothing could. */
function openWith(keys: FieldKeys, at: SealedAt, sealed: Sealed): string | null {
  const number = keyNumberOf(sealed)
  const body = Buffer.from(sealed.slice(3), 'base64url')
  if (number === null || body.length < nonceBytes + tagBytes) throw new BadSeal('no seal of ours')
  const key = keyIn(keys, number)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, nonceBytes), { authTagLength: tagBytes })
    decipher.setAAD(bound(at))
    decipher.setAuthTag(body.subarray(-tagBytes))
    return Buffer.concat([decipher.update(body.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/**
 * AES-256-GCM, bound to collection, id and field; the number of the key stands before it. The key is looked for when it is
 * needed: whoever has nothing private to store needs none. `tell` hears of what does not open.
 */
export function secretsOf(keys: FieldKeys, tell: (told: BadSealTold) => void = () => undefined): Secrets {
  function openAtOneOf(places: readonly SealedAt[], sealed: Sealed) {
    const [first] = places
    const told = (why: BadSealTold['why']) => {
      if (first) tell({ ...first, key: keyNumberOf(sealed), why })
    }
    try {
      for (const at of places) {
        const text = openWith(keys, at, sealed)
        if (text !== null) return { at, text }
      }
    } catch (error) {
      told(error instanceof MissingFieldKey ? 'no-key' : 'no-seal')
      throw error
    }
    told('does-not-open')
    return null
  }

  return {
    seal(at, text) {
      const number = newestIn(keys)
      const nonce = randomBytes(nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', keyIn(keys, number), nonce, { authTagLength: tagBytes })
      cipher.setAAD(bound(at))
      const body = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `k${number}.${body.toString('base64url')}`
    },
    open(at, sealed) {
      const opened = openAtOneOf([at], sealed)
      if (!opened) throw new BadSeal('changed, or from elsewhere')
      return opened.text
    },
    openAtOneOf,
    opensAt(places, sealed) {
      try {
        return places.some((at) => openWith(keys, at, sealed) !== null)
      } catch (error) {
        if (error instanceof BadSeal || error instanceof MissingFieldKey) return false
        throw error
      }
    },
    openSent(at, sealed) {
      try {
        return openWith(keys, at, sealed)
      } catch (error) {
        // One sealed before its key was taken away, too.
        if (error instanceof BadSeal || keyNumberOf(sealed) !== newestIn(keys)) return null
        throw error
      }
    },
    held() {
      const markOf = (number: number) => createHmac('sha256', keyIn(keys, number)).update('which key this is').digest()
      const marks = numbersIn(keys).map((number) => [number, markOf(number).toString('base64url').slice(0, 16)])
      if (marks.length === 0) throw new MissingFieldKey(variable(1))
      return { newest: newestIn(keys), marks: Object.fromEntries(marks) }
    },
  }
}
