import { whole } from '../whole'

/** Every so-manieth of them, from the turn on; all of them where everything is walked (XINLIN_WHOLE). */
export const byTurns = <Job>(jobs: readonly Job[], turn: number, of: number): readonly Job[] =>
  whole ? jobs : jobs.filter((_, at) => at % of === turn % of)

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
