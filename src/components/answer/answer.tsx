import type { ReactNode } from 'react'
import { mayPass, sentenceFor } from '../../wording/refusals'
import { FailedNotice } from '../notice/failed-notice'
import { Notice } from '../notice/notice'
import { Skeleton } from '../skeleton/skeleton'
import { wayOn } from './ways-on'

/** What a question to the cloud looks like from a page; the hooks of src/cloud answer in this shape. */
export type Asked<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly refusal: string; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: Value; readonly trouble: string | null; readonly retry: () => void }

interface AnswerProps<Value> {
  readonly asked: Asked<Value>
  readonly rows?: number
  /** In place of the grey rows. */
  readonly loading?: ReactNode
  readonly isEmpty?: (value: Value) => boolean
  /** A sentence, or a whole notice where something can be done about it. */
  readonly empty?: ReactNode
  readonly children: (value: Value) => ReactNode
}

/** One place that decides between on its way, failed, refused, empty and there. */
export function Answer<Value>({ asked, rows, loading, isEmpty, empty, children }: AnswerProps<Value>) {
  if (asked.state === 'loading') return <>{loading ?? <Skeleton {...(rows ? { rows } : {})} />}</>
  if (asked.state === 'failed') {
    const onRetry = mayPass(asked.refusal) ? asked.retry : undefined
    return <FailedNotice message={sentenceFor(asked.refusal)} onRetry={onRetry} way={wayOn(asked.refusal)} />
  }
  const outdated = asked.trouble ? <FailedNotice message={outdatedText(asked.trouble)} onRetry={asked.retry} /> : null
  if (isEmpty?.(asked.value)) {
    return (
      <>
        {outdated}
        {typeof empty === 'string' ? <Notice kind='empty'>{empty}</Notice> : (empty ?? null)}
      </>
    )
  }
  return (
    <>
      {outdated}
      {children(asked.value)}
    </>
  )
}

const outdatedText = (refusal: string) => `${sentenceFor(refusal)}下面是上一次看到的内容。`
