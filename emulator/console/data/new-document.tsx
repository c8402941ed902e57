import { useState } from 'react'
import { ask } from '../app/ask'
import { addressOf, go } from '../app/route'
import { useCommand } from '../app/use-command'
import { Failure } from '../parts/failure'
import { JsonArea } from '../parts/json-area'
import { documentProblem } from './document-problem'
import { useDraft } from './use-draft'

const empty = { before: '', text: '{\n  \n}' }

export function NewDocument({ collection }: { collection: string }) {
  const { draft, write, settle } = useDraft(collection, 'new', empty)
  const [problem, setProblem] = useState<string | null>(null)
  const command = useCommand()

  async function add(): Promise<void> {
    const found = documentProblem(draft.text, null)
    setProblem(found)
    if (found) return
    await command.run(async () => {
      const { id } = await ask('insertDocument', { collection, document: draft.text })
      settle(empty)
      go(addressOf(['data', collection], { id: idAsJson(draft.text, id) }))
    })
  }

  return (
    <>
      <p className='trail'>
        <a href={addressOf(['data'])}>数据</a> › <a href={addressOf(['data', collection])}>{collection}</a> ›
      </p>
      <h1>新增文档</h1>
      <JsonArea
        label='内容（扩展 JSON）'
        hint='不写 _id，会得到一个新的。'
        text={draft.text}
        problem={problem}
        onChange={(text) => {
          write({ ...draft, text })
          setProblem(null)
        }}
      />
      {command.failure && <Failure>{command.failure}</Failure>}
      <div className='actions'>
        <button type='button' className='main' disabled={command.busy} onClick={() => void add()}>
          {command.busy ? '正在新增…' : '新增'}
        </button>
      </div>
    </>
  )
}

/** The id as it was written, which need not be text; else the one that was given. */
function idAsJson(text: string, given: string): string {
  const written = (JSON.parse(text) as { _id?: unknown })._id
  return JSON.stringify(written === undefined ? given : written)
}
