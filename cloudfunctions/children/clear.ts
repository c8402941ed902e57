import { clearChildren } from '#core/contracts/children'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listChildResults, removeChildResult } from '../_store/child-results'
import { findChild, listForgotten, removeChild } from '../_store/children'
import { findInvitation, listRunOut, removeInvitation } from '../_store/invitations'

/** Of one run of each; what is left goes an hour later. */
const MOST = 200
const CHILDREN = 20

/** One a transaction. A child goes last, when nothing is left of what was kept: until then its id is taken. */
export const clearHandler = handle(clearChildren, async (_, { database, transaction, clock, now }) => {
  let cleared = 0
  for (const { id } of await listForgotten(database, CHILDREN)) {
    const { rows, next } = await listChildResults(database, id, MOST)
    for (const result of rows) {
      await transaction<true, never>(async (documents) => {
        await removeChildResult(documents, result.id)
        return accept(true)
      })
      cleared += 1
    }
    if (next !== null) continue
    await transaction<true, never>(async (documents) => {
      const child = await findChild(documents, id)
      if (child?.forgotten) await removeChild(documents, id)
      return accept(true)
    })
    cleared += 1
  }
  for (const { id } of await listRunOut(database, now, MOST)) {
    await transaction<true, never>(async (documents) => {
      const row = await findInvitation(documents, id)
      if (row && row.until < clock()) await removeInvitation(documents, id)
      return accept(true)
    })
    cleared += 1
  }
  return accept({ cleared })
})
