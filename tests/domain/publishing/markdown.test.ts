import { describe, expect, it } from 'vitest'
import { markdownOf } from '#core/domain/publishing/markdown'
import { askedReader } from '#core/domain/publishing/needs-professional'

const typed = (text: string) => markdownOf([{ kind: 'paragraph', text }])

describe('blocks as somebody would have typed them', () => {
  it('each kind by its mark, with an empty line between, two lists in a row with different bullets', () => {
    const picture = { kind: 'picture', alt: '一*树', file: 'f1', width: 1, height: 1 } as const
    const list = { kind: 'list', items: ['一', '二*'] } as const
    const heading = { kind: 'heading', text: '题' } as const
    expect(markdownOf([heading, list, list, { kind: 'note', text: '注' }, picture])).toBe(
      '## 题\n\n* 一\n* 二\\*\n\n- 一\n- 二\\*\n\n> 注\n\n![一\\*树](picture:f1)',
    )
    expect(markdownOf([])).toBe('')
  })

  it.each([
    ['a*b_c`d', 'a\\*b\\_c\\`d'],
    ['[a]<b>&~|\\', '\\[a\\]\\<b\\>\\&\\~\\|\\\\'],
    ['# a # b', '\\# a # b'],
    ['- a - b', '\\- a - b'],
    ['  + a', '  \\+ a'],
    ['1. a 2. b', '1\\. a 2. b'],
    ['  12) a', '  12\\) a'],
    ['123456789. a', '123456789\\. a'],
    ['1234567890. a', '1234567890. a'],
    ['见 https://a 和 http://b', '见 https\\://a 和 http\\://b'],
    ['www.a www.b', 'www\\.a www\\.b'],
    ['a@b @c', 'a\\@b \\@c'],
  ])('%s stays what it is: %s', (text, markdown) => {
    expect(typed(text)).toBe(markdown)
  })
})

describe('who has to read a text', () => {
  const of = (title: string, summary: string, ...blocks: string[]) =>
    askedReader({ title, summary, blocks }, { aboutIllness: false, hits: 0 })
  it('is a professional wherever the word stands, title and summary among them, and not where a line ends within it', () => {
    expect([of('失眠', '', ''), of('', '失 眠', ''), of('', '', '走走', '失\t眠')]).toEqual(
      Array(3).fill('professional'),
    )
    expect([of('失', '眠', ''), of('', '', '失', '眠'), of('', '', '失\n眠')]).toEqual(Array(3).fill('second-editor'))
  })

  it('is a professional of what says that somebody has an illness', () => {
    expect(of('', '', '你得了焦虑症。')).toBe('professional')
  })
})
