import { useState } from 'react'
import { ask } from '../app/ask'
import { addressOf } from '../app/route'
import { useAnswer } from '../app/use-answer'
import { useCommand } from '../app/use-command'
import { CodeBlock } from '../parts/code-block'
import { Failure } from '../parts/failure'
import { Field } from '../parts/field'
import { JsonArea } from '../parts/json-area'
import { formatted, jsonProblem } from '../parts/json-text'
import { CallerChoice } from './caller-choice'
import { useKept } from './use-kept'

/** Call a function as the gateway would, in the name of a chosen person. */
export function CallByHand() {
  const functions = useAnswer('listFunctions', {})
  const [draft, setDraft] = useKept('console.call', { function: '', event: '{\n  \n}', openid: '' })
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState<{ call: number; answer: string } | null>(null)
  const command = useCommand()
  const names = functions.value?.map(({ name }) => name) ?? []
  const chosen = names.includes(draft.function) ? draft.function : (names[0] ?? '')

  function call(): void {
    const found = jsonProblem(draft.event)
    setProblem(found)
    if (found || chosen === '') return
    setDone(null)
    const input = { function: chosen, event: draft.event, openid: draft.openid }
    void command.run(async () => setDone(await ask('callFunction', input)))
  }

  return (
    <>
      <p className='trail'>
        <a href={addressOf(['calls'])}>调用</a> ›
      </p>
      <h1>手动调用</h1>
      {functions.failure && <Failure onRetry={functions.again}>{functions.failure}</Failure>}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          call()
        }}
      >
        <div className='filters'>
          <Field label='函数' hint={functions.value?.length === 0 && '还没有云函数；构建以后会出现在这里。'}>
            {(control) => (
              <select
                {...control}
                value={chosen}
                onChange={(event) => setDraft({ ...draft, function: event.target.value })}
              >
                {names.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            )}
          </Field>
          <CallerChoice openid={draft.openid} onChange={(openid) => setDraft({ ...draft, openid })} />
        </div>
        <JsonArea
          label='event（JSON）'
          hint='小程序里 wx.cloud.callFunction 的 data。'
          text={draft.event}
          problem={problem}
          onChange={(event) => {
            setDraft({ ...draft, event })
            setProblem(null)
          }}
        />
        <div className='actions'>
          <button type='submit' className='main' disabled={command.busy || chosen === ''}>
            {command.busy ? '正在调用…' : '调用'}
          </button>
        </div>
      </form>
      {command.failure && <Failure>{command.failure}</Failure>}
      <div aria-live='polite'>
        {done && (
          <>
            <h2>返回</h2>
            <CodeBlock label='返回'>{formatted(done.answer)}</CodeBlock>
            <p>
              <a href={addressOf(['calls', String(done.call)])}>看这次调用的用时、数据库花费和日志</a>
            </p>
          </>
        )}
      </div>
    </>
  )
}
