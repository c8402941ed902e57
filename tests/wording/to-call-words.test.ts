import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/community/calling/what-changed'

const windows = [{ weekday: 1 as const, from: 840, until: 1080 }]

describe('what whoever calls reads', () => {
  it('says of somebody without an account what was agreed to, and of nothing that was sent or not read', () => {
    const texts = [
      wordsOf({ occasion: 'day-before', kind: null, windows }).what,
      wordsOf({ occasion: 'changed', kind: 'cancelled', windows }).what,
    ]
    expect(texts).toEqual(['约的时候说好，前一天打电话提醒一声', '站点取消了这次预约，约的时候说好由站点打电话告诉'])
    expect(wordsOf({ occasion: 'day-before', kind: null, windows: null }).what).toContain('没有送到')
    expect(wordsOf({ occasion: 'changed', kind: 'moved', windows: null }).what).toContain('本人还没有看到')
  })
})
