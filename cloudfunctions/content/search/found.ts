import { collections as brought } from '#core/content/articles/collections'
import { type Instant, MINUTE } from '#core/domain/time'
import { listCollections } from '../../_store/article-collections'
import { listFindable } from '../../_store/articles'
import type { Reads } from '../../_store/database'
import { indexOf, type Search } from './index-of'

/** As long as an instance looks in what it read: a new article may wait for that. What is gone is never found, see below. */
const FRESH = 5 * MINUTE

let known: { readonly search: Search; readonly since: Instant } | null = null

/** Ids of what fits these words, the best first. One that was taken down since may still be among them. */
export async function findIds(database: Reads, query: string, now: Instant): Promise<string[]> {
  // Younger than now it is after the clock was put back.
  if (!known || now < known.since || now - known.since >= FRESH) {
    const [articles, collections] = await Promise.all([listFindable(database), listCollections(database, brought)])
    const namesOf = (id: string) =>
      collections.flatMap(({ articles: held, title }) => (held.includes(id) ? [title] : []))
    known = { search: indexOf(articles.map((one) => ({ ...one, names: namesOf(one.id) }))), since: now }
  }
  return known.search(query)
}
