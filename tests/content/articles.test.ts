import { describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { article as shape } from '#core/contracts/content'

const textOf = (blocks: (typeof articles)[number]['blocks']) =>
  blocks.map((block) => (block.kind === 'list' ? block.items.join('') : block.text)).join('')

/** Chinese characters alone: marks and digits do not lengthen a text. */
const lengthOf = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0

describe('the articles', () => {
  it('are six, with ids of their own that say nothing of the subject', () => {
    const ids = articles.map(({ id }) => id)
    expect(new Set(ids).size).toBe(6)
    for (const id of ids) expect(id).toMatch(/^a\d\d$/)
  })

  it('speak to everyone, and to parents, teenagers and caregivers in particular', () => {
    expect(new Set(articles.map(({ audience }) => audience))).toEqual(
      new Set(['everyone', 'parents', 'teenagers', 'caregivers']),
    )
  })
})

describe.each(articles.map((article) => [article.id, article] as const))('article %s', (_, article) => {
  it('leaves through the contract whole', () => {
    expect(shape.parse(article)).toEqual(article)
  })

  it('is 500 to 900 characters long, read at 300 a minute', () => {
    const length = lengthOf(textOf(article.blocks))
    expect(length).toBeGreaterThanOrEqual(500)
    expect(length).toBeLessThanOrEqual(900)
    expect(article.minutes).toBe(Math.ceil(length / 300))
  })

  it('names at least two sources, by publisher, with a proper address where there is one', () => {
    expect(article.sources.length).toBeGreaterThanOrEqual(2)
    for (const { title, publisher, url } of article.sources) {
      expect(title.length).toBeGreaterThan(4)
      expect(publisher).not.toBe('')
      if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/)
    }
  })

  it('claims no review nobody made', () => {
    expect(article.review).toBeNull()
  })

  it('says when to ask for help, and ends with where', () => {
    const headings = article.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(headings.at(-1)).toMatch(/找人帮忙|去看看|不要再等|等不到/)
    const last = article.blocks.at(-1)
    expect(last?.kind).toBe('note')
    for (const number of ['12356', '120', '110']) expect(textOf(last ? [last] : [])).toContain(number)
  })

  it('has no empty block and no heading without text under it', () => {
    for (const [at, block] of article.blocks.entries()) {
      if (block.kind === 'list') expect(block.items.every((item) => item.trim() !== '')).toBe(true)
      else expect(block.text.trim()).not.toBe('')
      if (block.kind === 'heading') expect(article.blocks[at + 1]?.kind).toMatch(/paragraph|list/)
    }
  })
})
