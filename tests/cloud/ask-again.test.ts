import { describe, expect, it } from 'vitest'
import { asksAgain, Unanswered } from '../../src/cloud/ask-again'

describe('a page asks once more by itself', () => {
  it('not when the first time took long: somebody is waiting in front of it', () => {
    expect(asksAgain(0, new Unanswered('offline', 3_000))).toBe(false)
    expect(asksAgain(0, new Unanswered('offline', 2_999))).toBe(true)
  })

  it('not a third time', () => {
    expect([0, 1, 2, 3].map((times) => asksAgain(times, new Unanswered('busy', 10)))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('not after a refusal that is an answer, nor after a fault of its own', () => {
    expect(asksAgain(0, new Unanswered('not-allowed', 10))).toBe(false)
    expect(asksAgain(0, new Unanswered('', 10))).toBe(false)
    expect(asksAgain(0, new Error('offline'))).toBe(false)
  })

  it.each(['offline', 'unavailable', 'busy'])('when a quick %s may have passed', (refusal) => {
    expect(asksAgain(0, new Unanswered(refusal, 10))).toBe(true)
  })
})
