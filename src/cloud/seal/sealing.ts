import { stream } from '@stablelib/chacha'
import { ChaCha20Poly1305 } from '@stablelib/chacha20poly1305'
import { scalarMultBase, sharedKey } from '@stablelib/x25519'
import { boundTo, keyBytes, keyLabel, nonceBytes } from '#core/contracts/sealing'
import { asciiBytes, fromBase64, toBase64, utf8Text } from './bytes'
import { randomBytes } from './random-bytes'

/** One call whose answer is to come sealed. */
export interface Sealing {
  /** Goes with the call. */
  readonly sent: { readonly key: string; readonly call: number }
  /** What the answer says; null where it is not the answer to this call, or not whole. */
  readonly open: (sealed: string) => unknown
}

interface Pair {
  readonly secret: Uint8Array
  readonly key: string
}

/** Made at the first personal call, gone when the program is closed, kept nowhere. */
let ownPair: Promise<Pair | null> | null = null
let calls = 0

/** A phone works at a key for up to a tenth of a second: on the web not in one go with what draws the page. */
const inItsOwnTask = <Value>(value: Value): Value | Promise<Value> =>
  process.env.TARO_ENV === 'h5' ? new Promise((resolve) => setTimeout(() => resolve(value))) : value

/** A phone that had no chance to offer is asked again by the next call. */
async function pairOf(): Promise<Pair | null> {
  ownPair ??= randomBytes(keyBytes)
    .then(inItsOwnTask)
    .then((secret) => secret && { secret, key: toBase64(scalarMultBase(secret)) })
  const pair = await ownPair
  if (pair === null) ownPair = null
  return pair
}

/** Keys by the functions' public ones: working one out takes a phone up to a tenth of a second. */
const keys = new Map<string, Uint8Array>()
/** More instances than one program meets. */
const mostKeys = 32

function keyWith({ secret }: Pair, functionKey: Uint8Array, name: string): Uint8Array {
  const known = keys.get(name)
  if (known) return known
  const key = stream(sharedKey(secret, functionKey, true), asciiBytes(keyLabel), new Uint8Array(keyBytes))
  if (keys.size >= mostKeys) keys.clear()
  keys.set(name, key)
  return key
}

function opened(pair: Pair, operation: string, call: number, sealed: string): unknown {
  const bytes = fromBase64(sealed)
  if (bytes === null || bytes.length < keyBytes + nonceBytes) return null
  const functionKey = bytes.subarray(0, keyBytes)
  const name = toBase64(functionKey)
  const nonce = bytes.subarray(keyBytes, keyBytes + nonceBytes)
  const bound = asciiBytes(boundTo(operation, call, pair.key, name))
  const cipher = new ChaCha20Poly1305(keyWith(pair, functionKey, name))
  const plain = cipher.open(nonce, bytes.subarray(keyBytes + nonceBytes), bound)
  return plain && JSON.parse(utf8Text(plain))
}

/** Null where the phone gives no randomness: then nothing personal is asked. */
export async function prepareSealing(operation: string): Promise<Sealing | null> {
  const pair = await pairOf()
  if (pair === null) return null
  calls += 1
  const call = calls
  return {
    sent: { key: pair.key, call },
    open(sealed) {
      try {
        return opened(pair, operation, call, sealed)
      } catch {
        return null
      }
    },
  }
}
