import { isOutdated, lostTo, type RowWalk, type Versions } from '../../core/domain/jobs/row-walk'
import type { Data } from './data'
import { type Difference, nothing } from './step'

/**
 * Whether a newer release was here. An hour after it came it brings all that is stored into its own shape, which no release
 * before it reads: to deploy one of those then would shut everybody out of what is theirs (docs/decisions/070).
 */
export async function backwards(data: Data, versions: Versions, now: number): Promise<Difference> {
  const [walk] = (await data.documents('row-walks')) as unknown as readonly RowWalk[]
  if (!walk || !isOutdated(walk, versions)) return nothing
  const lost = lostTo(versions, walk, now)
  const here = '这份代码比这个环境里装过的旧'
  if (lost.length === 0) {
    return { ...nothing, notes: [`${here}：更新的那份写过的记录，要等它回来才读得到。一小时以后就不能退回了。`] }
  }
  const fault = `${here}：${lost.join('、')} 里的记录已经换成新的格式，这份代码读不了。不要退回，往前改（docs/runbook.md 第 10 节）。`
  return { ...nothing, faults: [fault] }
}
