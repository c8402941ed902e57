import { isOutdated, lostTo, type RowWalk, type Versions } from '../../core/domain/jobs/row-walk'
import { MINUTE } from '../../core/domain/time'
import type { Data } from './data'
import { type Difference, nothing } from './step'

/** A run of this program takes minutes, and replaces what brings rows along last: that must not begin meanwhile. */
const AHEAD = 30 * MINUTE

/**
 * Whether a newer release was here. An hour after it came it begins to bring all that is stored into its own shape, which no release
 * before it reads: to deploy one of those then, or half an hour before, would shut people out of what is theirs (docs/decisions/070).
 */
export async function backwards(data: Data, versions: Versions, now: number): Promise<Difference> {
  const [walk] = (await data.documents('row-walks')) as unknown as readonly RowWalk[]
  if (!walk || !isOutdated(walk, versions)) return nothing
  const lost = lostTo(versions, walk, now + AHEAD)
  const here = '这份代码比这个环境里装过的旧'
  if (lost.length === 0) {
    return {
      ...nothing,
      notes: [`${here}：比它新的那份写过的记录，要等那份回来才读得到。那份装上以后过了半小时，就不能再退回。`],
    }
  }
  const fault = `${here}：${lost.join('、')} 里的记录已经在换成新的格式，或者马上要换，这份代码读不了。不要退回，往前改（docs/runbook.md 第 10 节）。`
  return { ...nothing, faults: [fault] }
}
