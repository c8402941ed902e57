import { tensOf } from '../figures/told'
import type { Instant } from '../time'

/** How much lies in one collection: counted documents, and what they weigh by a few of them. */
export interface CollectionSize {
  readonly name: string
  readonly documents: number
  /** Worked out: documents times the mean of those that were weighed. Indexes are not in it. */
  readonly bytes: number
}

/** One document: how much there was when it was last counted. */
export interface Sizes {
  readonly id: 'sizes'
  readonly at: Instant
  readonly collections: readonly CollectionSize[]
}

export interface Room {
  readonly documents: number
  readonly bytes: number
  /** What the plan allows; null where nobody told. */
  readonly most: number | null
  /** Of `most`; null with it. */
  readonly percent: number | null
}

const MEGABYTE = 1024 * 1024

/** What an operator set, whole megabytes; anything else is as if nothing were. */
export function mostOf(megabytes: string | undefined): number | null {
  return megabytes !== undefined && /^[1-9]\d{0,8}$/.test(megabytes) ? Number(megabytes) * MEGABYTE : null
}

export function roomOf({ collections }: Pick<Sizes, 'collections'>, most: number | null): Room {
  const documents = collections.reduce((sum, one) => sum + one.documents, 0)
  const bytes = collections.reduce((sum, one) => sum + one.bytes, 0)
  return { documents, bytes, most, percent: most === null ? null : Math.round((bytes / most) * 100) }
}

/** What is told of how much lies somewhere: documents are mostly somebody's, so full tens of them and full megabytes. */
export const toldSize = <Size extends { readonly documents: number; readonly bytes: number }>(size: Size): Size => ({
  ...size,
  documents: tensOf(size.documents),
  bytes: size.bytes - (size.bytes % MEGABYTE),
})
