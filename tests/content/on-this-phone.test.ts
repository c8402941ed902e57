import { describe, expect, it } from 'vitest'
import { onThisPhone } from '#core/content/on-this-phone'

describe('the choice to keep coming appointments on the phone', () => {
  const text = onThisPhone.paragraphs.join('\n')

  it('is short, and its version counts from 1', () => {
    expect(onThisPhone.version).toBe(1)
    for (const paragraph of onThisPhone.paragraphs) expect(paragraph.length).toBeLessThanOrEqual(140)
  })

  it('says that it is a choice, what is kept and what not, who may see it, when it goes and how to take it back', () => {
    for (const word of [
      '愿意的话',
      '预约码、时间、地点和方式',
      '没有你和咨询师的名字',
      '能打开这台手机的人',
      '自动删掉',
      '关掉',
    ]) {
      expect(text).toContain(word)
    }
  })
})
