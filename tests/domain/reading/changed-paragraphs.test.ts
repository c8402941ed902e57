import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Changed, changedParagraphs } from '#core/domain/reading/changed-paragraphs'

const signs = { same: '', gone: '-', new: '+' }
const drawn = (row: Changed) =>
  row.is === 'changed'
    ? row.stretches.map(({ is, items }) => `${signs[is]}${items.join('')}`).join('|')
    : `${signs[row.is]}${row.text}`
const said = (earlier: readonly string[], later: readonly string[]) => changedParagraphs(earlier, later).map(drawn)

describe('what became of an article, by its paragraphs', () => {
  it('shows the letters of one that was changed in part, and leaves the others as they are', () => {
    expect(said(['开头。', '每天都要走三十分钟。'], ['开头。', '每天可以走三十分钟。'])).toEqual([
      '开头。',
      '每天|-都要|+可以|走三十分钟。',
    ])
  })

  it('shows one that has little in common with what came in its place as another', () => {
    expect(said(['把灯关掉。'], ['先坐一会儿，再想想今天。'])).toEqual(['-把灯关掉。', '+先坐一会儿，再想想今天。'])
  })

  it.each([
    [[], ['新的一段。'], ['+新的一段。']],
    [['旧的一段。'], [], ['-旧的一段。']],
    [
      ['一。', '二。'],
      ['一。', '全新的话', '二。'],
      ['一。', '+全新的话', '二。'],
    ],
    [
      ['今晚早点睡。', '少看手机。'],
      ['写在前面', '今晚早点睡吧。', '少看手机。'],
      ['+写在前面', '今晚早点睡|+吧|。', '少看手机。'],
    ],
  ])('from %j to %j', (earlier, later, rows) => {
    expect(said(earlier, later)).toEqual(rows)
  })

  it('at four tenths in common counts as changed, below as another', () => {
    expect(said(['甲乙丙丁戊'], ['甲乙子丑寅'])).toEqual(['甲乙|-丙丁戊|+子丑寅'])
    expect(said(['甲乙丙丁戊己'], ['甲乙子丑寅卯'])).toEqual(['-甲乙丙丁戊己', '+甲乙子丑寅卯'])
  })

  it('never loses a paragraph of either', () => {
    const some = fc.array(fc.constantFrom('一二三四', '一二三五', '六七', '八'), { maxLength: 8 })
    fc.assert(
      fc.property(some, some, (earlier, later) => {
        const rows = changedParagraphs(earlier, later)
        const of = (left: 'gone' | 'new') =>
          rows.flatMap((row) => {
            if (row.is !== 'changed') return row.is === left || row.is === 'same' ? [row.text] : []
            return [row.stretches.flatMap(({ is, items }) => (is === left || is === 'same' ? items : [])).join('')]
          })
        expect(of('gone')).toEqual(earlier)
        expect(of('new')).toEqual(later)
      }),
    )
  })
})
