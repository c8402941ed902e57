import { describe, expect, it } from 'vitest'
import { beforeSelfTest, consents } from '#core/content/consents'

describe.each(Object.entries(consents))('the consent %s', (purpose, consent) => {
  it('stands under its own purpose, with a version that counts from 1', () => {
    expect(consent.purpose).toBe(purpose)
    expect(Number.isInteger(consent.version)).toBe(true)
    expect(consent.version).toBeGreaterThanOrEqual(1)
  })

  it('has a title and paragraphs short enough to be read', () => {
    expect(consent.title).not.toBe('')
    expect(consent.paragraphs.length).toBeGreaterThanOrEqual(3)
    for (const paragraph of consent.paragraphs) expect(paragraph.length).toBeLessThanOrEqual(140)
  })

  it('leaves the choice open, says what is recorded and who sees it, and where to turn in danger', () => {
    const text = consent.paragraphs.join('\n')
    for (const word of ['由你决定', '记下', '看不到', '120', '110', '12356']) expect(text).toContain(word)
  })
})

it('each consent is in the version its words had last: with another meaning comes another, and everybody is asked again', () => {
  expect(consents['keep-self-assessment'].version).toBe(1)
  // 2: topic, words before the conversation, a number to call, somebody else's appointment.
  expect(consents['book-appointment'].version).toBe(2)
})

describe('the consent to a booking', () => {
  it('names what is free, what is confidential and where that ends, and what counsellors may not do', () => {
    const text = consents['book-appointment'].paragraphs.join('\n')
    for (const word of ['免费', '取消', '保密', '例外', '不做诊断', '不做治疗', '第二十三条'])
      expect(text).toContain(word)
  })

  it('names what can be said besides, who sees it until when, and that it goes with the appointment', () => {
    const text = consents['book-appointment'].paragraphs.join('\n')
    for (const word of ['话题', '号码', '加密', '只给这位咨询师看', '前一小时', '只有你自己能看到', '一起删掉'])
      expect(text).toContain(word)
  })
})

describe('the consent to keeping a result', () => {
  it('says it can be deleted', () => {
    expect(consents['keep-self-assessment'].paragraphs.join('\n')).toContain('删')
  })
})

describe('the notice before a self-test', () => {
  it('says what it is for, that it is no diagnosis, that it is voluntary, and who sees it', () => {
    const text = beforeSelfTest.paragraphs.join('\n')
    for (const word of ['看看自己', '不是诊断', '由你决定', '只有你', '12356']) expect(text).toContain(word)
  })
})
