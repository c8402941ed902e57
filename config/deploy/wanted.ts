import { join } from 'node:path'
import { schema } from '../../cloudfunctions/_store/schema'
import type { WantedCollection } from './collections'
import type { WantedSite } from './hosting'
import { functionsIn, type WantedFunction } from './packages'

/** What the code wants of an environment, read off what stands in it. Variables and the desk's domain are the operator's. */
export interface Wanted {
  readonly collections: readonly WantedCollection[]
  readonly storageRule: string
  readonly functions: readonly WantedFunction[]
  readonly sites: readonly WantedSite[]
}

/** `dist`: where the builds lie. No document is planted: the program runs on an empty database. */
export const wantedOf = (dist: string): Wanted => ({
  collections: schema.collections,
  storageRule: 'PRIVATE',
  functions: functionsIn(join(dist, 'cloudfunctions')),
  sites: [
    { under: '', folder: join(dist, 'public') },
    { under: 'desk/', folder: join(dist, 'desk') },
  ],
})
