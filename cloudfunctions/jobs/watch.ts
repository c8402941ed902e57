import { watchJobs } from '#core/contracts/jobs'
import { accept } from '#core/domain/decision'
import { jobIds } from '#core/domain/jobs/jobs'
import { handle } from '../_runtime/handle'
import { tellLateJobs } from '../_runtime/tell-late-jobs'
import { tellAlarms } from './tell-alarms'
import { tellRestorations } from './tell-restorations'

/** Whether this one runs is looked at by `computers.clear`. */
export const watchHandler = handle(watchJobs, async (_, call) => {
  const late = await tellLateJobs(
    call,
    jobIds.filter((id) => id !== 'jobs-watch'),
  )
  return accept({ told: late + (await tellAlarms(call)) + (await tellRestorations(call)) })
})
