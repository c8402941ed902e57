import type { Decision } from '#core/domain/decision'
import type { CollectionName } from './schema'

export interface Stored {
  readonly id: string
}

/** A document as it lies in the database: nothing is known of it but its id. */
export type Raw = Stored & Readonly<Record<string, unknown>>

/** What a condition may compare with. Nothing else gets into a query, so no operator can hide in it. */
export type Key = string | number | boolean | null

/** A document that could not be read. Of its id no more than a hash is logged, of what it holds nothing. */
export interface BadRowTold {
  readonly collection: CollectionName
  readonly id: string
  /** The first field that was wrong. */
  readonly field: string
}

/**
 * A document by its id, inside a transaction and outside. As it lies there, so nothing but `rows.ts` asks for it: a row is
 * parsed when it is read.
 */
export interface Gets {
  get(collection: CollectionName, id: string): Promise<Raw | null>
  tellBadRow(told: BadRowTold): void
}

/** Documents one by one, by id: all that a transaction reaches. Only there can anything be written. */
export interface Documents extends Gets {
  /** Writes the whole document, whether or not there was one. */
  put(collection: CollectionName, document: Stored): Promise<void>
  remove(collection: CollectionName, id: string): Promise<void>
}

export interface Conditions {
  readonly equals?: Readonly<Record<string, Key>>
  readonly among?: { readonly field: string; readonly values: readonly string[] }
  /** `from` included, `until` excluded. */
  readonly range?: { readonly field: string; readonly from?: string | number; readonly until?: string | number }
  /** Read these fields only, and the id. */
  readonly fields?: readonly string[]
}

export interface Order {
  readonly field: string
  readonly direction: 'asc' | 'desc'
  readonly limit: number
}

/** What a handler reads from. */
export interface Reads extends Gets {
  /** The first `limit` documents by the order given; at most 1000. */
  first(collection: CollectionName, conditions: Conditions, order: Order): Promise<Raw[]>
  /** Every document that matches, however many, by ascending id. */
  all(collection: CollectionName, conditions: Conditions): Promise<Raw[]>
  /** How many documents have an id after this one; all, after none. */
  count(collection: CollectionName, after: string | null): Promise<number>
}

/** What the runtime has besides. */
export interface Database extends Reads {
  /**
   * All of `work` or nothing: a refusal undoes it. When others got in the way it is run again from the start, so it must
   * leave nothing behind but what it writes here, and it must await each step before the next.
   */
  transaction<Value, Refusal extends string>(
    work: (documents: Documents) => Promise<Decision<Value, Refusal>>,
  ): Promise<Decision<Value, Refusal>>
}
