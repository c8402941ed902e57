/**
 * Text that is stored encrypted, bound to the place it is stored at (`_runtime/private`). Here it is only carried: nothing
 * in the domain can read it. The number of its key stands before it.
 */
export type Sealed = string

/** Where something private is stored: what is sealed for one place opens at no other. */
export interface SealedAt {
  readonly collection: string
  readonly id: string
  readonly field: string
}

/** Keys have one figure each. */
export const MOST_KEYS = 9

/** Which key something was sealed under; null for what is no seal of ours. */
export function keyNumberOf(sealed: string): number | null {
  const [, number] = /^k([1-9])\.[A-Za-z0-9_-]+$/.exec(sealed) ?? []
  return number === undefined ? null : Number(number)
}
