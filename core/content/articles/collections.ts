import type { Collection } from '#core/domain/reading/collection'
import { doors } from './doors'
import { allSeries } from './series'
import { shelves } from './shelves'

export const collections: readonly Collection[] = [...doors, ...shelves, ...allSeries]
