import type { Target } from '../browser'
import { turn } from '../turn'
import { whole } from '../whole'

/** Every so-manieth of them, from the turn on; all of them where everything is walked (XINLIN_WHOLE). */
export const byTurns = <Job>(jobs: readonly Job[], turn: number, of: number): readonly Job[] =>
  whole ? jobs : jobs.filter((_, at) => at % of === turn % of)

/** What is looked at on one of the builds, with the next commit on the other; on both where everything is walked (XINLIN_WHOLE). */
export const onItsBuild = <Job>({ name }: Target, jobs: readonly Job[]): readonly Job[] =>
  byTurns(jobs, turn + (name === 'weapp' ? 1 : 0), 2)

/** Does all jobs, each worker one at a time; answers with what was found, in the order of the jobs. */
export async function shareOut<Worker, Job, Found>(
  workers: readonly Worker[],
  jobs: readonly Job[],
  work: (worker: Worker, job: Job) => Promise<Found>,
): Promise<Found[]> {
  const found: Found[] = []
  let next = 0
  await Promise.all(
    workers.map(async (worker) => {
      for (let at = next++; at < jobs.length; at = next++) found[at] = await work(worker, jobs[at] as Job)
    }),
  )
  return found
}
