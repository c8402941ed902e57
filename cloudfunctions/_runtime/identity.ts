import { createHmac } from 'node:crypto'

/** Shorter keys count as missing: guessing one would undo the point of having it. */
const shortestKey = 32

/** Thrown when the environment holds no usable key: nobody can be told from anybody, so nobody is let in. */
export class MissingIdentityKey extends Error {
  override readonly name = 'MissingIdentityKey'
}

/**
 * A person's id from the OPENID the platform gives, so that the OPENID itself is stored nowhere and a copy of the
 * database does not say who is who. The same key must be kept as long as the data.
 */
export function personIdOf(openid: string, key: string | undefined): string {
  if (key === undefined || key.length < shortestKey) throw new MissingIdentityKey('XINLIN_IDENTITY_KEY is not set')
  return `p_${createHmac('sha256', key).update(openid).digest('base64url')}`
}
