import { DAY, HOUR, MINUTE } from '../../core/domain/time'
import { oneTap, somebodyToRemind } from '../../tests/support/due-people'
import { mondayAt } from '../../tests/support/makers'
import { runTimer } from '../../tests/support/run-timer'
import { openWorld, type World } from '../../tests/support/world'
import { oneAfterAnother } from './calls'

/** Of a job whose timer comes once a minute, and whose function has a minute. */
export interface ReminderRate {
  /** Until nobody was left. */
  readonly runs: number
  /** What the first of them sent, and how long it took. */
  readonly inFirst: number
  readonly seconds: number
  /** Requests to the cloud for each: the database's, and WeChat's own. */
  readonly callsEach: number
  /** Of a run that has one to send, those that are waited for one after another. */
  readonly chain: number
}

const start = mondayAt(13, 30)

async function run(world: World, at: number) {
  world.cloud.clock.set(at)
  world.cloud.calls.clear()
  const failure = await runTimer(world, 'messages', 'sendDue')
  if (failure) throw new Error(JSON.stringify(failure))
  const call = world.cloud.calls.list().find((one) => one.function === 'messages')
  if (!call) throw new Error('the job is not remembered')
  return call
}

/**
 * So many people with a reminder due at the same minute, where every request takes so long. `left`: what each allows; of
 * the last there is, where to is kept until it was sent, which has to be noted after it.
 */
export async function measureReminders(count: number, latencyMs: number, left = oneTap): Promise<ReminderRate> {
  const world = await openWorld({ at: start - 2 * DAY })
  try {
    const all = Array.from({ length: count + 1 }, (_, at) =>
      somebodyToRemind(at, at === 0 ? start - HOUR : start, left),
    )
    for (let at = 0; at < all.length; at += 500) {
      await world.add(
        'people',
        all.slice(at, at + 500).map(({ row }) => row),
      )
    }
    await Promise.all(all.map(({ openid }) => world.cloud.outbox.grant(openid, 'sample-day-before')))
    const sent = () => world.cloud.outbox.list().length
    world.cloud.setLatency(latencyMs)
    const one = await run(world, start - DAY - HOUR)
    if (sent() !== 1) throw new Error(`${sent()} were sent of one`)
    let [runs, requests, inFirst, seconds] = [0, 0, 0, 0]
    while (sent() <= count && runs < 60) {
      const began = performance.now()
      requests += (await run(world, start - DAY + runs * MINUTE)).requestCount
      seconds ||= (performance.now() - began) / 1000
      inFirst ||= sent() - 1
      runs += 1
    }
    if (sent() !== count + 1) throw new Error(`${sent() - 1} were sent of ${count}`)
    return { runs, inFirst, seconds, callsEach: requests / count, chain: oneAfterAnother(one) }
  } finally {
    await world.close()
  }
}
