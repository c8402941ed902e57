import * as z from 'zod/mini'
import { id, version } from '#core/contracts/shapes'
import { population } from '#core/contracts/shapes/course'
import type { Population } from '#core/domain/courses/figures'
import type { Documents, Gets, Reads } from './database'
import { asItWas, rowsOf } from './rows'

const percent = z.int().check(z.minimum(1), z.maximum(1000))

/** One document a place, under its id. */
export const populations = rowsOf<Population>(
  'populations',
  z.object({
    ...population,
    id,
    revision: version,
    lessonPercent: z.exactOptional(percent),
    coursePercent: z.exactOptional(percent),
  }),
  [asItWas],
)

export const findPopulation = (documents: Gets, nodeId: string): Promise<Population | null> =>
  populations.own(documents, nodeId)

export const listPopulations = (database: Reads, nodeIds: readonly string[]): Promise<Population[]> =>
  populations.all(database, { among: { field: 'id', values: nodeIds } })

export const putPopulation = (documents: Documents, one: Population): Promise<void> => populations.put(documents, one)
