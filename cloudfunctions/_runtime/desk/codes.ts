import { Buffer } from 'node:buffer'
import { createHmac, randomBytes } from 'node:crypto'
import { computerNamed } from '#core/domain/desk/computer'
import { ask, type SignIn } from '#core/domain/desk/sign-in'
import type { Instant } from '#core/domain/time'
import { firstKey, type IdentityKeys } from '../identity'
import { hashOf, isSame } from './secrets'

/** Of a code's 24 bytes: when it was asked for (6, milliseconds), what computer asks (1), random ones (9), our mark (8). */
const RANDOM = 9
const SAID = 6 + 1 + RANDOM
const MARK = 8
/** Of the 24 a browser holds: when it asked (6), and our mark (18), which nobody finds who has the code. */
const SECRET_MARK = 18

const momentIn = (bytes: Buffer): Instant => bytes.readUIntBE(0, 6)

function momentOf(at: Instant): Buffer {
  const bytes = Buffer.alloc(6)
  bytes.writeUIntBE(at, 0, 6)
  return bytes
}

/**
 * Codes and secrets that are known as ours by what they are made of: nothing is stored of what was only shown. Under the first
 * key of identity, which stays; each purpose has marks of its own.
 */
export function deskCodesOf(keys: IdentityKeys) {
  const mark = (purpose: string, of: Buffer | string, bytes: number) =>
    createHmac('sha256', firstKey(keys)).update(`desk ${purpose}\0`).update(of).digest().subarray(0, bytes)
  const secretOf = (id: string, askedAt: Instant) =>
    Buffer.concat([
      momentOf(askedAt),
      mark('secret', Buffer.concat([momentOf(askedAt), Buffer.from(id)]), SECRET_MARK),
    ]).toString('base64url')
  /** Two digits that whoever has the code alone cannot know. */
  const matchOf = (id: string) => String(10 + (mark('match', id, 4).readUInt32BE() % 90))

  function read(code: string): SignIn | null {
    const bytes = Buffer.from(code, 'base64url')
    const said = bytes.subarray(0, SAID)
    const isOurs = bytes.length === SAID + MARK && isSame(bytes.toString('base64url'), code)
    if (!isOurs || !isSame(bytes.subarray(SAID).toString('hex'), mark('code', said, MARK).toString('hex'))) return null
    const [id, askedAt] = [hashOf('code', code), momentIn(said)]
    const secret = hashOf('browser', secretOf(id, askedAt))
    return ask({ id, secret, match: matchOf(id), computer: computerNamed(said.readUInt8(6)) }, askedAt)
  }

  return {
    /** A code to show, and the secret of whoever asked: who has the one has nothing of the other. */
    make(computer: number, now: Instant) {
      const said = Buffer.concat([momentOf(now), Buffer.from([computer]), randomBytes(RANDOM)])
      const code = Buffer.concat([said, mark('code', said, MARK)]).toString('base64url')
      const id = hashOf('code', code)
      return { code, id, secret: secretOf(id, now), match: matchOf(id) }
    },
    /** What a code of ours asks, as it is while no phone has answered; null for any other. */
    read,
    /** When the browser with this secret asked for that code; null where it is another's. */
    askedAt(id: string, secret: string): Instant | null {
      const bytes = Buffer.from(secret, 'base64url')
      if (bytes.length !== 6 + SECRET_MARK) return null
      const at = momentIn(bytes)
      return isSame(secretOf(id, at), secret) ? at : null
    },
  }
}
