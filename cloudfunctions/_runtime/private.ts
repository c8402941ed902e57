import { Buffer } from 'node:buffer'
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { Sealed } from '#core/domain/privacy/sealed'

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

/** Where something private is stored: what is sealed for one place opens at no other. */
export interface SealedAt {
  readonly collection: string
  readonly id: string
  readonly field: string
}

export interface Secrets {
  seal(at: SealedAt, text: string): Sealed
  /** Throws `BadSeal`. */
  open(at: SealedAt, sealed: Sealed): string
}

const variable = (number: number) => (number === 1 ? 'XINLIN_FIELD_KEY' : `XINLIN_FIELD_KEY_${number}`)
const mostKeys = 9
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

function newestIn(keys: FieldKeys): number {
  for (let number = mostKeys; number > 1; number -= 1) if (keys[variable(number)] !== undefined) return number
  return 1
}

const bound = ({ collection, id, field }: SealedAt) => Buffer.from(JSON.stringify([collection, id, field]))

/**
 * AES-256-GCM, bound to collection, id and field; the number of the key stands before it. The key is looked for when it is
 * needed: whoever has nothing private to store needs none.
 */
export function secretsOf(keys: FieldKeys): Secrets {
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
      const [, number, text] = /^k([1-9])\.([A-Za-z0-9_-]+)$/.exec(sealed) ?? []
      const body = Buffer.from(text ?? '', 'base64url')
      if (number === undefined || body.length < nonceBytes + tagBytes) throw new BadSeal('no seal of ours')
      const key = keyIn(keys, Number(number))
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, body.subarray(0, nonceBytes), { authTagLength: tagBytes })
        decipher.setAAD(bound(at))
        decipher.setAuthTag(body.subarray(-tagBytes))
        return Buffer.concat([decipher.update(body.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString('utf8')
      } catch {
        throw new BadSeal('changed, or from elsewhere')
      }
    },
  }
}
