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

const ofRecord = ' of '

/** What text of one of somebody's records is bound to, beside whose it is: two of their records may not be exchanged. */
export const boundField = (field: string, recordId: string | null): string =>
  recordId === null ? field : `${field}${ofRecord}${recordId}`

/** The field alone of what `boundField` gave: in a log no record is named. */
export const fieldAlone = (bound: string): string => bound.split(ofRecord)[0] ?? ''

/** Keys have one figure each. */
export const MOST_KEYS = 9

/** Which key something was sealed under; null for what is no seal of ours. */
export function keyNumberOf(sealed: string): number | null {
  const [, number] = /^k([1-9])\.[A-Za-z0-9_-]+$/.exec(sealed) ?? []
  return number === undefined ? null : Number(number)
}
