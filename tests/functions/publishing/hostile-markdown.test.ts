import { describe, expect, it } from 'vitest'
import { articles } from '#core/content/articles/index'
import { previewPiece } from '#core/contracts/publishing'
import { block as shape } from '#core/contracts/shapes/block'
import { markdownOf } from '#core/domain/publishing/markdown'
import { textsIn } from '#core/domain/reading/article'
import { blocksOf } from '../../../cloudfunctions/publishing/markdown/blocks-of'
import { aWorld } from '../../support/a-world'
import { hostile } from '../../support/hostile-markdown'
import { aText } from '../../support/pieces'
import { valueOf } from '../../support/value-of'

const world = aWorld()
const known = new Map([['known', { width: 640, height: 480 }]])
/** Far above what any takes on a quiet machine (the slowest 0.6 s), far below a function's twenty. */
const LONGEST = 5_000

/** Marks that turn, hide or control: none of them reaches a reader by any way. */
const unseen =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/u

describe('hostile Markdown', () => {
  it('is at hand in more than sixty kinds, each once', () => {
    expect(hostile.length).toBeGreaterThan(60)
    expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length)
    for (const { markdown } of hostile) expect(markdown.length).toBeLessThanOrEqual(10_000)
  })

  it.each(hostile.map((one) => [one.name, one] as const))('%s', (_, { markdown, blocks, first }) => {
    const begun = performance.now()
    const read = blocksOf(markdown, known)
    expect(performance.now() - begun).toBeLessThan(LONGEST)
    if (first) expect(read.blocks.slice(0, blocks.length)).toEqual(blocks)
    else expect(read.blocks).toEqual(blocks)
    expect(read.blocks.length).toBeLessThanOrEqual(50)
    for (const block of read.blocks) {
      expect(shape.parse(block)).toEqual(block)
      for (const text of textsIn(block)) {
        expect(text.trim()).toBe(text)
        expect(text).not.toMatch(unseen)
      }
    }
  })

  it('comes through the front door as the same blocks', async () => {
    const editor = await world.as('sample-editor')
    for (const { markdown, blocks, first } of hostile) {
      const { blocks: shown } = valueOf(
        await editor.call(previewPiece, {
          pieceId: null,
          text: aText({ markdown: markdown.replaceAll('picture:known', 'picture:not-there') }),
        }),
      )
      const expected = blocks.filter(({ kind }) => kind !== 'picture')
      if (!first) expect(shown).toEqual(expected)
    }
  })
})

describe('what was left out', () => {
  const leftOut = (markdown: string) => blocksOf(markdown, known)

  it.each([
    ['html', '<div>一</div>', ['html'], []],
    ['a comment alone is nobody’s loss', '一<!-- 二 -->', [], []],
    ['an address', '[一](https://x.example)', ['address'], []],
    ['an address that is its own words', '<https://x.example>', [], []],
    ['a picture from elsewhere', '一![二](https://x.example/a.png)', ['picture'], []],
    ['a picture nobody brought', '一![二](picture:not-there)', [], ['picture-unknown']],
    ['a picture without words', '一![ ](picture:known)', [], ['picture-without-words']],
    ['depth', `${'>'.repeat(5)}一`, ['depth'], []],
    ['no more than four is no depth', `${'>'.repeat(4)}一`, [], []],
    ['what is not seen', '一\u200b', ['hidden-characters'], []],
    ['a table', '|一|二|\n|-|-|', ['table-shape'], []],
    ['nothing to read', '![二](picture:known)', [], ['no-text']],
  ])('is told: %s', (_, markdown, out, faults) => {
    expect(leftOut(markdown).leftOut).toEqual(out)
    expect(leftOut(markdown).faults).toEqual(faults)
  })

  it('fifty blocks are read, and the fifty-first is too long', () => {
    const of = (count: number) => blocksOf(Array.from({ length: count }, (_, at) => `段 ${at}`).join('\n\n'), known)
    expect(of(50)).toMatchObject({ faults: [], leftOut: [] })
    expect(of(51)).toMatchObject({ faults: ['too-long'], leftOut: ['too-much'] })
    expect(of(51).blocks).toHaveLength(50)
  })
})

describe('every article of the program', () => {
  it.each(articles.map((article) => [article.id, article] as const))(
    '%s is the same blocks written and read again',
    (_, { blocks }) => {
      expect(blocksOf(markdownOf(blocks), known)).toEqual({ blocks, faults: [], leftOut: [] })
    },
  )
})
