import { describe, expect, it } from 'vitest'
import { wrap } from '../../../cloudfunctions/posters/drawing/wrap'

/** Each character as wide as one. */
const lines = (text: string, width: number) => wrap(text, width, (one) => [...one].length)

describe('a text in lines', () => {
  it.each([
    ['breaks between any two characters of Chinese', '晨光社区三号楼', 3, ['晨光社', '区三号', '楼']],
    ['keeps a number and a time whole', '周五 09:00–11:30', 13, ['周五', '09:00–11:30']],
    ['begins no line with a comma', '心里有事，可以说', 4, ['心里有', '事，可以', '说']],
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
})
