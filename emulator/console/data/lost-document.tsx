import { CodeBlock } from '../parts/code-block'
import { formatted } from '../parts/json-text'
import type { Draft } from './drafts'

/** The document is not there (any more); what somebody was writing still is. */
export function LostDocument({ collection, draft }: { collection: string; draft: Draft | null }) {
  return (
    <>
      <p>集合 {collection} 里没有这个文档，它可能已经被删除。</p>
      {draft && (
        <>
          <p>你没有保存的修改还在这里，可以复制出来：</p>
          <CodeBlock label='没有保存的修改'>{formatted(draft.text)}</CodeBlock>
        </>
      )}
    </>
  )
}
