import { describe, expect, it } from 'vitest'
import { faultText, runText } from '../../src/manager/jobs/words'

const run = { endedAt: 0, took: 2400, done: 4, left: 3, more: false, failed: [] }

describe('what managers read of a run', () => {
  it('says how many were set aside beside what is left', () => {
    expect(runText({ ...run, aside: 1 })).toBe('用了 2 秒，做了 4 件，还剩 2 件，放在一边 1 件')
    expect(runText({ ...run, left: 1, aside: 1 })).toBe('用了 2 秒，做了 4 件，没有剩下的，放在一边 1 件')
    expect(runText(run)).toBe('用了 2 秒，做了 4 件，还剩 3 件')
  })

  it('has a plain word for every fault, also for those nobody named', () => {
    const failed = [
      { code: 'BadRow', times: 1 },
      { code: 'other', times: 2 },
      { code: 'RangeError', times: 1 },
    ]
    expect(faultText({ ...run, failed })).toBe(
      '没做成的：有一条存的东西读不出来（BadRow）1 次，没有见过的故障（other）2 次，没有见过的故障（RangeError）1 次',
    )
    expect(faultText(run)).toBeNull()
  })
})
