import { describe, expect, it } from 'vitest'
import { readSheet, tidied } from '#core/domain/setup/read-sheet'

const written = (rows: readonly (readonly string[])[], formula: readonly number[] = []) =>
  rows.map((cells, at) => ({ row: at + 1, cells, formula: formula.includes(at + 1) }))
const people = ['称呼', '岗位', '地方', '站点', '每周时间']

describe('a sheet', () => {
  it.each([
    ['what it takes of places', ['地方', '类别'], 'places'],
    ['what it takes of people', ['地方', '岗位', '称呼'], 'people'],
    ['of both it is one of people', ['地方', '类别', '岗位', '称呼'], 'people'],
    ['places without what they are', ['地方', '站点'], 'unknown'],
    ['kinds without places', ['类别', '站点'], 'unknown'],
    ['people without where', ['称呼', '岗位'], 'unknown'],
    ['people without what as', ['称呼', '地方'], 'unknown'],
    ['posts without anybody', ['岗位', '地方'], 'unknown'],
  ])('is known by its head: %s', (_, head, sheet) => {
    const read = readSheet(written([head]))
    expect(typeof read === 'object' ? read?.sheet : read).toBe(sheet)
  })

  it('is read by the names over its columns, in any order; what nobody wrote is empty', () => {
    const read = readSheet(
      written([
        ['地方', '称呼', '岗位'],
        ['南社区', ' 示例 \n 甲 '],
      ]),
    )
    const cells = { person: '示例 甲', role: '', at: '南社区', site: '', hours: '' }
    expect(read).toEqual({ sheet: 'people', faults: [], rows: [{ row: 2, cells }] })
  })

  it('has its head in the first line that is not empty, and rows by the numbers their writer sees', () => {
    const read = readSheet(written([['', ' '], people, [], ['甲', '编辑', '南社区'], ['\u200b'], ['乙']]))
    expect(read).toMatchObject({ sheet: 'people', rows: [{ row: 4 }, { row: 6 }] })
  })

  it('is nothing where nothing is written', () => {
    expect(readSheet([])).toBeNull()
    expect(readSheet(written([['', ' '], ['\t']]))).toBeNull()
  })

  it('tells a column nobody knows, one that is there twice, and rows that are to be worked out', () => {
    const head = [...people, '', '备'.repeat(70), '称呼']
    const read = readSheet(written([[], head, ['甲'], ['乙']], [2, 4]))
    expect(read).toMatchObject({
      faults: [
        { sheet: 'people', row: 2, fault: 'column-unknown', about: '备'.repeat(60) },
        { sheet: 'people', row: 2, fault: 'column-twice', about: '称呼' },
        { sheet: 'people', row: 4, fault: 'formula', about: '' },
      ],
    })
  })
})

it.each([
  ['spaces and lines run together', ' 甲 \r\n\t 乙\u3000\u2028丙\u2029 ', '甲 乙 丙'],
  ['signs that nobody sees are gone', '甲\u200b\u200d乙\ufeff', '甲乙'],
])('a cell as somebody sees it: %s', (_, text, seen) => {
  expect(tidied(text)).toBe(seen)
})
