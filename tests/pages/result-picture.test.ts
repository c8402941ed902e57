import { describe, expect, it } from 'vitest'
import type { Pen } from '../../src/device/picture'
import { drawingOf, linesOf } from '../../src/resident/pages/result/result-picture'

/** A pen for which every sign is as wide as it is high. */
class SquarePen implements Pen {
  font = ''
  fillStyle: unknown = ''
  textBaseline: unknown = ''
  readonly written: { text: string; x: number; y: number; width: number }[] = []
  readonly filled: (readonly number[])[] = []

  measureText = (text: string) => ({ width: text.length * Number(/(\d+)px/.exec(this.font)?.[1]) })
  fillText(text: string, x: number, y: number) {
    this.written.push({ text, x, y, width: this.measureText(text).width })
  }
  fillRect(...box: [number, number, number, number]) {
    this.filled.push(box)
  }
  scale() {}
}

const words = {
  heading: '这两周，有一些困扰',
  total: '7 / 21',
  paragraphs: ['这次回答提示，过去两周里有些情况时不时出现。'.repeat(4)],
  limits: ['它不是诊断，也代替不了和专业的人当面谈。'],
  foot: '2026年11月26日 · 心邻。',
}

describe('lines of a picture', () => {
  const of = (text: string, width: number) => linesOf(text, width, (part) => part.length)

  it('break between any two Chinese signs, and nowhere in a number', () => {
    expect(of('过去两周里十二分', 4)).toEqual(['过去两周', '里十二分'])
    expect(of('总分12356分', 4)).toEqual(['总分', '12356', '分'])
  })

  it('do not begin with a sign that closes', () => {
    expect(of('过去两周，里面', 4)).toEqual(['过去两周，', '里面'])
  })

  it('lose nothing', () => {
    const text = '打 12356；有生命危险：120 或 110。'
    expect(of(text, 6).join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''))
  })
})

describe('the picture of a result', () => {
  it('holds every word, each line within its edges and below the one before', () => {
    const pen = new SquarePen()
    const { width, height, draw } = drawingOf(words, new SquarePen())
    draw(pen)
    const written = pen.written.map(({ text }) => text).join('')
    const all = [words.heading, words.total, ...words.paragraphs, ...words.limits, words.foot].join('')
    expect(written.replace(/ /g, '')).toBe(all.replace(/ /g, ''))
    // A closing sign may hang over into the margin.
    for (const { x, width: long } of pen.written) expect(x + long).toBeLessThanOrEqual(width)
    const tops = pen.written.map(({ y }) => y)
    expect(tops).toEqual([...tops].sort((one, other) => one - other))
    expect(Math.max(...tops)).toBeLessThan(height - 24)
    expect(pen.filled).toEqual([[0, 0, width, height]])
  })

  it('has no number where there is none', () => {
    const pen = new SquarePen()
    drawingOf({ ...words, total: null }, new SquarePen()).draw(pen)
    expect(pen.written.map(({ text }) => text)).not.toContain('7 / 21')
  })
})
