import { setPopulation } from '#core/contracts/courses'
import { figurePlaces } from '#core/domain/access/courses'
import type { Population } from '#core/domain/courses/figures'
import { accept, refuse } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { listNodes } from '../_store/nodes'
import { findPopulation, putPopulation } from '../_store/populations'

type Refusal = 'population-changed' | 'population-unsourced' | 'population-ahead' | 'not-allowed'

export const setPopulationHandler = handle(setPopulation, async (input, { database, write }) => {
  const { nodeId, revision, population } = input
  const nodes = await listNodes(database)
  const decision = await write<Population, Refusal>({
    async first(documents, { person, now, grants }) {
      if (!figurePlaces(grants, nodes).has(nodeId)) return refuse('not-allowed')
      if (population.source.trim() === '') return refuse('population-unsourced')
      if (population.countedOn > dateOf(now)) return refuse('population-ahead')
      const found = await findPopulation(documents, nodeId)
      if ((found?.revision ?? null) !== revision) return refuse('population-changed')
      const value = { ...formerTargets(found), ...population, id: nodeId, revision: (revision ?? 0) + 1 }
      await putPopulation(documents, value)
      return accept({ value, person })
    },
    async again(documents, id) {
      const found = await findPopulation(documents, id)
      return found ? accept(found) : refuse('population-changed')
    },
  })
  return decision.ok ? accept({ saved: decision.value }) : decision
})

const formerTargets = (found: Population | null) => ({
  ...(found?.lessonPercent !== undefined && { lessonPercent: found.lessonPercent }),
  ...(found?.coursePercent !== undefined && { coursePercent: found.coursePercent }),
})
