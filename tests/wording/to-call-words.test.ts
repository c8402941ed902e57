import { describe, expect, it } from 'vitest'
import { toOthersOf, whenOf, wordsOf } from '../../src/community/calling/what-changed'

const windows = [{ weekday: 1 as const, from: 840, until: 1080 }]

describe('what whoever calls reads', () => {
  it('says of somebody without an account what was agreed to, and of nothing that was sent or not read', () => {
    const texts = [
      wordsOf({ occasion: 'day-before', kind: null, spoken: true }).what,
      wordsOf({ occasion: 'changed', kind: 'cancelled', spoken: true }).what,
    ]
    expect(texts).toEqual(['约的时候说好，前一天打电话提醒一声', '站点取消了这次预约，约的时候说好由站点打电话告诉'])
  })

  it('says of who has an account that no message reached them, not that it was agreed to when they booked', () => {
    expect(wordsOf({ occasion: 'changed', kind: 'moved', spoken: false }).what).toBe('换到了这个时间，本人还没有看到')
    expect(wordsOf({ occasion: 'day-before', kind: null, spoken: false }).what).toContain('没有送到')
  })

  it.each([
    [{ safe: 'now', windows: null }, '现在可以打。'],
    [{ safe: 'later', windows: null }, '现在不要打，今天晚一点可以，到时再打开这一页。'],
    [{ safe: 'not-today', windows: null }, '今天不要打，过一天再看。'],
    [{ safe: 'later', windows }, '说好可以打的时间：周一 14:00–18:00。'],
    [{ safe: null, windows: null }, null],
  ] as const)(
    'says when it may be called, and of whoever left the number themselves only whether: %j',
    (call, words) => {
      expect(whenOf(call)).toBe(words)
    },
  )

  it.each([
    [null, '别人接了就说打扰了。'],
    [{ mayLeaveWord: false, mayTellOther: false }, '别人接了就说打扰了；没人接，挂掉就好，不留话。'],
    [
      { mayLeaveWord: true, mayTellOther: false },
      '别人接了就说打扰了；没人接，可以留一句“约好的时间有变动”，别的不说。',
    ],
    [
      { mayLeaveWord: false, mayTellOther: true },
      '别人接了，可以请他转告“约好的时间有变动”，别的不说；没人接，挂掉就好，不留话。',
    ],
  ])('says what may be said where it is not them: %j', (own, words) => {
    expect(toOthersOf({ own, occasion: 'changed' })).toBe(words)
  })

  it('leaves no word of a reminder, since what may be said is that a time has changed', () => {
    const own = { mayLeaveWord: true, mayTellOther: true }
    expect(toOthersOf({ own, occasion: 'day-before' })).toBe('别人接了就说打扰了；没人接，挂掉就好，不留话。')
    expect(toOthersOf({ own: null, occasion: 'hour-before' })).toBe('别人接了就说打扰了。')
  })
})
