import { ask } from '../app/ask'
import { addressOf, go, useRoute } from '../app/route'
import { useCommand } from '../app/use-command'
import { Failure } from '../parts/failure'
import { Loaded } from '../parts/loaded'
import { CallFilter } from './call-filter'
import { CallTable } from './call-table'
import { useCalls } from './use-calls'

const mostShown = 200

export function CallList() {
  const calls = useCalls(mostShown)
  const { parameters } = useRoute()
  const only = { function: parameters.get('function') ?? '', outcome: parameters.get('outcome') ?? '' }
  const clear = useCommand()
  return (
    <>
      <h1>调用</h1>
      <p className='lead'>
        云函数的每次调用，最新的在上面，自动更新；这里是最近的 {mostShown} 次。重启本地云以后从头记起。
      </p>
      <div className='actions'>
        <a className='button' href={addressOf(['calls', 'by-hand'])}>
          手动调用一个函数
        </a>
        <button
          type='button'
          disabled={clear.busy || !calls.value?.length}
          onClick={() => void clear.run(() => ask('clearCalls', {})).then(calls.again)}
        >
          清空记录
        </button>
      </div>
      {clear.failure && <Failure>{clear.failure}</Failure>}
      <CallFilter only={only} onChange={(next) => go(addressOf(['calls'], { ...next }))} />
      <Loaded
        answer={calls}
        empty={(found) =>
          found.length === 0 && '还没有调用。打开小程序或网页用一用，或手动调用一个函数，记录就会出现在这里。'
        }
      >
        {(found) => {
          const shown = found.filter(
            (call) =>
              (only.function === '' || call.function === only.function) &&
              (only.outcome === '' || call.outcome === only.outcome),
          )
          return shown.length > 0 ? (
            <CallTable calls={shown} />
          ) : (
            <p className='empty'>没有这样的调用；最近一共 {found.length} 次，放宽筛选就能看到。</p>
          )
        }}
      </Loaded>
    </>
  )
}
