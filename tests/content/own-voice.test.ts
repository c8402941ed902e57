import { describe, expect, it } from 'vitest'
import { heardVoice } from '#core/content/heard-voice'
import { ownVoice } from '#core/content/own-voice'
import { outcomesOf } from '#core/domain/assessment/score'
import { twoVoices } from '#core/scales/children/two-voices'
import { findScale } from '#core/scales/index'
import { forGrownUps, sentencesOf, tooLongIn } from '../support/reading-level'
import { diagnosingWordsIn, textsIn, toneFaultsIn, unknownNumbersIn } from './words'

const texts = textsIn(ownVoice)
const lines = ownVoice.before.lines.join('')

describe('the words round a young person’s own questionnaires', () => {
  it('come in sentences of fifteen characters at most', () => {
    expect(texts.flatMap(sentencesOf).length).toBeGreaterThan(80)
    expect(texts.filter((text) => !forGrownUps.test(text)).flatMap((text) => tooLongIn(text, 15))).toEqual([])
  })

  it('put no label on anybody, keep their voice down and know no number but the hotlines', () => {
    for (const all of [texts, textsIn(heardVoice)]) {
      expect(all.flatMap(diagnosingWordsIn)).toEqual([])
      expect(all.flatMap(toneFaultsIn)).toEqual([])
      expect(all.flatMap(unknownNumbersIn)).toEqual([])
    }
  })

  it('say before the first question who sees what, that one may skip, stop and keep nothing', () => {
    for (const words of ['没有对错', '跳过', '想停就停', '存不存你定', '不存，谁也看不到'])
      expect(lines).toContain(words)
  })

  it('tell of the one exception before, that no answer is told, and that they can see it', () => {
    const { lines: first, critical, after, seen } = ownVoice.exception
    const told = [...first, critical, ...after, seen].join('')
    for (const words of [
      '要不要人陪',
      '你说让大人知道，才写给大人',
      '想伤害自己',
      '都要你再点一下',
      '只写：你需要关心',
      '不会多说你选了什么',
      '你都能看到',
    ])
      expect(told).toContain(words)
  })

  it('never let somebody believe that a grown-up knows by now: each step says what is still to be done', () => {
    const { need, keep, tell, kept } = ownVoice
    expect(need.lines).toContain('点了第一个，还要再点一下。')
    expect(need.told).toContain('大人打开这里，才会看到。')
    expect(need.told).toContain('等不及，就自己去说。')
    expect(tell.title).toBe('还没有告诉大人')
    expect(need.alone.lines).toContain('这里写了，没有大人会收到。')
    expect(keep.goneUntold).toBe('现在离开，没有人会知道。')
    for (const words of Object.values(kept.exception)) expect(words).toContain('打开才看得到。等不及，就自己去说。')
  })

  it.each(['who5', 'phq2', 'gad2', 'gad7', 'two-voices'] as const)(
    'have an outcome of their own, without a number, for each of %s',
    (id) => {
      const scale = id === 'two-voices' ? twoVoices : findScale(id)
      if (!scale) throw new Error(id)
      const { outcomes } = ownVoice.tests[id]
      expect(Object.keys(outcomes).sort()).toEqual(
        outcomesOf(scale)
          .map((one) => one.id)
          .sort(),
      )
      expect(textsIn(outcomes).join('')).not.toMatch(/\d|分/)
    },
  )

  it('leave what a guardian is told of an exception without an answer, with what to do and whom to call', () => {
    const care = textsIn(heardVoice.care).join('')
    for (const words of ['现在就去孩子身边', '不告诉你孩子答了什么', '120', '12356']) expect(care).toContain(words)
  })
})
