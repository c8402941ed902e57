import type { Target } from '../browser'
import { byTurns, everySecond } from '../turn'

/** Pages that somebody may open who is not well, and whoever has no phone of the newest. */
const ofResidents = /^(pages|resident|child|calming|leaflets|courses)\//

/** Of residents' pages every so-manieth, of those of staff every second one of that; with the next commit that looks at pages so, the ones after them. */
export function pagesByTurns<Job>(
  jobs: readonly Job[],
  { path, turn, of }: { path: (job: Job) => string; turn: number; of: number },
): readonly Job[] {
  const forThem = jobs.filter((job) => ofResidents.test(path(job)))
  const forStaff = jobs.filter((job) => !forThem.includes(job))
  return [...byTurns(forThem, everySecond + turn, of), ...byTurns(forStaff, everySecond + turn, 2 * of)]
}

/**
 * Of residents' pages a quarter is looked at on the one build and another on the other, of those of staff an eighth each;
 * with the next commit but one the ones after them; all on both where everything is walked (XINLIN_WHOLE).
 */
export const onItsBuild = <Job extends { readonly page: { readonly path: string } }>(
  { name }: Target,
  jobs: readonly Job[],
): readonly Job[] => pagesByTurns(jobs, { path: ({ page }) => page.path, turn: name === 'weapp' ? 1 : 0, of: 4 })

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
