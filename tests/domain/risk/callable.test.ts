import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { callableParts } from '#core/domain/risk/callable'

const numbersIn = (text: string) =>
  callableParts(text).flatMap(({ text: part, way }) => (way ? [`${way} ${part}`] : []))

describe('the numbers in running text', () => {
  it.each([
    ['请直接打 120 或 110，或打 12356。', ['call 120', 'call 110', 'call 12356']],
    ['联系 110、120 或你身边的人', ['call 110', 'call 120']],
    ['12356：接线员先听你说', ['call 12356']],
    ['上班时间可以打 12338，孩子打 12355', ['call 12338', 'call 12355']],
    ['发短信到 12110', ['text 12110']],
    ['请记住 120 号码', ['call 120']],
    ['打 120', ['call 120']],
    ['打 120/110', ['call 120', 'call 110']],
  ])('are found in %s', (text, found) => {
    expect(numbersIn(text)).toEqual(found)
  })

  it.each([
    '走了 120 分钟',
    '每天 110 次',
    '血压 120/80 或 110/70 毫米汞柱',
    '长安街 120 号',
    '涨了 110%',
    '3.120',
    '2024-12-110',
    '广州是 12110020',
    '11012356',
    '13812356',
    '每天不少于 18 小时',
    '没有号码',
    '',
  ])('are not taken from %s', (text) => {
    expect(numbersIn(text)).toEqual([])
  })

  it('stand between the words they stood between', () => {
    expect(callableParts('打 120 或 110。')).toEqual([
      { text: '打 ', way: null },
      { text: '120', way: 'call' },
      { text: ' 或 ', way: null },
      { text: '110', way: 'call' },
      { text: '。', way: null },
    ])
  })

  it('never cost a text a letter', () => {
    const word = fc.constantFrom('打', '120', '110', '12356', '12110', ' ', '、', '分钟', '.', '1', '。')
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('')
        const parts = callableParts(text)
        expect(parts.map((part) => part.text).join('')).toBe(text)
        expect(parts.every((part) => part.text !== '')).toBe(true)
      }),
    )
  })
})
