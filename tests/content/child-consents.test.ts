import { describe, expect, it } from 'vitest'
import { childConsents } from '#core/content/child-consents'
import { sentencesOf, tooLongIn } from '../support/reading-level'

describe('what a child is asked', () => {
  it.each(['child', 'own'] as const)('as %s, is in sentences of at most fifteen characters', (text) => {
    const { title, paragraphs } = childConsents[text]
    expect(paragraphs.flatMap(sentencesOf).length).toBeGreaterThan(8)
    expect([title, ...paragraphs].flatMap((words) => tooLongIn(words, 15))).toEqual([])
  })

  it('says before anything is kept when a grown-up is told, and that the child is told why', () => {
    for (const text of ['child', 'own'] as const) {
      const whole = childConsents[text].paragraphs.join('')
      expect(whole).toMatch(/你答了想伤害自己，大人会知道。只告诉他们，你需要关心。/)
      expect(whole).toMatch(/为什么说，也会告诉你/)
      expect(whole).toMatch(/家里有人伤害你，打 110/)
    }
  })
})

describe('the version of each text', () => {
  it('is that of the words in force: whoever changes what a text says gives it the next', () => {
    const versions = Object.fromEntries(Object.entries(childConsents).map(([name, { version }]) => [name, version]))
    expect(versions).toEqual({ guardian: 3, child: 3, own: 3, adult: 2 })
  })
})

describe('what a child of eight is asked, beyond how long its sentences are', () => {
  const whole = childConsents.child.paragraphs.join('')

  it('says what is kept already, what stays possible after a no, and where to take it back', () => {
    expect(whole).toMatch(/大人替你记过一些事。还有你是哪年哪月生的。/)
    expect(whole).toMatch(/不想记，就点“不，我不想”。别的照样能用。/)
    expect(whole).toMatch(/想停，再来点“收回同意”/)
  })

  it('promises nothing about the grown-ups beside the child', () => {
    expect(whole).not.toMatch(/没人会怪你|没有人会怪/)
  })
})

describe('what a guardian consents to', () => {
  const whole = childConsents.guardian.paragraphs.join('')

  it.each([
    ['what is stored, and what not', /存什么：.*不要姓名/],
    ['what for, and for nobody else', /做什么用：.*不给别的公司和个人/],
    ['where and how', /怎么存：/],
    [
      'who of the staff can read it, and when',
      /工作人员打不开，除非你自己把某一份给约好的那位咨询师看；孩子自己答的，要孩子点头/,
    ],
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
