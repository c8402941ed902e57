import { describe, expect, it } from 'vitest'
import { operations } from '#core/contracts/index'
import { commonRefusals } from '#core/contracts/operation'
import { mayPass, refusals, sentenceFor } from '../../src/wording/refusals'

const known = new Set<string>([
  ...operations.flatMap((operation): readonly string[] => operation.refusals),
  ...commonRefusals,
  'offline',
])

describe('the sentences for refusals', () => {
  it('are there for every refusal of every operation, and for no other', () => {
    expect(new Set(Object.keys(refusals))).toEqual(known)
  })

  it('say it in plain Chinese: no codes, no exclamation marks, whole sentences', () => {
    for (const sentence of Object.values(refusals)) expect(sentence).toMatch(/^[^a-zA-Z!！]+。$/)
  })

  it('stay honest about a code nobody here knows', () => {
    expect(sentenceFor('moon-too-low')).toBe(refusals.unavailable)
  })

  it('offer another try only where one can help', () => {
    expect(['offline', 'unavailable', 'busy', 'moon-too-low'].map(mayPass)).toEqual([true, true, true, true])
    expect(['slot-taken', 'not-allowed', 'article-unknown'].map(mayPass)).toEqual([false, false, false])
  })
})
