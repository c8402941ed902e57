import { useEffect, useState } from 'react'
import { readArticle } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { useReading } from '../../cloud/use-reading'
import type { Asked } from '../../components/answer/answer'
import { notBlaming } from './not-blaming'
import { findRead, forgetRead, noteRead } from './on-phone'

const gone: readonly (string | null)[] = ['article-unknown', 'article-in-review', 'article-withdrawn']

/**
 * An article from the cloud, or from this phone where it cannot be asked. What was taken down is not shown from the phone
 * either, once the cloud has said so, and goes from there.
 */
export function useArticle(articleId: string): Asked<OutputOf<typeof readArticle>> {
  const asked = useReading(readArticle, { articleId })
  const [kept] = useState(() => findRead(articleId))
  const refusal = asked.state === 'failed' ? asked.refusal : asked.state === 'ready' ? asked.trouble : null
  const isGone = gone.includes(refusal)
  const fresh = asked.state === 'ready' && !isGone ? asked.value.article : null

  useEffect(() => {
    if (isGone) forgetRead(articleId)
    else if (fresh) noteRead(fresh)
  }, [articleId, isGone, fresh])

  if (isGone && refusal !== null && asked.state !== 'loading') {
    return { state: 'failed', refusal, retry: asked.retry }
  }
  if (!kept || asked.state === 'ready') return notBlaming(asked, 'article-unknown')
  const value = { article: kept.article, related: [], series: null }
  // On its way: what is on the phone stands there meanwhile.
  if (asked.state === 'loading') return { state: 'ready', value, trouble: null, retry: () => undefined }
  return { state: 'ready', value, trouble: asked.refusal, retry: asked.retry }
}
