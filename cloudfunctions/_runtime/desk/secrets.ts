import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** 192 random bits, as text that a code, a cookie or an address may hold. */
export const newSecret = (): string => randomBytes(24).toString('base64url')
/** As it is stored: what is made of so many random bits cannot be found from it. The purpose keeps one from passing as another. */
export const hashOf = (purpose: 'code' | 'browser' | 'session', secret: string): string =>
  createHash('sha256').update(`desk ${purpose}\0${secret}`).digest('base64url')

/** Who sits somewhere, for a page to tell whether it is still the same person. */
export const markOfPerson = (personId: string): string =>
  createHash('sha256').update(`desk who\0${personId}`).digest('base64url').slice(0, 16)

export const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/** A code as it was scanned or typed; null where it can be none. An address may stand before it. */
export function codeIn(text: string): string | null {
  const [, found] = /(?:^|[=/#])([\w-]{32})$/.exec(text.trim()) ?? []
  return found ?? null
}
