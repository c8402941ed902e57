import { openResult } from '#core/contracts/children'
import { mayDoForChild } from '#core/domain/access/child'
import { traced } from '#core/domain/children/profile'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import type { Standing } from '../_runtime/write'
import { saveChildRow } from '../_store/children'
import type { Documents } from '../_store/database'
import { describeResult } from './describe-result'
import { knownResult } from './own-result'
import { withWords } from './with-words'

/** The look is written on the child, so that a consent taken back, or a guardian taken off, meanwhile collides with it. */
export const openResultHandler = handle(openResult, async ({ resultId }, { caller, database, secrets, write }) => {
  async function open(documents: Documents, { now }: Standing) {
    const known = await knownResult(documents, resultId, caller.ids)
    if (!known.ok) return known
    const { result, child } = known.value
    const may = mayDoForChild('read-results', child, caller.ids, now)
    if (!may.ok) return may
    const told = describeResult(result, may.value, { documents, secrets })
    return told ? accept({ id: resultId, told, child, relation: may.value }) : refuse('result-unknown')
  }
  const decision = await write({
    async first(documents, standing) {
      const opened = await open(documents, standing)
      if (!opened.ok) return opened
      const { told, child, relation } = opened.value
      if (relation.as === 'guardian' && told.voice === 'child' && told.found) {
        const look = { at: standing.now, did: 'looked', guardianId: relation.guardian.id, resultId } as const
        await saveChildRow(documents, traced(child, look))
      }
      return accept({ value: opened.value, person: standing.person })
    },
    // It is the same look, and only while it may still be had.
    again: (documents, _, standing) => open(documents, standing),
  })
  if (!decision.ok) return decision
  const [result = { ...decision.value.told, found: null }] = await withWords(database, [decision.value.told])
  return accept({ result })
})
