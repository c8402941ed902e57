import { describe, expect, it } from 'vitest'
import { wrap } from '../../../cloudfunctions/posters/drawing/wrap'

/** Each character as wide as one. */
const lines = (text: string, width: number) => wrap(text, width, (one) => [...one].length)

describe('a text in lines', () => {
  it.each([
    [
      'ends its lines where a reader would pause',
      '难受得撑不住，不用等，现在就打',
      13,
      ['难受得撑不住，不用等，', '现在就打'],
    ],
    [
      'keeps the words of a place whole',
      '晨光社区邻里中心二楼，上楼左手第二间',
      8,
      ['晨光社区', '邻里中心二楼，', '上楼左手第二间'],
    ],
    ['keeps a storey with its number, and a house with its', '晨光社区三号楼', 4, ['晨光社区', '三号楼']],
    ['keeps which room it is whole', '上楼左手第二间（虚构地址）', 7, ['上楼左手第二间', '（虚构地址）']],
    ['keeps it whole where that makes one line more', '上楼左手第二间（虚构）', 6, ['上楼左手', '第二间', '（虚构）']],
    ['keeps a number and a time whole', '周五 09:00–11:30', 13, ['周五', '09:00–11:30']],
    ['keeps a number with what it counts', '全年每天 24 小时', 9, ['全年每天', '24 小时']],
    ['keeps a date whole', '放假2026年12月24日不开', 12, ['放假', '2026年12月24日', '不开']],
    ['begins no line with a comma', '心里有事，可以说', 4, ['心里', '有事，', '可以说']],
    ['begins none with a particle', '家门口的心理服务', 5, ['家门口的', '心理服务']],
    ['ends no line with an open bracket', '左手第二间（虚构）', 6, ['左手第二间', '（虚构）']],
    ['cuts a word wider than a line', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['is nothing of nothing', '  ', 5, []],
  ] as const)('%s', (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected)
  })

  it('loses no character, whatever its width', () => {
    const text = '晨光社区邻里中心二楼，上楼左手第二间（虚构地址）周一至周四 13:30–15:30、16:00–18:00'
    for (let width = 2; width < 60; width += 1) {
      expect(lines(text, width).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
    }
  })

  it('is no wider than its room', () => {
    const text = '心里有事，可以找人说。这里不看病、不开药。有人受伤或有危险，先打 120 或 110。'
    for (let width = 4; width < 60; width += 1) {
      for (const line of lines(text, width)) expect([...line].length, line).toBeLessThanOrEqual(width)
    }
  })
})
