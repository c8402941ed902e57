import { findPublished, newestOf } from '#core/domain/assessment/published'
import type { Scale } from '#core/domain/assessment/scale'
import { letOut } from '../let-out'
import { careRisk } from './care-risk'
import { milestones } from './milestones'
import { resultWords } from './result-words'
import { reworded } from './reworded'
import { twoVoices } from './two-voices'
import { warningSigns } from './warning-signs'

/** What is offered about a small child by its age; the first version of each is read where answers were kept in it. */
const looks = [
  ...[warningSigns, reworded(warningSigns, resultWords['warning-signs'])],
  ...[milestones, reworded(milestones, resultWords.milestones)],
  ...[careRisk, reworded(careRisk, resultWords['care-risk'])],
]

/**
 * What a parent answers about a child, every version ever published, and what both voices do. A list of its own, so that the
 * phone of somebody who answers about themselves need not carry it, nor a parent's the others.
 */
export const publishedForChildren: readonly Scale[] = letOut([...looks, twoVoices])

export const scalesForChildren: readonly Scale[] = newestOf(looks)

/** Without a version: the newest. */
export function findScaleForChildren(id: string, version?: number): Scale | undefined {
  return findPublished(publishedForChildren, id, version)
}
