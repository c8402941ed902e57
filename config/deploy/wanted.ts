import { join } from 'node:path'
import { articles as articleRows } from '../../cloudfunctions/_store/articles'
import { everyRow } from '../../cloudfunctions/_store/every-row'
import { schema } from '../../cloudfunctions/_store/schema'
import { articles } from '../../core/content/articles/index'
import type { Versions } from '../../core/domain/jobs/row-walk'
import type { WantedArticle } from './articles'
import type { WantedCollection } from './collections'
import type { WantedSite } from './hosting'
import { functionsIn, type WantedFunction } from './packages'

/** What the code wants of an environment, read off what stands in it. Variables and the desk's domain are the operator's. */
export interface Wanted {
  readonly collections: readonly WantedCollection[]
  readonly storageRule: string
  /** Which form of each collection's documents the code reads, as far as it goes. */
  readonly versions: Versions
  readonly articles: readonly WantedArticle[]
  readonly functions: readonly WantedFunction[]
  readonly sites: readonly WantedSite[]
}

/** `dist`: where the builds lie. Articles are the only documents that are planted: the rest works on an empty database. */
export const wantedOf = (dist: string): Wanted => ({
  collections: schema.collections,
  storageRule: 'PRIVATE',
  versions: Object.fromEntries(everyRow.map(([name, { version }]) => [name, version])),
  articles: articles.map((article, position) => ({
    ...articleRows.document({ ...article, position }),
    title: article.title,
  })),
  functions: functionsIn(join(dist, 'cloudfunctions')),
  sites: [
    { under: '', folder: join(dist, 'public') },
    { under: 'desk/', folder: join(dist, 'desk') },
  ],
})
