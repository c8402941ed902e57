import type { World } from './world'

/**
 * Runs a job once, as its timer does. A function answers also where its handler threw, so the platform's own word that
 * it did not fail holds nothing: what it answered is looked at. Null where it did all it could; else what it said. Of runs that
 * are under way at once it is each one's who began since.
 */
export async function runTimer(world: World, of: string, trigger: string): Promise<string | null> {
  const after = world.cloud.calls.list({ limit: 1 })[0]?.id ?? 0
  const { failure } = await world.cloud.timers.runNow(of, trigger)
  if (failure !== null) return failure
  const runs = world.cloud.calls.list({ after }).filter((one) => one.function === of && one.event.includes(trigger))
  if (runs.length === 0) throw new Error('a run of the job that nobody saw')
  return runs.map(({ answer }) => answer).find((answer) => answer !== null && !answer.includes('"ok":true')) ?? null
}

/** The same where it must do all it could. */
export async function runWell(world: World, of: string, trigger: string): Promise<void> {
  const failure = await runTimer(world, of, trigger)
  if (failure !== null) throw new Error(`${of}.${trigger}: ${failure}`)
}

/** All that is stored, but how the last runs of jobs ended: each run says that anew. */
export const besidesRuns = async (world: Pick<World, 'everything'>) =>
  (await world.everything()).filter(([name]) => name !== 'job-records')
