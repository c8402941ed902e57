import { jobIds } from '../../core/domain/jobs/jobs'
import { runTimer } from '../../tests/support/run-timer'
import type { World } from '../../tests/support/world'
import { oneAfterAnother } from '../bench/calls'
import type { Cost } from './screens'

/** A run of each job, of which its function has its time limit. */
export async function measureJobs(world: World): Promise<Cost[]> {
  const costs: Cost[] = []
  for (const id of jobIds) {
    const [of = '', trigger = ''] = id.split('-')
    const began = performance.now()
    const no = await runTimer(world, of, trigger).catch((error: Error) => error.message)
    const ms = performance.now() - began
    const call = world.cloud.calls.list().find((one) => one.function === of)
    costs.push({
      ...{ what: id, no: no?.slice(0, 60) ?? null, ms },
      ...{ calls: call?.requestCount ?? 0, chain: call ? oneAfterAnother(call) : 0 },
    })
  }
  return costs
}
