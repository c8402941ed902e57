import { describe, expect, it } from 'vitest'
import { asMarkdown, pieceOf } from '#core/domain/contributions/as-piece'
import { checkWriting, maySend, tellsWhereTheyAre, type Writing } from '#core/domain/contributions/sending'

const checked = (change: Partial<Writing>) => {
  const writing: Writing = {
    ...{ sender: 'self', childAgrees: false, title: '', text: '这里正好是十个字的话', named: false, signature: '' },
    ...{ helpSeen: false },
    ...change,
  }
  const done = checkWriting(writing)
  return done.ok ? done.value : done.refusal
}

describe('what somebody hands in', () => {
  it.each([
    ['words that may speak of dying', { text: '三年前我想过自杀，后来好了' }, 'help-seen-first'],
    ['such a title', { title: '不想活了' }, 'help-seen-first'],
    ['words too few', { text: '短' }, 'writing-short'],
    ['a child’s, who was not asked', { sender: 'guardian' }, 'child-not-asked'],
    ['named, without a name', { named: true, signature: ' ' }, 'signature-needed'],
    ['named by what leads to the door', { named: true, signature: '12栋的老周' }, 'signature-tells'],
  ] as const)('%s: %s', (_, change, refusal) => {
    expect(checked(change)).toBe(refusal)
  })

  it('goes in once help was seen for it, and a child’s once the child agreed', () => {
    expect(checked({ text: '三年前我想过自杀，后来好了', helpSeen: true })).toMatchObject({ signature: null })
    expect(checked({ sender: 'guardian', childAgrees: true })).toMatchObject({ title: null })
  })

  it('is stored without the blanks around it', () => {
    expect(checked({ title: ' 题目 ', named: true, signature: ' 老周 ' })).toMatchObject({
      title: '题目',
      signature: '老周',
    })
    expect(checked({ title: ' ', named: true, signature: '老周' })).toMatchObject({ title: null })
  })

  it('is no more than three at once', () => {
    expect(maySend(2)).toEqual({ ok: true, value: true })
    expect(maySend(3)).toEqual({ ok: false, refusal: 'contributions-open' })
  })

  it.each([
    ['1234', false],
    ['1 2 3-4 5', true],
    ['http://example.cn', true],
    ['3幢', true],
    ['2 单元', true],
    ['602室', true],
    ['WWW.example', true],
  ])('signed %s leads to the door: %s', (signature, leads) => {
    expect(tellsWhereTheyAre(signature)).toBe(leads)
  })
})

describe('what an editor begins with', () => {
  it('has each line as a paragraph, without empty ones and blanks around', () => {
    expect(asMarkdown('  一  \r\n\r\n \n二\n')).toBe('一\n\n二')
  })

  it('says of nothing what is not known', () => {
    expect(pieceOf({ title: null, text: '一段', signature: '老周' }, 0)).toEqual({
      ...{ title: '', summary: '', audience: 'everyone', author: '老周', words: [], leavesNoTrace: false },
      ...{ authorRole: '居民来稿，写的是自己的经历和想法，不是专业意见', aboutIllness: false, markdown: '一段' },
      ...{ placements: [], sources: [{ title: '居民来稿', publisher: '老周', url: null }], reviewBy: '1971-01-01' },
    })
  })
})
