import { describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { pictures } from '#core/content/pictures/index'
import { picture as shape } from '#core/contracts/shapes/picture'
import { frame, tones } from '#core/domain/reading/picture'
import { dark, light } from '../../src/resident/reading/picture-tones'
import { svgOf } from '../../src/resident/reading/svg-of'

const all = Object.entries(pictures)

/** Every place a path names: a curve stays within those that hold it. An arc’s radii and flags are none. */
function placesIn(path: string): [number, number][] {
  const places: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, command = '', told = ''] of path.matchAll(/([MLHVQAZ])([^MLHVQAZ]*)/g)) {
    const numbers = told.trim().split(/ +/).filter(Boolean).map(Number)
    const pairs = command === 'A' ? numbers.slice(-2) : numbers
    if (command === 'H') [x] = pairs as [number]
    else if (command === 'V') [y] = pairs as [number]
    else
      for (let at = 0; at < pairs.length; at += 2)
        places.push(([x, y] = [pairs[at] ?? Number.NaN, pairs[at + 1] ?? Number.NaN]))
    places.push([x, y])
  }
  return places
}

/** How much of the smaller one is in the other too, stroke for stroke: the room they stand in aside. */
function alike([, one]: (typeof all)[number], [, other]: (typeof all)[number]): number {
  const [mine, theirs] = [one, other].map(({ shapes }) => new Set(shapes.slice(2).map((each) => JSON.stringify(each))))
  const shared = [...(mine ?? [])].filter((each) => theirs?.has(each)).length
  return shared / Math.min(mine?.size ?? 1, theirs?.size ?? 1)
}

describe('the pictures of the articles', () => {
  it('are there for every article, and for nothing else', () => {
    expect(all.map(([id]) => id).sort()).toEqual(articles.map(({ id }) => id))
    for (const { id, picture } of articles) expect(picture, id).toBe(pictures[id])
  })

  it('are each of its own: no two share half of what is on them', () => {
    const twins = all.flatMap((one, at) =>
      all.slice(at + 1).flatMap((other) => (alike(one, other) >= 0.5 ? [`${one[0]} ${other[0]}`] : [])),
    )
    expect(twins).toEqual([])
    expect(alike(['one', articles[0]?.picture ?? expect.fail()], ['same', articles[0]?.picture ?? expect.fail()])).toBe(
      1,
    )
  })

  it('use every tone there is, and each tone is known by day and by night', () => {
    expect(new Set(all.flatMap(([, { shapes }]) => shapes.map(({ tone }) => tone)))).toEqual(new Set(tones))
    for (const colours of [light, dark]) {
      expect(Object.keys(colours)).toEqual([...tones])
      expect(new Set(Object.values(colours)).size).toBe(tones.length)
    }
  })

  it('say what is on them in words nobody takes for another’s', () => {
    const words = all.map(([, { alt }]) => alt)
    expect(words).toEqual([...new Set(words)])
  })
})

describe.each(all)('the picture of %s', (_, picture) => {
  it('leaves through the contract as it is, and is short to send', () => {
    expect(shape.parse(picture)).toEqual(picture)
    expect(JSON.stringify(picture).length).toBeLessThanOrEqual(2048)
  })

  it('stays within its frame, but for what is cut off at an edge on purpose', () => {
    for (const { path } of picture.shapes) {
      for (const [x, y] of placesIn(path)) {
        expect([x, y].every(Number.isInteger), path).toBe(true)
        expect(x >= -48 && x <= frame.width + 16 && y >= 0 && y <= frame.height + 16, path).toBe(true)
      }
    }
  })

  it('covers all of its frame first, and the ground in another tone', () => {
    const [back, below] = picture.shapes
    expect(back?.path.startsWith('M0 0H')).toBe(true)
    expect(below?.stroke).toBeUndefined()
  })

  it('has something warm in it', () => {
    expect(picture.shapes.some(({ tone }) => tone === 'warm' || tone === 'glow')).toBe(true)
  })

  it('is told in one plain line, without the topic', () => {
    expect(picture.alt.length).toBeGreaterThanOrEqual(10)
    expect(picture.alt.length).toBeLessThanOrEqual(40)
    expect(picture.alt).not.toMatch(/图片|插图|抑郁|焦虑|自杀|家暴|症|患者|病人|！/)
  })

  it('becomes an image of paths alone', () => {
    for (const colours of [light, dark]) {
      const address = svgOf(picture, colours)
      expect(address).toMatch(/^data:image\/svg\+xml,[^"<>#;]+$/)
      const svg = decodeURIComponent(address.slice(address.indexOf(',') + 1))
      expect([...svg.matchAll(/<(\w+)/g)].map(([, tag]) => tag)).toEqual(['svg', ...picture.shapes.map(() => 'path')])
    }
  })
})

describe('a picture from elsewhere', () => {
  const good = { alt: '一盏灯', shapes: [{ tone: 'glow', path: 'M0 0H320V160H0Z' }] }
  it('is taken when it is shapes', () => {
    expect(shape.safeParse(good).success).toBe(true)
  })
  it.each([
    ['an end of its attribute', { ...good, shapes: [{ tone: 'glow', path: `M0 0'/><script>` }] }],
    ['an address', { ...good, shapes: [{ tone: 'glow', path: 'M0 0url(https://x)' }] }],
    ['a relative command', { ...good, shapes: [{ tone: 'glow', path: 'M0 0l10 10' }] }],
    ['a tone there is not', { ...good, shapes: [{ tone: '#ff0000', path: 'M0 0H10' }] }],
    ['a width there is not', { ...good, shapes: [{ tone: 'glow', path: 'M0 0H10', stroke: 400 }] }],
    ['more shapes than fit', { ...good, shapes: Array.from({ length: 37 }, () => good.shapes[0]) }],
    ['a path without an end', { ...good, shapes: [{ tone: 'glow', path: `M0 0${'H10'.repeat(140)}` }] }],
    ['no words', { ...good, alt: '' }],
  ])('is not taken with %s', (_, wrong) => {
    expect(shape.safeParse(wrong).success).toBe(false)
  })
})
