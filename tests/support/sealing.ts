import { createCipheriv, createDecipheriv, createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto'
import { operations } from '#core/contracts/index'

/**
 * A program's side of a sealed answer by the book (RFC 7748, 8439) and Node's own cryptography: what the functions send
 * is held to it, not to the code that the phone runs.
 */
const before = Buffer.from('302a300506032b656e032100', 'hex')
const { publicKey, privateKey } = generateKeyPairSync('x25519')
const key = unpadded(publicKey.export({ format: 'der', type: 'spki' }).subarray(12))
const keys = new Map<string, Buffer>()
let calls = 0

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}

function keyWith(functionKey: Buffer): Buffer {
  const name = functionKey.toString('hex')
  const known = keys.get(name)
  if (known) return known
  const theirs = createPublicKey({ key: Buffer.concat([before, functionKey]), format: 'der', type: 'spki' })
  const shared = diffieHellman({ privateKey, publicKey: theirs })
  const found = createCipheriv('chacha20', shared, Buffer.from('\0\0\0\0xinlin seal1')).update(Buffer.alloc(32))
  keys.set(name, found)
  return found
}

/** What the text says that is under the seal, with the blanks behind it; throws where it does not open. */
export function openSealed(operation: string, call: number, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64')
  const [functionKey, nonce] = [bytes.subarray(0, 32), bytes.subarray(32, 44)]
  const decipher = createDecipheriv('chacha20-poly1305', keyWith(functionKey), nonce, { authTagLength: 16 })
  const bound = ['xinlin seal1', operation, call, key, unpadded(functionKey)].join('\n')
  decipher.setAAD(Buffer.from(bound), { plaintextLength: bytes.length - 60 })
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(44, -16)), decipher.final()]).toString()
}

export interface Sealed {
  /** The event, with what a program sends along where the operation's answer is personal. */
  readonly event: object
  /** The result as the program has it: opened where it came sealed, the server's time beside it. */
  readonly open: (result: unknown) => unknown
}

/** A call by hand: `event` as a program would send it to this function. */
export function asProgram(functionName: string, event: object): Sealed {
  const name = `${functionName}.${(event as { readonly action?: unknown }).action}`
  const personal = operations.some((operation) => operation.name === name && operation.answer === 'personal')
  if (!personal) return { event, open: (result) => result }
  calls += 1
  const call = calls
  return {
    event: { ...event, seal: { key, call } },
    open(result) {
      const { sealed, ...beside } = (result ?? {}) as { readonly sealed?: string }
      return sealed === undefined ? result : { ...JSON.parse(openSealed(name, call, sealed)), ...beside }
    },
  }
}
