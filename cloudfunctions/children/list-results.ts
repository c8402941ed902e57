import { listResults } from '#core/contracts/children'
import { mayDoForChild } from '#core/domain/access/child'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listChildResults } from '../_store/child-results'
import { findChild } from '../_store/children'
import { describeResult } from './describe-result'
import { sharesOf } from './share-view'
import { withWords } from './with-words'

const PAGE = 20

/** Who may is asked after what is read: whoever is taken off meanwhile reads nothing. */
export const listResultsHandler = handle(
  listResults,
  async ({ childId, before }, { caller, database, secrets, now }) => {
    const { rows, next } = await listChildResults(database, childId, PAGE, before)
    const child = await findChild(database, childId)
    if (!child) return refuse('child-unknown')
    const may = mayDoForChild('read-results', child, caller.ids, now)
    if (!may.ok) return may
    const opens = may.value.as === 'guardian'
    const shareOf = await sharesOf(database, rows, may.value)
    const results = rows.flatMap((row) => {
      const told = describeResult(row, may.value, { documents: database, secrets })
      // What the young person shows is opened, so that they see who looked.
      return told
        ? [{ ...(opens && row.voice === 'child' ? { ...told, found: null } : told), share: shareOf(row) }]
        : []
    })
    return accept({ results: await withWords(database, results), next })
  },
)
