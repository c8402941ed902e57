import { describe, expect, it } from 'vitest'
import { progress } from '#core/domain/assessment/progress'
import { aScale } from './a-scale'

const scale = aScale()

describe('progress', () => {
  it('starts at the first item', () => {
    expect(progress(scale, {})).toEqual({ answered: 0, of: 3, next: 'one' })
  })

  it('points at the first gap, not behind the last answer', () => {
    expect(progress(scale, { one: 1, three: 2 })).toEqual({ answered: 2, of: 3, next: 'two' })
  })

  it('asks again where a stored answer is no longer among the options', () => {
    expect(progress(scale, { one: 9, two: 1, three: 1 })).toEqual({ answered: 2, of: 3, next: 'one' })
  })

  it('does not count answers to items the scale does not have', () => {
    expect(progress(scale, { gone: 1 })).toEqual({ answered: 0, of: 3, next: 'one' })
  })

  it('ends when all are answered', () => {
    expect(progress(scale, { one: 1, two: 1, three: 1 })).toEqual({ answered: 3, of: 3, next: null })
  })
})
