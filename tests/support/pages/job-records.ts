import { jobIds } from '#core/domain/jobs/jobs'
import { afterRun, type JobRun, newRecord } from '#core/domain/jobs/record'
import { HOUR, MINUTE } from '#core/domain/time'
import { mondayAt } from '../makers'
import type { World } from '../world'

const now = mondayAt(10)

/** Jobs as they stand in the middle of a morning: most are well, one fails, one is stuck, and one has not run. */
export async function bringJobRecords(world: World): Promise<void> {
  const run = (change: Partial<JobRun> = {}): JobRun => ({
    ...{ endedAt: now - MINUTE, took: 2400, done: 12, left: 0, more: false, failed: [] },
    ...change,
  })
  for (const id of jobIds) {
    const well = afterRun(newRecord(id, mondayAt(-50)), run())
    const fails = { left: 3, aside: 1, failed: [{ code: 'BadRow', times: 1 }] }
    const records = {
      'publishing-tendPieces': afterRun(well, run(fails)),
      'keys-turn': afterRun(well, run({ left: 2, failed: [{ code: 'other', times: 2 }] })),
      'waitlist-handOut': {
        ...afterRun(well, run({ ...fails, more: true })),
        wellAt: now - 2 * HOUR,
        toldAt: now - HOUR,
      },
      'messages-sendDue': {
        ...well,
        ...{ last: run({ endedAt: now - HOUR }), wellAt: now - HOUR, toldAt: now - HOUR },
      },
    }
    const record = id in records ? records[id as keyof typeof records] : well
    if (id !== 'staff-clear') await world.put('job-records', record)
  }
}
