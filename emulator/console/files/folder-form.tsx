import { useEffect, useState } from 'react'
import { Field } from '../parts/field'

export function FolderForm({ prefix, onChoose }: { prefix: string; onChoose: (prefix: string) => void }) {
  const [draft, setDraft] = useState(prefix)
  useEffect(() => setDraft(prefix), [prefix])
  return (
    <form
      className='filters'
      onSubmit={(event) => {
        event.preventDefault()
        onChoose(draft.trim())
      }}
    >
      <Field label='文件夹（路径的开头）'>
        {(control) => (
          <input
            {...control}
            spellCheck={false}
            placeholder='images/'
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
        )}
      </Field>
      <button type='submit'>只看这里</button>
      {prefix && (
        <button type='button' onClick={() => onChoose('')}>
          全部
        </button>
      )}
    </form>
  )
}
