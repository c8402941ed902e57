import { ask } from '../app/ask'
import { useCloud, useNow } from '../app/cloud-state'
import { useAnswer } from '../app/use-answer'
import { useCommand } from '../app/use-command'
import { Failure } from '../parts/failure'
import { aheadInWords, wallTime } from '../wording/times'
import { ClockSteps } from './clock-steps'
import { Consequences } from './consequences'
import { SetClock } from './set-clock'

export function ClockSection() {
  const { state, replace } = useCloud()
  const now = useNow()
  const timers = useAnswer('listTimers', {}, 5000)
  const command = useCommand()
  const off = state && aheadInWords(state.aheadMs)
  const move = (asked: () => ReturnType<typeof ask<'setClock'>>) =>
    void command.run(async () => replace(await asked())).then(timers.again)
  const jump = {
    busy: command.busy || state === null,
    now,
    timers: timers.value ?? [],
    to: (to: number) => move(() => ask('setClock', { to })),
    by: (ms: number) => move(() => ask('advanceClock', { ms })),
  }
  return (
    <>
      <h1>时间</h1>
      <p className='clock'>
        {state ? wallTime(now) : '正在读取…'} <span className='note'>+08:00</span>
      </p>
      <p className='lead'>
        {off ? `云上的时间${off}。` : '云上的时间就是真实时间。'}
        {off && (
          <button type='button' disabled={jump.busy} onClick={() => move(() => ask('resetClock', {}))}>
            回到真实时间
          </button>
        )}
      </p>
      {command.failure && <Failure>{command.failure}</Failure>}
      {timers.failure && <Failure onRetry={timers.again}>{timers.failure}</Failure>}
      <ClockSteps jump={jump} />
      <SetClock jump={jump} />
      <Consequences />
    </>
  )
}
