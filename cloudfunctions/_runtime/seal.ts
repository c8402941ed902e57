import { Buffer } from 'node:buffer'
import {
  createCipheriv,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import * as z from 'zod/mini'
import type { AnyOperation } from '#core/contracts/operation'
import { boundTo, keyLabel, nonceBytes, seal, tagBytes } from '#core/contracts/sealing'
import { accept, type Decision, refuse } from '#core/domain/decision'

type Answer = Decision<unknown, string>

/** What a decision becomes as it leaves. */
export type WayOut = (decision: Answer) => Answer | { readonly sealed: string }

/** What stands before the 32 bytes of an X25519 key in its DER form (RFC 8410). */
const derBefore = Buffer.from('302a300506032b656e032100', 'hex')

/** One pair an instance, made at its first personal answer and never written down: a log read later opens nothing. */
let pair: { readonly secret: KeyObject; readonly raw: Buffer } | undefined

function ownPair() {
  if (pair === undefined) {
    const { publicKey, privateKey } = generateKeyPairSync('x25519')
    const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(derBefore.length)
    pair = { secret: privateKey, raw }
  }
  return pair
}

/** The key of the answers between this program and this instance; null for a key that settles nothing (RFC 7748, 6.1). */
function keyFor(programKey: string): Buffer | null {
  const der = Buffer.concat([derBefore, Buffer.from(programKey, 'base64')])
  try {
    const publicKey = createPublicKey({ key: der, format: 'der', type: 'spki' })
    const shared = diffieHellman({ privateKey: ownPair().secret, publicKey })
    // The raw secret is no key yet. As NaCl does with HSalsa20, a keystream under it is.
    const counterAndLabel = Buffer.concat([Buffer.alloc(4), Buffer.from(keyLabel)])
    return createCipheriv('chacha20', shared, counterAndLabel).update(Buffer.alloc(32))
  } catch {
    return null
  }
}

/** Below `fine` the length doubles from step to step, above it grows by this much: the number of records hardly shows. */
const least = 1024
const fine = 8 * 1024

/** JSON with blanks behind it, which whoever parses it does not see. */
function padded(decision: Answer, atLeast: number): Buffer {
  const text = Buffer.from(JSON.stringify(decision))
  let size = atLeast
  while (size < text.length) size += Math.min(size, fine)
  return Buffer.concat([text, Buffer.alloc(size - text.length, ' ')])
}

/**
 * How an answer of this operation leaves. A public one as it is; a personal one under a key that neither the call nor
 * the answer tells whoever reads both of them in a log. Refused is who sent nothing to seal it for, before anything
 * is done. `sent` is the `seal` of the event.
 */
export function wayOutOf(
  { name, answer, leastBytes = least }: AnyOperation,
  sent: unknown,
): Decision<WayOut, 'program-outdated' | 'bad-input'> {
  if (answer === 'public') return accept((decision) => decision)
  if (sent === undefined) return refuse('program-outdated')
  const parsed = z.safeParse(seal, sent)
  const key = parsed.success ? keyFor(parsed.data.key) : null
  if (!parsed.success || !key) return refuse('bad-input')
  const { data } = parsed
  return accept((decision) => {
    const { raw } = ownPair()
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: tagBytes })
    const plain = padded(decision, leastBytes)
    const bound = boundTo(name, data.call, data.key, raw.toString('base64').slice(0, 43))
    cipher.setAAD(Buffer.from(bound), { plaintextLength: plain.length })
    const body = Buffer.concat([raw, nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    return { sealed: body.toString('base64') }
  })
}
