import { describe, expect, it } from 'vitest'
import { asMarkdown, pieceOf } from '#core/domain/contributions/as-piece'
import { checkWriting, maySend, tellsWhereTheyAre, type Writing, wrongIn } from '#core/domain/contributions/sending'
import { blocksOf } from '../../../cloudfunctions/publishing/markdown/blocks-of'
import { mondayAt } from '../../support/makers'

const aWriting = (change: Partial<Writing> = {}): Writing => ({
  ...{
    sender: 'self',
    childAgrees: false,
    title: ' ',
    text: '这里正好是十个字的话',
    named: false,
    signature: '',
    helpSeen: false,
  },
  ...change,
})

describe('what somebody writes', () => {
  it('is told with the part it is mended in, all that is wrong at once', () => {
    const all = wrongIn(aWriting({ sender: 'guardian', text: '太短', named: true, signature: '' }))
    expect(all).toEqual([
      { of: 'sender', refusal: 'child-not-asked' },
      { of: 'text', refusal: 'writing-short' },
      { of: 'signature', refusal: 'signature-needed' },
    ])
    expect(wrongIn(aWriting())).toEqual([])
  })

  it('has ten characters at least, spaces and empty lines not counted', () => {
    expect(checkWriting(aWriting({ text: '这里只有九个字的话\n \n ' }))).toMatchObject({ refusal: 'writing-short' })
    expect(checkWriting(aWriting({ text: ' 这里正好是十个\n字的话 ' }))).toMatchObject({
      value: { title: null, text: '这里正好是十个\n字的话', signature: null },
    })
  })

  it('is stored without a name where none is wanted, whatever stands in the field', () => {
    expect(checkWriting(aWriting({ named: false, signature: '13800138000' }))).toMatchObject({
      value: { signature: null },
    })
  })

  it.each([
    ['13800138000', true],
    ['微信号 xinlin', true],
    ['www.example.cn', true],
    ['a@example.cn', true],
    ['三楼 5 号楼', true],
    ['12栋602室', true],
    ['三楼种蒜的', false],
    ['1958 年生的老周', false],
  ])('signed %s leads to the door: %s', (signature, leads) => {
    expect(tellsWhereTheyAre(signature)).toBe(leads)
  })

  it('waits for an answer with three at once, and no more', () => {
    expect([maySend(2).ok, maySend(3).ok]).toEqual([true, false])
  })
})

describe('made into a piece', () => {
  const hard = [
    '# 不是标题',
    '- 不是列表',
    '1. 也不是',
    '> 不是引用',
    '[不是链接](https://example.cn)',
    '![不是图](picture:x)',
    '<b>不是代码</b> &amp; `x` *a* _b_ ~c~',
    '| 不 | 是 | 表 |',
    '=====',
    '2026-11-28，5+3=8！',
  ]

  it.each(hard)('reads as it was typed: %s', (line) => {
    const { blocks, leftOut } = blocksOf(asMarkdown(`前一段\n${line}\n后一段`), new Map())
    expect(leftOut).toEqual([])
    expect(blocks.map((block) => ('text' in block ? block.text : block))).toEqual(['前一段', line, '后一段'])
  })

  it('has the words as they came, whose they are, and nothing else that is not known', () => {
    const named = pieceOf({ title: '题目', text: '一段', signature: '老周' }, mondayAt(9))
    expect(named).toMatchObject({
      title: '题目',
      author: '老周',
      markdown: '一段',
      summary: '',
      reviewBy: '2027-11-23',
    })
    expect(pieceOf({ title: null, text: '一段', signature: null }, mondayAt(9))).toMatchObject({
      ...{ title: '', author: '一位居民', authorRole: '居民来稿，写的是自己的经历和想法，不是专业意见' },
      sources: [{ title: '居民来稿', publisher: '作者没有留名', url: null }],
    })
  })
})
