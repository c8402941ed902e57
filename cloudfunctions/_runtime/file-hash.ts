import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'

/** Of a file in parts of base64: how long the whole is, and its SHA-256 in hex. */
export function hashOf(parts: readonly string[]): { readonly bytes: number; readonly hash: string } {
  const whole = Buffer.concat(parts.map((part) => Buffer.from(part, 'base64')))
  return { bytes: whole.length, hash: createHash('sha256').update(whole).digest('hex') }
}
