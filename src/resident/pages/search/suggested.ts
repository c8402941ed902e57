import { listArticles } from '#core/contracts/content'
import { lastKnown } from '../../../cloud/last-known'
import type { Headline } from '../../../pages/read/article-row'

const most = 5

/** Headlines on this phone that have these characters, without asking anybody; those that have them in the title first. */
export function suggestedFor(typed: string): readonly Headline[] {
  const words = typed.trim()
  if (words === '') return []
  const all = lastKnown(listArticles, {})?.value.articles ?? []
  const inTitle = all.filter(({ title }) => title.includes(words))
  const inSummary = all.filter((one) => one.summary.includes(words) && !inTitle.includes(one))
  return [...inTitle, ...inSummary].slice(0, most)
}
