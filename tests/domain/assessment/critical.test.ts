import { describe, expect, it } from 'vitest'
import { criticalItems } from '#core/domain/assessment/critical'
import { aScale, sumOf } from './a-scale'

const scale = aScale()

describe('critical items', () => {
  it('are none before anything is answered', () => {
    expect(criticalItems(scale, {})).toEqual([])
  })

  it('are none just below the threshold', () => {
    expect(criticalItems(scale, { one: 2 })).toEqual([])
  })

  it('are named at the threshold, with everything else unanswered', () => {
    expect(criticalItems(scale, { one: 3 })).toEqual(['one'])
  })

  it('are named above the threshold', () => {
    expect(criticalItems(scale, { one: 4 })).toEqual(['one'])
  })

  it('do not come from high answers to other items', () => {
    expect(criticalItems(scale, { one: 1, two: 4, three: 4 })).toEqual([])
  })

  it('come in the order of the scale, whatever the order of answering', () => {
    const two = aScale({
      scores: sumOf('b', 'a'),
      items: [
        { id: 'b', stem: '一', critical: { atLeast: 2 } },
        { id: 'a', stem: '二', critical: { atLeast: 2 } },
      ],
    })
    expect(criticalItems(two, { a: 2, b: 2 })).toEqual(['b', 'a'])
  })

  it('look at the chosen value, also where the item counts backwards', () => {
    const backwards = aScale({
      items: [
        { id: 'one', stem: '一', reversed: true, critical: { atLeast: 3 } },
        { id: 'two', stem: '二' },
      ],
    })
    expect(criticalItems(backwards, { one: 1 })).toEqual([])
    expect(criticalItems(backwards, { one: 4 })).toEqual(['one'])
  })

  it('are named from below where the low answers are the ones that call', () => {
    const low = aScale({
      items: [
        { id: 'one', stem: '一', critical: { atMost: 2 } },
        { id: 'two', stem: '二' },
      ],
    })
    expect([1, 2, 3, 4].map((one) => criticalItems(low, { one }))).toEqual([['one'], ['one'], [], []])
  })

  it('may be an item that does not count', () => {
    const aside = aScale({
      items: [
        { id: 'one', stem: '一' },
        { id: 'two', stem: '二' },
        { id: 'three', stem: '三', unscored: true, critical: { atLeast: 2 } },
      ],
    })
    expect(criticalItems(aside, { three: 2 })).toEqual(['three'])
  })
})
