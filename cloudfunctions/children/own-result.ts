import { relationToChild } from '#core/domain/access/child'
import type { Child } from '#core/domain/children/profile'
import type { ChildResult } from '#core/domain/children/result'
import { sightOf } from '#core/domain/children/result'
import { accept, type Decision, refuse } from '#core/domain/decision'
import { findChildResult } from '../_store/child-results'
import { findChild } from '../_store/children'
import type { Gets } from '../_store/database'

/** A result somebody may know of, and its child. One that is hidden from them is unknown like one that never was. */
export async function knownResult(
  documents: Gets,
  resultId: string,
  ids: readonly string[],
): Promise<Decision<{ readonly result: ChildResult; readonly child: Child }, 'result-unknown'>> {
  const result = await findChildResult(documents, resultId)
  const child = result && (await findChild(documents, result.childId))
  const relation = child && relationToChild(child, ids)
  const isSeen = result && relation && sightOf(result, relation) !== null
  return isSeen ? accept({ result, child }) : refuse('result-unknown')
}
