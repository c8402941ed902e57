import { listShipped } from '#core/contracts/publishing'
import { accept } from '#core/domain/decision'
import { mayStand } from '#core/domain/reading/article'
import { handle } from '../_runtime/handle'
import { listAllHeadlines } from '../_store/articles'

export const listShippedHandler = handle(listShipped, async ({ after }, { database, now }) => {
  const { rows, next } = await listAllHeadlines(database, after)
  const articles = rows.map((row) => ({ ...row, overdue: !mayStand(row, now), withdrawn: row.withdrawn !== undefined }))
  return accept({ articles, next })
})
