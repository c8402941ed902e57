import { searchArticles } from '#core/contracts/content'
import { accept } from '#core/domain/decision'
import { soundsLikeDying, speaksOfDying } from '#core/domain/risk/speaks-of-dying'
import { handle } from '../_runtime/handle'
import { findHeadlines } from '../_store/articles'

/** What a search stands on takes a quarter of a second to load, and whoever opens an article needs none of it. */
const search = async () => ({ ...(await import('./search/found')), ...(await import('./search/sounds')) })

export const searchArticlesHandler = handle(searchArticles, async ({ query }, { database, now }) => {
  const { findIds, soundsOf } = await search()
  const articles = await findHeadlines(database, await findIds(database, query, now), now)
  // A teapot sounds like it too.
  const heard = soundsOf(query.replace(/紫砂[壶杯锅茶泥]/g, ''))
  return accept({ articles, danger: speaksOfDying(query) || soundsLikeDying(heard) })
})
