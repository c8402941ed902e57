import { describe, expect, it } from 'vitest'
import { asksAgain, QUICK, Unanswered } from '../../src/cloud/ask-again'

describe('a page asks once more by itself', () => {
  it('not when the first time took long: somebody is waiting in front of it', () => {
    expect(asksAgain(0, new Unanswered('offline', QUICK))).toBe(false)
    expect(asksAgain(0, new Unanswered('offline', QUICK - 1))).toBe(true)
  })

  it('not a third time', () => {
    expect(asksAgain(2, new Unanswered('busy', 10))).toBe(false)
    expect(asksAgain(1, new Unanswered('busy', 10))).toBe(true)
  })

  it('not after a refusal that is an answer, nor after a fault of its own', () => {
    expect(asksAgain(0, new Unanswered('not-allowed', 10))).toBe(false)
    expect(asksAgain(0, new Error('offline'))).toBe(false)
  })

  it.each(['offline', 'unavailable', 'busy'])('when a quick %s may have passed', (refusal) => {
    expect(asksAgain(0, new Unanswered(refusal, 10))).toBe(true)
  })
})
