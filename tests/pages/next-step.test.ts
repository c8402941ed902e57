import { describe, expect, it } from 'vitest'
import { bandOf, outcomesOf } from '#core/domain/assessment/score'
import { scales } from '#core/scales/index'
import { phq9 } from '#core/scales/phq9'
import { nextStepOf } from '../../src/resident/self-test/next-step'

const stepAt = (total: number) => nextStepOf(phq9, bandOf(phq9, total), '2026-12-24', false)

describe('the one next step of a result', () => {
  it('leads to reading, then to a later look, then to a person, on both sides of each cut-off', () => {
    expect([4, 5, 9, 10, 14, 15, 27].map((total) => stepAt(total).leadsTo)).toEqual([
      'reading',
      'self-tests',
      'self-tests',
      'booking',
      'booking',
      'soonest-places',
      'soonest-places',
    ])
  })

  it('says on its button where it leads, under a title of its own', () => {
    const steps = [4, 9, 14, 27].map(stepAt)
    expect(steps.map(({ leadsTo, label }) => [leadsTo, label])).toEqual([
      ['reading', '去读一读'],
      ['self-tests', '知道了，回到自评'],
      ['booking', '去约咨询'],
      ['soonest-places', '约最近的时间'],
    ])
    const titles = [/读一点/, /再看一次/, /约个人聊聊/, /这几天就找人谈谈/]
    expect(steps.map(({ title }) => titles.map((words) => words.test(title)))).toEqual(
      titles.map((_, own) => titles.map((__, at) => at === own)),
    )
    const texts = [/睡眠、心情和身体/, /以后再做一次/, /咨询师可以和你谈一谈/, /现在就可以打 12356/]
    for (const [at, { text }] of steps.entries()) expect(text).toMatch(texts[at] as RegExp)
  })

  it('puts the help line beside it when it should be soon, and not before', () => {
    expect(stepAt(14).call).toBe(false)
    expect(stepAt(15).call).toBe(true)
  })

  it('is a person, soon, after an answer that calls for support, however low the total', () => {
    const step = nextStepOf(phq9, bandOf(phq9, 1), '2026-12-24', true)
    expect(step).toEqual(stepAt(27))
    expect(step.call).toBe(true)
  })

  it('names the day from which another look makes sense, over the end of a year', () => {
    expect(stepAt(5).text).toContain('1月7日')
  })

  it('never shouts and never names an illness', () => {
    for (const scale of scales) {
      for (const band of outcomesOf(scale)) {
        const step = nextStepOf(scale, band, '2026-12-24', false)
        expect(`${step.title}${step.text}${step.label}`).not.toMatch(/[！!]|症|患|诊断|障碍/)
      }
    }
  })
})
