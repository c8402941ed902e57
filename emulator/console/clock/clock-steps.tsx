import { fromNow } from '../wording/times'
import { type Jump, nextDue, whatHappens } from './jump'

const hour = 3_600_000
const steps = [
  { label: '拨快 1 小时', ms: hour },
  { label: '拨快 1 天', ms: 24 * hour },
] as const

export function ClockSteps({ jump }: { jump: Jump }) {
  const due = nextDue(jump.timers)
  return (
    <section className='card'>
      <h2>拨快</h2>
      <ul className='steps'>
        {steps.map(({ label, ms }) => (
          <li key={label}>
            <button type='button' disabled={jump.busy} onClick={() => jump.by(ms)}>
              {label}
            </button>
            <span className='note'>{whatHappens(jump, jump.now + ms)}</span>
          </li>
        ))}
        <li>
          <button type='button' disabled={jump.busy || due === null} onClick={() => due && jump.to(due.at)}>
            到下一个定时任务
          </button>
          <span className='note'>
            {due
              ? `${due.timer.trigger}（云函数 ${due.timer.function}），${fromNow(due.at, jump.now)}。`
              : '没有会运行的定时任务。'}
          </span>
        </li>
      </ul>
    </section>
  )
}
