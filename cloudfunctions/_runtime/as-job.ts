import { accept, type Decision } from '#core/domain/decision'
import { jobIdOf } from '#core/domain/jobs/jobs'
import { afterRun, newRecord } from '#core/domain/jobs/record'
import type { Database } from '../_store/database'
import { findJobRecord, saveJobRecord } from '../_store/job-records'
import { type Tally, tallying } from './tally'

type Answer = Decision<unknown, string>

/**
 * A job's run, and how it ended noted for all jobs alike: when, how long, what was done, what is left, at what it failed. One
 * that was cut short notes nothing. What a run threw goes on; that noting failed as well is not said before it.
 */
export async function asJob(
  operation: string,
  { transaction }: Pick<Database, 'transaction'>,
  clock: () => number,
  run: (tally: Tally) => Promise<Answer>,
): Promise<Answer> {
  const id = jobIdOf(operation)
  if (id === null) throw new TypeError(`${operation} is on no list of jobs`)
  const [tally, began] = [tallying(), clock()]
  const note = () =>
    transaction<null, never>(async (documents) => {
      const now = clock()
      const before = (await findJobRecord(documents, id)) ?? newRecord(id, now)
      await saveJobRecord(documents, afterRun(before, tally.run(began, now)))
      return accept(null)
    })
  let answer: Answer
  try {
    answer = await run(tally)
  } catch (error) {
    if (tally.run(began, began).failed.length === 0) tally.broke(error)
    await note().catch(() => null)
    throw error
  }
  await note()
  return answer
}
