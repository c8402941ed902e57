import { describe, expect, it } from 'vitest'
import { findPublished, newestOf } from '#core/domain/assessment/published'
import { aScale } from './a-scale'

const mood1 = aScale({ id: 'mood', version: 1 })
const mood2 = aScale({ id: 'mood', version: 2 })
const mood10 = aScale({ id: 'mood', version: 10 })
const sleep1 = aScale({ id: 'sleep', version: 1 })
const sleep2 = aScale({ id: 'sleep', version: 2 })
const worry3 = aScale({ id: 'worry', version: 3 })
const published = [mood1, sleep2, mood10, worry3, mood2, sleep1]

describe('of several scales in several versions', () => {
  it('people are offered the newest of each, in the order of the list', () => {
    expect(newestOf(published)).toEqual([sleep2, mood10, worry3])
  })

  it('the newest is found by id alone, wherever it stands', () => {
    expect(['mood', 'sleep', 'worry'].map((id) => findPublished(published, id))).toEqual([mood10, sleep2, worry3])
  })

  it('an older one is still found by its version, and no other scale of that version', () => {
    expect(findPublished(published, 'mood', 1)).toBe(mood1)
    expect(findPublished(published, 'sleep', 1)).toBe(sleep1)
    expect(findPublished(published, 'mood', 2)).toBe(mood2)
    expect(findPublished(published, 'worry', 1)).toBeUndefined()
  })

  it('none is found under an id that never was', () => {
    expect(findPublished(published, 'moo')).toBeUndefined()
    expect(findPublished(published, 'constructor', 1)).toBeUndefined()
    expect(newestOf([])).toEqual([])
  })
})
