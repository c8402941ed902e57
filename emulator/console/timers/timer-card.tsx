import { useState } from 'react'
import type { TimerInfo } from '../../cloud/console/contract'
import { ask } from '../app/ask'
import { addressOf } from '../app/route'
import { useCommand } from '../app/use-command'
import { Failure } from '../parts/failure'
import { Moment } from '../parts/moment'
import { RunOutcome } from './run-outcome'

export function TimerCard({ timer, onRun }: { timer: TimerInfo; onRun: () => void }) {
  const { function: name, trigger, config, nextRun, lastRun, problem } = timer
  const command = useCommand()
  const [result, setResult] = useState<{ failure: string | null } | null>(null)
  const run = () => {
    setResult(null)
    void command.run(async () => setResult(await ask('runTimer', { function: name, trigger }))).then(onRun)
  }
  return (
    <li className='card'>
      <h2>
        {trigger} <span className='note'>云函数 {name}</span>
      </h2>
      <dl className='facts'>
        <dt>规则</dt>
        <dd>
          <code>{config}</code>
        </dd>
        <dt>下次</dt>
        <dd>{nextRun === null ? '不会再运行' : <Moment at={nextRun} />}</dd>
        <dt>上次</dt>
        <dd>
          {lastRun === null ? (
            '本地云启动以后还没有运行过'
          ) : (
            <>
              <Moment at={lastRun.due} /> <RunOutcome failure={lastRun.failure} />
            </>
          )}
        </dd>
      </dl>
      {problem && <p className='problem'>这个触发器不能运行：{problem}</p>}
      {command.failure && <Failure>{command.failure}</Failure>}
      <div aria-live='polite'>
        {result && (
          <p className='told'>
            刚才运行的结果：
            <RunOutcome failure={result.failure} />
          </p>
        )}
      </div>
      <div className='actions'>
        <button type='button' disabled={command.busy} onClick={run}>
          {command.busy ? '正在运行…' : '现在运行'}
        </button>
        <a className='button' href={addressOf(['calls'], { function: name })}>
          看它的调用
        </a>
      </div>
    </li>
  )
}
