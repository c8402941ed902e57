import { describe, expect, it } from 'vitest'
import { calm } from '#core/content/calm'
import { quietHelp } from '#core/content/quiet'
import { sourceLinks } from '#core/content/source-links'
import { textsIn } from './words'

describe('for somebody who cannot speak', () => {
  const police = textsIn(quietHelp.police).join('\n')

  it('the message to the police says the danger, asks for people, and leaves room for the place', () => {
    expect(quietHelp.police.sentence).toBe('我有危险，不方便说话，请派人来。我在：')
  })

  it('what is known of places is said, and that the rest is not known', () => {
    for (const word of ['12110', '各地写法不一样', '区号的后三位', '12110020', '静音', '再发一次', '替你打 110'])
      expect(police).toContain(word)
    expect(police).toContain('没有逐个地方核对过')
  })

  it('there are two or three sentences for a friend, short enough to send as they are', () => {
    expect(quietHelp.friend.sentences.length).toBeGreaterThanOrEqual(2)
    expect(quietHelp.friend.sentences.length).toBeLessThanOrEqual(3)
    for (const sentence of quietHelp.friend.sentences) expect(sentence.length).toBeLessThanOrEqual(30)
  })

  it('sources are named', () => {
    expect(quietHelp.sources.length).toBeGreaterThanOrEqual(3)
    for (const { title } of quietHelp.sources) expect(new URL(sourceLinks[title] ?? '').protocol).toMatch(/^https?:$/)
  })
})

describe('for the worst minute', () => {
  it('the steps count down the senses from five to one', () => {
    expect(calm.grounding.steps.map((step) => /\d/.exec(step)?.[0])).toEqual(['5', '4', '3', '2', '1'])
  })

  it('whoever gets dizzy is told to stop, and whoever stays in danger whom to call', () => {
    expect(calm.breathing.careful).toMatch(/头晕.*停下来/)
    for (const number of ['12356', '120', '110']) expect(calm.after.text).toContain(number)
  })

  it('it admits that no professional has reviewed it, and names its sources', () => {
    expect(calm.reviewed).toBeNull()
    expect(calm.notReviewed).toContain('还没有经过专业人员审阅')
    expect(calm.sources.length).toBeGreaterThanOrEqual(3)
    for (const { title } of calm.sources) expect(new URL(sourceLinks[title] ?? '').protocol).toBe('https:')
  })
})
