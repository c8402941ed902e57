import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf, type Stretch } from '#core/domain/reading/difference'

const said = (stretches: readonly Stretch<string>[]) =>
  stretches.map(({ is, items }) => `${{ same: '=', gone: '-', new: '+' }[is]}${items.join('')}`).join(' ')
const inWords = (earlier: string, later: string) => said(differenceOf([...earlier], [...later]))

describe('what became of a text', () => {
  it.each([
    ['睡不着', '睡不着', '=睡不着'],
    ['', '', ''],
    ['', '新的', '+新的'],
    ['旧的', '', '-旧的'],
    ['每天都要运动', '每天可以运动', '=每天 -都要 +可以 =运动'],
    ['先喝水再睡', '再睡', '-先喝水 =再睡'],
    ['坐一会儿', '坐一会儿就好', '=坐一会儿 +就好'],
    ['甲乙丙', '丙乙甲', '-甲乙 =丙 +乙甲'],
  ])('from %j to %j', (earlier, later, stretches) => {
    expect(inWords(earlier, later)).toBe(stretches)
  })

  it('gives back both, in their order, and never two of a kind beside each other', () => {
    const short = fc.array(fc.constantFrom('我', '们', '走', '。'), { maxLength: 40 })
    fc.assert(
      fc.property(short, short, (earlier, later) => {
        const stretches = differenceOf(earlier, later)
        const without = (is: string) => stretches.filter((one) => one.is !== is).flatMap(({ items }) => items)
        expect(without('new')).toEqual(earlier)
        expect(without('gone')).toEqual(later)
        for (const [at, { is, items }] of stretches.entries()) {
          expect(items.length).toBeGreaterThan(0)
          if (at > 0) expect(stretches[at - 1]?.is).not.toBe(is)
        }
      }),
    )
  })

  it('keeps the longest row that stands in both', () => {
    const rows = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 })
    const longest = (one: readonly string[], other: readonly string[]): number => {
      const [first, ...rest] = one
      if (first === undefined) return 0
      const found = other.indexOf(first)
      const taken = found === -1 ? 0 : 1 + longest(rest, other.slice(found + 1))
      return Math.max(taken, longest(rest, other))
    }
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const kept = differenceOf(one, other).flatMap(({ is, items }) => (is === 'same' ? items : []))
        expect(kept).toHaveLength(longest(one, other))
      }),
    )
  })

  it('calls the middle of two that are too long anew rather than keeping a phone waiting', () => {
    const long = (sign: string) => ['头', ...Array<string>(1400).fill(sign), '尾']
    const found = differenceOf(long('旧'), long('新'))
    expect(found.map(({ is, items }) => [is, items.length])).toEqual([
      ['same', 1],
      ['gone', 1400],
      ['new', 1400],
      ['same', 1],
    ])
  })
})
