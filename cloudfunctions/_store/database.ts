import type { Decision } from '#core/domain/decision'
import type { CollectionName } from './schema'

export interface Stored {
  readonly id: string
}

/** What a condition may compare with. Nothing else gets into a query, so no operator can hide in it. */
export type Key = string | number | boolean | null

/** Documents one by one, by id: all that a transaction reaches. */
export interface Documents {
  get<Document extends Stored>(collection: CollectionName, id: string): Promise<Document | null>
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

export interface Database extends Documents {
  /** The first `limit` documents by the order given; at most 1000. */
  first<Document extends Stored>(
    collection: CollectionName,
    conditions: Conditions,
    order: { readonly field: string; readonly direction: 'asc' | 'desc'; readonly limit: number },
  ): Promise<Document[]>
  /** Every document that matches, however many, by ascending id. */
  all<Document extends Stored>(collection: CollectionName, conditions: Conditions): Promise<Document[]>
  /**
   * All of `work` or nothing: a refusal undoes it. When others got in the way it is run again from the start, so it must
   * leave nothing behind but what it writes here, and it must await each step before the next.
   */
  transaction<Value, Refusal extends string>(
    work: (documents: Documents) => Promise<Decision<Value, Refusal>>,
  ): Promise<Decision<Value, Refusal>>
}
