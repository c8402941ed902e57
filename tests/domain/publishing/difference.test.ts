import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differenceOf } from '#core/domain/publishing/difference'

const marks = { both: ' ', before: '-', after: '+' }
const told = (before: string, after: string) => differenceOf(before, after).map(({ of, text }) => `${marks[of]}${text}`)

describe('what differs between two texts', () => {
  it.each([
    ['', '', [' ']],
    ['一', '一', [' 一']],
    ['一\n二\n三', '一\n三', [' 一', '-二', ' 三']],
    ['一\n三', '一\n二\n三', [' 一', '+二', ' 三']],
    ['一\n二\n三', '一\n改\n三', [' 一', '-二', '+改', ' 三']],
    ['一\n一', '一', [' 一', '-一']],
    ['甲\n乙\n丙\n丁', '乙\n甲\n丁', ['-甲', ' 乙', '-丙', '+甲', ' 丁']],
  ])('of %j and %j', (before, after, lines) => {
    expect(told(before, after)).toEqual(lines)
  })

  it('is both texts whole, whatever they are', () => {
    const text = fc.array(fc.constantFrom('一', '二', '三', ''), { maxLength: 30 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const all = differenceOf(before, after)
        const of = (which: 'before' | 'after') =>
          all.flatMap((line) => (line.of === 'both' || line.of === which ? [line.text] : [])).join('\n')
        expect([of('before'), of('after')]).toEqual([before, after])
      }),
    )
  })

  it('of two long texts without a line in common takes a moment', () => {
    const lines = (mark: string) => Array.from({ length: 5000 }, (_, at) => `${mark}${at}`).join('\n')
    const begun = performance.now()
    expect(differenceOf(lines('a'), lines('b'))).toHaveLength(10_000)
    expect(performance.now() - begun).toBeLessThan(1000)
  })
})
