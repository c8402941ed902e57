import { afterEach, describe, expect, it, vi } from 'vitest'
import { phq9 } from '#core/scales/phq9'
import { mayBeSomebodyElses, own } from '../../src/resident/self-test/own-sheets'
import { blankSheet } from '../../src/resident/self-test/sheet'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('answers that lay there before the program opened', () => {
  it('may be somebody else’s on the web, until somebody says that they are theirs', () => {
    vi.stubEnv('TARO_ENV', 'h5')
    const found = blankSheet(phq9, 1_000)
    expect(mayBeSomebodyElses(found)).toBe(true)
    own(found)
    const further = { ...found, responses: { 'phq9-1': 1 } }
    expect(mayBeSomebodyElses(further)).toBe(false)
  })

  it('may be again when they were begun at another time, or are of another questionnaire', () => {
    vi.stubEnv('TARO_ENV', 'h5')
    own(blankSheet(phq9, 2_000))
    expect(mayBeSomebodyElses(blankSheet(phq9, 2_001))).toBe(true)
    expect(mayBeSomebodyElses({ ...blankSheet(phq9, 2_000), scaleId: 'gad7' })).toBe(true)
  })

  it('are one’s own on a phone', () => {
    vi.stubEnv('TARO_ENV', 'weapp')
    expect(mayBeSomebodyElses(blankSheet(phq9, 3_000))).toBe(false)
  })
})
