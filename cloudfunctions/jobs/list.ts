import { listJobs } from '#core/contracts/jobs'
import { accept } from '#core/domain/decision'
import { jobs } from '#core/domain/jobs/jobs'
import { newRecord, stateOf, toldRun } from '#core/domain/jobs/record'
import { handle } from '../_runtime/handle'
import { listJobRecords } from '../_store/job-records'

/** What nothing is known of has not run since it was put up. */
export const listHandler = handle(listJobs, async (_, { database, now }) => {
  const records = new Map((await listJobRecords(database)).map((one) => [one.id, one]))
  return accept({
    jobs: jobs.map(({ id, period }) => {
      const record = records.get(id) ?? newRecord(id, now)
      return {
        id,
        period,
        state: stateOf(record, now),
        wellAt: record.wellAt,
        last: record.last && toldRun(record.last),
      }
    }),
  })
})
