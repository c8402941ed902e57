import { describe, expect, it } from 'vitest'
import { childConsents } from '#core/content/child-consents'

const sentencesOf = (paragraphs: readonly string[]) =>
  paragraphs
    .flatMap((paragraph) => paragraph.split(/(?<=[。？！；])/))
    .map((sentence) => sentence.replace(/[。？]$/, ''))

describe('what a child is asked', () => {
  it.each(['child', 'own'] as const)('as %s, is in sentences of at most fifteen characters', (text) => {
    const sentences = sentencesOf(childConsents[text].paragraphs)
    expect(sentences.length).toBeGreaterThan(8)
    expect(sentences.filter((sentence) => [...sentence].length > 15)).toEqual([])
  })

  it('says before anything is kept when a grown-up is told, and that the child is told why', () => {
    for (const text of ['child', 'own'] as const) {
      const whole = childConsents[text].paragraphs.join('')
      expect(whole).toMatch(/你可能有危险时，会告诉大人。只说你需要关心。/)
      expect(whole).toMatch(/我们也会告诉你原因/)
    }
  })
})

describe('what a guardian consents to', () => {
  const whole = childConsents.guardian.paragraphs.join('')

  it.each([
    ['what is stored, and what not', /存什么：.*不要姓名/],
    ['what for, and for nobody else', /做什么用：.*不给第三方/],
    ['where and how', /怎么存：/],
    ['how long', /存多久：/],
    ['what a no changes', /不同意也能看文章/],
    ['how to take it back, change and delete', /可以改、可以删，也可以收回同意/],
    ['where to complain', /投诉/],
    ['that the child is asked at 8, at 14 and at 18', /8 岁.*14 岁.*18 岁/],
    ['that nobody watches, and whom to call', /没有人在后台实时查看.*120 或 110/],
  ])('tells %s', (_, told) => {
    expect(whole).toMatch(told)
  })
})
