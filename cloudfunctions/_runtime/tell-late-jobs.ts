import { accept } from '#core/domain/decision'
import type { JobId } from '#core/domain/jobs/jobs'
import { isToTell, newRecord } from '#core/domain/jobs/record'
import { findJobRecord, listJobRecords, saveJobRecord } from '../_store/job-records'
import { listNodes } from '../_store/nodes'
import { listStaffAs } from '../_store/staff'
import { tellStaff } from '../_store/told'
import type { TidyingCall } from './handle'

type Call = Pick<TidyingCall, 'database' | 'transaction' | 'clock' | 'now' | 'tally'>

/** One transaction writes to so many inboxes; who manages all of it is a handful. */
const MOST_TOLD = 20

/**
 * Of these jobs, those that no run ended of in time, or that no run got through with: told to whoever manages a place that
 * nothing is above, once until it ran well again. What nothing is known of is known from now on. Answers with how many.
 */
export async function tellLateJobs(call: Call, ids: readonly JobId[]): Promise<number> {
  const { database, transaction, clock, now, tally } = call
  const records = new Map((await listJobRecords(database)).map((one) => [one.id, one]))
  const unknown = ids.filter((id) => !records.has(id))
  for (const id of unknown) {
    // Another run may have noted it meanwhile, and one that cannot be read is not written over.
    await transaction<null, never>(async (documents) => {
      if (!(await findJobRecord(documents, id))) await saveJobRecord(documents, newRecord(id, clock()))
      return accept(null)
    }).catch(tally.failed)
  }
  const late = ids.filter((id) => {
    const record = records.get(id)
    return record !== undefined && isToTell(record, now)
  })
  if (late.length === 0) return 0
  tally.saw(late.length)
  const managers = await whoIsTold(call)
  let told = 0
  for (const id of late) {
    const decision = await transaction<boolean, never>(async (documents) => {
      const [record, at] = [await findJobRecord(documents, id), clock()]
      if (!record || !isToTell(record, at) || managers.length === 0) return accept(false)
      await saveJobRecord(documents, { ...record, toldAt: at })
      for (const personId of managers) {
        await tellStaff(database, documents, { personId, at, kind: 'job-late', ref: id })
      }
      return accept(true)
    })
    const did = decision.ok && decision.value
    if (did) told += 1
    tally.settled(did)
  }
  return told
}

/** Whoever manages a place that nothing is above. */
export async function whoIsTold({ database }: Pick<Call, 'database'>): Promise<string[]> {
  const [managers, nodes] = await Promise.all([listStaffAs(database, 'manager'), listNodes(database)])
  const roots = new Set(nodes.filter(({ parentId }) => parentId === null).map(({ id }) => id))
  return managers
    .filter(({ grants }) => grants.some(({ role, nodeId }) => role === 'manager' && roots.has(nodeId)))
    .slice(0, MOST_TOLD)
    .map(({ id }) => id)
}
