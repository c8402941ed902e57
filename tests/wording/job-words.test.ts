import { describe, expect, it } from 'vitest'
import { faultText, runText } from '../../src/manager/jobs/words'

const run = { endedAt: 0, took: 2400, done: 40, left: 30, more: false, failed: [] }

describe('what managers read of a run', () => {
  it('says how many were set aside beside what is left, and of people’s things no more than full tens', () => {
    expect(runText({ ...run, left: 31, aside: 1 })).toBe('用了 2 秒，做了 40 件以上，还剩 30 件以上，放在一边 1 件')
    expect(runText({ ...run, left: 1, aside: 1 })).toBe('用了 2 秒，做了 40 件以上，剩下不到 10 件，放在一边 1 件')
    expect(runText({ ...run, done: 0, left: 0 })).toBe('用了 2 秒，做了不到 10 件，剩下不到 10 件')
    expect(runText({ ...run, left: 0, more: true })).toBe('用了 2 秒，做了 40 件以上，后面还有')
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
