import { listMyAssessments } from '#core/contracts/assessments'
import { valueOf } from './value-of'
import type { World } from './world'

/** The results somebody of the sample keeps, as they see them: the database has them sealed. */
export async function keptOf(world: World, name: string) {
  return valueOf(await (await world.as(name)).call(listMyAssessments, {})).administrations
}
