import { useEffect, useState } from 'react'
import { Field } from '../parts/field'
import { jsonProblem } from '../parts/json-text'

interface Properties {
  query: string
  order: string
  /** A query that finds something here; null when nothing is known to make one of. */
  example: string | null
  onSearch: (next: { query: string; order: string }) => void
}

/** A bare word goes to the cloud as it is: it may be an id. What begins as JSON must be JSON. */
const problemOf = (text: string) => (/^\s*[{[]/.test(text) ? jsonProblem(text) : null)

export function QueryForm({ query, order, example, onSearch }: Properties) {
  const [draft, setDraft] = useState({ query, order })
  const [tried, setTried] = useState(false)
  // Back and forward in the browser bring other searches.
  useEffect(() => setDraft({ query, order }), [query, order])
  const problems = { query: problemOf(draft.query), order: problemOf(draft.order) }
  const problem = tried ? (problems.query ?? problems.order) : null
  return (
    <form
      className='query'
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!problems.query && !problems.order) onSearch(draft)
      }}
    >
      <div className='fields'>
        <Field
          label='查询'
          hint={
            <>
              留空就是全部；也可以直接写一个文档的 _id。
              {example && (
                <>
                  例如{' '}
                  <button type='button' className='plain' onClick={() => setDraft({ ...draft, query: example })}>
                    <code>{example}</code>
                  </button>
                </>
              )}
            </>
          }
        >
          {(names) => (
            <textarea
              {...names}
              rows={Math.min(8, draft.query.split('\n').length)}
              spellCheck={false}
              value={draft.query}
              aria-invalid={problem !== null && problems.query !== null}
              onChange={(event) => setDraft({ ...draft, query: event.target.value })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
                event.preventDefault()
                event.currentTarget.form?.requestSubmit()
              }}
            />
          )}
        </Field>
        <Field label='排序' hint='写字段名，前面加 - 就从大到小；也可以写 {"字段": 1 或 -1}。'>
          {(names) => (
            <input
              {...names}
              spellCheck={false}
              value={draft.order}
              placeholder='按写入的先后'
              aria-invalid={problem !== null && problems.order !== null}
              onChange={(event) => setDraft({ ...draft, order: event.target.value })}
            />
          )}
        </Field>
      </div>
      {problem && (
        <p className='problem' role='alert'>
          {problems.query ? '查询' : '排序'}：{problem}
        </p>
      )}
      <div className='actions'>
        <button type='submit' className='main'>
          查找
        </button>
        <button
          type='button'
          onClick={() => {
            setDraft({ query: '', order: '' })
            setTried(false)
            onSearch({ query: '', order: '' })
          }}
        >
          全部
        </button>
      </div>
    </form>
  )
}
