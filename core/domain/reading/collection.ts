export const collectionKinds = ['shelf', 'door', 'series'] as const
export type CollectionKind = (typeof collectionKinds)[number]

/**
 * Articles put together by hand. A shelf is a topic; a door is what just happened to somebody, with a few articles in the
 * order one would hand them over; a series is read from the first to the last.
 */
export interface Collection {
  /** Says nothing of the subject: it appears in addresses and logs. */
  readonly id: string
  readonly kind: CollectionKind
  readonly title: string
  readonly lead: string | null
  /** Ids, each once, in their order. */
  readonly articles: readonly string[]
}

/** What two collections of a kind have in common weighs: a door was opened by one and the same person. */
const weights: Record<CollectionKind, number> = { door: 3, series: 2, shelf: 1 }

/** Ids of the articles that share most with this one, the closest first; equal ones as the collections name them. */
export function relatedTo(articleId: string, collections: readonly Collection[]): string[] {
  const shared = new Map<string, number>()
  for (const { kind, articles } of collections) {
    if (!articles.includes(articleId)) continue
    for (const other of articles) {
      // A long shelf says little about any two of those that stand on it.
      if (other !== articleId) shared.set(other, (shared.get(other) ?? 0) + weights[kind] + 1 / articles.length)
    }
  }
  return [...shared].sort(([, one], [, another]) => another - one).map(([id]) => id)
}

export interface PlaceInSeries {
  readonly collection: Collection
  /** Counted from zero. */
  readonly at: number
}

/** Where an article stands in the first series that has it. */
export function placeInSeries(articleId: string, collections: readonly Collection[]): PlaceInSeries | null {
  for (const collection of collections) {
    const at = collection.articles.indexOf(articleId)
    if (collection.kind === 'series' && at >= 0) return { collection, at }
  }
  return null
}
