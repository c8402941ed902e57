import * as z from 'zod/mini'

/** What a program sends beside action and input, so that a personal answer comes back sealed for it alone. */
export const seal = z.object({
  /** Its public X25519 key, made when it was opened and kept nowhere: base64 without padding. */
  key: z.string().check(z.regex(/^[A-Za-z0-9+/]{43}$/)),
  /** Which call of this key it is: never the same twice. */
  call: z.int().check(z.nonnegative()),
})

/** How many bytes each part of a sealed answer takes: the function's public key, the nonce, and the tag at the end. */
export const keyBytes = 32
export const nonceBytes = 12
export const tagBytes = 16

/** Twelve ASCII characters: the nonce under which the shared secret, as a ChaCha20 key, gives the key of the answers. */
export const keyLabel = 'xinlin seal1'

/** What a sealed answer is bound to (ASCII): put in the place of another's, or of another question's, it does not open. */
export function boundTo(operation: string, call: number, programKey: string, functionKey: string): string {
  return [keyLabel, operation, call, programKey, functionKey].join('\n')
}

/** The refusals of a personal operation that come open: with them nothing could be sealed. */
export const openRefusals = ['program-outdated', 'bad-input', 'unknown-action'] as const
