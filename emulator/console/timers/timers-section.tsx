import { useAnswer } from '../app/use-answer'
import { CodeBlock } from '../parts/code-block'
import { Loaded } from '../parts/loaded'
import { TimerCard } from './timer-card'

const example = '{ "triggers": [{ "name": "remind", "type": "timer", "config": "0 0 9 * * * *" }] }'

export function TimersSection() {
  const timers = useAnswer('listTimers', {}, 3000)
  return (
    <>
      <h1>定时</h1>
      <p className='lead'>
        云函数 config.json
        里的触发器，按云上的时间（+08:00）运行。想让它提前发生，可以“现在运行”，或在“时间”里把钟拨快。
      </p>
      <Loaded
        answer={timers}
        empty={(found) =>
          found.length === 0 && (
            <>
              <p>还没有定时任务。在云函数的 config.json 里写上触发器，就会出现在这里，例如每天 9 点：</p>
              <CodeBlock label='例子'>{example}</CodeBlock>
            </>
          )
        }
      >
        {(found) => (
          <ul className='cards'>
            {found.map((timer) => (
              <TimerCard key={`${timer.function} ${timer.trigger}`} timer={timer} onRun={timers.again} />
            ))}
          </ul>
        )}
      </Loaded>
    </>
  )
}
