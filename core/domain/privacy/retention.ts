/** Who is meant by what is kept. `nobody`: it leads to no person; `organisation`: what a place says of itself. */
export const keptOf = ['person', 'child', 'staff', 'organisation', 'nobody'] as const

/** What the person's own deletion does to it. `loses-person`: it stays, and says no more whose it was. */
export type OnDeletion = 'goes' | 'stays' | 'loses-person' | 'not-theirs'

/** One kind of what is stored: a row of the table by which all that is kept ends. */
export interface KeptKind {
  readonly id: string
  readonly collection: string
  readonly of: (typeof keptOf)[number]
  /** In plain words, as the person it is about reads it. */
  readonly what: string
  readonly howLong: string
  /** Days after it was over, where `privacy.retain` goes by them. */
  readonly days?: number
  /** `law`: an article asks for it; `seed`: a paper this program is built from; `ours`: we decided so. */
  readonly rule: 'law' | 'seed' | 'ours'
  /** As the person reads it. */
  readonly source: string
  /** Where the paper says so; only with `seed`. */
  readonly clause?: string
  /** The operation that ends it. Null: what a place says of itself has no end of its own. */
  readonly carriedOutBy: string | null
  readonly onDeletion: OnDeletion
  /** What of it is left once somebody has deleted everything; only where something is. */
  readonly remains?: string
}
