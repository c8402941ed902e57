import { describe, expect, it } from 'vitest'
import { reasonGuide, statusText } from '../../src/counsellor/agenda/words'

const aSeat = { status: 'confirmed', checkedInAt: null, reason: null } as const

describe('how an appointment stands, said to its counsellor', () => {
  it.each([
    ['已预约', aSeat],
    ['已经到了', { ...aSeat, checkedInAt: 1 }],
    ['等你答复', { ...aSeat, status: 'asked' }],
    ['没有来', { ...aSeat, status: 'missed-by-client' }],
    ['没有来 · 生病了', { ...aSeat, status: 'missed-by-client', reason: 'ill' }],
    ['这次没能谈成', { ...aSeat, status: 'missed-by-counsellor' }],
    ['对方取消了', { ...aSeat, status: 'cancelled-by-client' }],
    ['你这边取消了', { ...aSeat, status: 'cancelled-by-staff' }],
    ['等你回电话', { ...aSeat, status: 'cancelled-by-staff', wants: 'call-back' }],
    ['请尽快联系', { ...aSeat, status: 'cancelled-by-staff', wants: 'help' }],
    ['已改时间', { ...aSeat, status: 'moved' }],
  ] as const)('%s', (words, seat) => {
    expect(statusText(seat)).toBe(words)
  })

  it('says before a miss is noted which reasons count for nothing, and what the others lead to', () => {
    const said = reasonGuide()
    expect(said).toContain('“生病了”“有急事”“我们弄错了”不算数')
    expect(said).toContain('60 天里满 3 次')
    expect(said).toContain('停 14 天')
    expect(said).not.toContain('忘了')
  })
})
