import { describe, expect, it } from 'vitest'
import { isWrittenForThem, shownWords, wordsOfOneself } from '#core/domain/access/introduction'

describe('what somebody says of themselves', () => {
  it('is kept without the blanks around it, and nothing is not said', () => {
    expect(wordsOfOneself(' 你好 呀 \n')).toEqual({ ok: true, value: '你好 呀' })
    for (const nothing of ['', ' \n'])
      expect(wordsOfOneself(nothing)).toEqual({ ok: false, refusal: 'introduction-missing' })
  })

  it('is shown by its words, and not when it was agreed to', () => {
    expect(shownWords({ id: 'i', text: '你好', consent: { version: 1, at: 1 } })).toEqual({ id: 'i', text: '你好' })
  })

  it('is written by nobody for them: neither what they are nor what they say', () => {
    const written = (title: string, introduction: string) => isWrittenForThem({ title, introduction })
    expect([written('咨询师', ''), written('', '你好'), written('咨询师', '你好')]).toEqual([true, true, true])
    expect([written('', ''), written(' ', '\n')]).toEqual([false, false])
  })
})
