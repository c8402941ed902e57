import { describe, expect, it } from 'vitest'
import { linesNamed, placesNamed } from '#core/domain/hotlines/elsewhere'
import { linesElsewhere } from '#core/domain/hotlines/order'
import { instantAt } from '#core/domain/time'
import { aHotline } from './a-line'

const noon = instantAt('2026-11-24', 720)
const of = (number: string, area: string, change: Parameters<typeof aHotline>[0] = {}) =>
  aHotline({ number, name: '倾诉热线', owner: '示例单位', area: { nodeId: null, name: area }, ...change })
const lines = linesElsewhere(
  [
    of('0000-1001', '云溪市'),
    of('0000-1002', '青川省'),
    of('0000-1003', '云溪市白石区', { owner: '白石区医院（虚构）' }),
    of('0000-1004', '北屿', { name: '北屿夜间热线（虚构）', owner: 'Ｂｅｉｙｕ Centre' }),
    aHotline({ number: '0000-1009', name: '全国的一条，云溪也能打' }),
  ],
  noon,
)
const found = (typed: string) => linesNamed(lines, typed).map(({ hotline }) => hotline.number.slice(-4))

describe('lines of other places', () => {
  it.each([
    ['云溪', ['1001', '1003']],
    ['云溪市', ['1001', '1003']],
    ['云', ['1001', '1003']],
    ['云溪 白石', ['1003']],
    ['白石区', ['1003']],
    ['白石', ['1003']],
    ['青川省云溪市', ['1001', '1002']],
    ['我妈在云溪', ['1001']],
    ['北屿', ['1004']],
    ['beiyu', ['1004']],
    ['BEIYU centre', ['1004']],
    ['夜间', ['1004']],
    ['医院', ['1003']],
    ['云 溪', ['1001', '1003']],
    ['北屿 医院', []],
    ['市', ['1001', '1003']],
    ['南塘', []],
    ['全国', []],
    ['0000', []],
  ])('are found by %s', (typed, numbers) => {
    expect(found(typed)).toEqual(numbers)
  })

  it.each(['', '  ', '、', '，。'])('are none where nothing is named: %j', (typed) => {
    expect(found(typed)).toEqual([])
  })

  it('are of these places, each named once', () => {
    expect(placesNamed([...lines, ...lines])).toEqual(['云溪市', '青川省', '云溪市白石区', '北屿'])
    expect(placesNamed([])).toEqual([])
  })
})
