import type { CallRecord } from '../../cloud/console/contract'
import { addressOf } from '../app/route'
import { CodeBlock } from '../parts/code-block'
import { formatted } from '../parts/json-text'
import { Loaded } from '../parts/loaded'
import { CallFacts } from './call-facts'
import { useCalls } from './use-calls'
import { Waterfall } from './waterfall'

/** As many as the cloud keeps. */
const mostKept = 500

/** One call: what went in, what came out, what it printed, and where its time went. */
export function CallDetail({ id }: { id: number }) {
  const calls = useCalls(mostKept)
  const find = (found: CallRecord[]) => found.find((call) => call.id === id)
  return (
    <>
      <p className='trail'>
        <a href={addressOf(['calls'])}>调用</a> ›
      </p>
      <h1>
        {(calls.value && find(calls.value)?.function) ?? '调用'} <span className='note'>#{id}</span>
      </h1>
      <Loaded
        answer={calls}
        empty={(found) => !find(found) && '这次调用已经不在记录里：记录只保留最近的几百次，重启本地云以后从头记起。'}
      >
        {(found) => {
          const call = find(found)
          return (
            call && (
              <>
                <CallFacts call={call} />
                <h2>对云的请求</h2>
                <Waterfall call={call} />
                <h2>传入</h2>
                <CodeBlock label='传入'>{formatted(call.event)}</CodeBlock>
                <h2>{call.outcome === 'failed' ? '错误' : '返回'}</h2>
                <CodeBlock label='返回'>{call.answer === null ? '还没有' : formatted(call.answer)}</CodeBlock>
                <h2>日志</h2>
                {call.logs.length === 0 ? (
                  <p className='note'>没有打印日志。云函数里 console.log 的内容会出现在这里。</p>
                ) : (
                  <CodeBlock label='日志'>{call.logs.join('\n')}</CodeBlock>
                )}
              </>
            )
          )
        }}
      </Loaded>
    </>
  )
}
