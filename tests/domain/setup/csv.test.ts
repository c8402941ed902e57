import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf, defused, rowsOfCsv } from '#core/domain/setup/csv'

const cells = (text: string) => rowsOfCsv(text)?.map((row) => row.cells)

describe('a table as text', () => {
  it('comes back as it was, whatever stands in it', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'=+-@\'",;\t\n甲 1') })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
        fc.pre(!rows.flat().some((one) => /^'+[=+\-@\t\r＝＋－＠]/.test(one)))
        // The sign between cells is told by the first line.
        const head = ['甲', '乙']
        expect(cells(csvOf([head, ...rows]))).toEqual([head, ...rows])
      }),
    )
  })

  it('never begins a cell with what a spreadsheet works out', () => {
    for (const begins of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
      expect(defused(`${begins}1`)).toBe(`'${begins}1`)
    }
    expect(defused('1=1')).toBe('1=1')
  })

  it('is read with tabs and semicolons, and lines of any kind; the rows have the numbers a spreadsheet shows', () => {
    expect(cells('a\tb\r\n1\t2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(cells('a;b\r1;2\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(rowsOfCsv('"a\nb",c\n\n1,2')?.map(({ row }) => row)).toEqual([1, 2, 3])
  })

  it('is none where a quotation has no end, or goes on behind it', () => {
    expect(rowsOfCsv('"a,b')).toBeNull()
    expect(rowsOfCsv('"a"b,c')).toBeNull()
  })
})
