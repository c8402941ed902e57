import { describe, expect, it } from 'vitest'
import { bandOf } from '#core/domain/assessment/score'
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
      'booking',
      'booking',
    ])
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
      for (const band of scale.bandSets[0].bands) {
        const step = nextStepOf(scale, band, '2026-12-24', false)
        expect(`${step.title}${step.text}${step.label}`).not.toMatch(/[！!]|症|患|诊断|障碍/)
      }
    }
  })
})
