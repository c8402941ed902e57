import { describe, expect, it } from 'vitest'
import { type GivenBack, isLeftToOthers, noteGivenBack } from '#core/domain/scheduling/given-back'
import { instantAt } from '#core/domain/time'
import { mondayAt } from '../../support/makers'

const place = { counsellorId: 'c1', start: mondayAt(14) }
const givenBack = (times: number, at = mondayAt(9), from: GivenBack | null = null) =>
  Array.from({ length: times }).reduce<GivenBack | null>((so) => noteGivenBack(so, place, at), from)

describe('a place one person gives back', () => {
  it('is left to others after the third time that day', () => {
    expect(isLeftToOthers(null, place, mondayAt(9))).toBe(false)
    expect(isLeftToOthers(givenBack(2), place, mondayAt(9))).toBe(false)
    expect(isLeftToOthers(givenBack(3), place, mondayAt(9))).toBe(true)
  })

  it('is that place alone', () => {
    expect(isLeftToOthers(givenBack(3), { ...place, counsellorId: 'c2' }, mondayAt(9))).toBe(false)
    expect(isLeftToOthers(givenBack(3), { ...place, start: place.start + 1 }, mondayAt(9))).toBe(false)
  })

  it('is theirs again from midnight in China on', () => {
    const midnight = instantAt('2026-11-24')
    expect(isLeftToOthers(givenBack(3), place, midnight - 1)).toBe(true)
    expect(isLeftToOthers(givenBack(3), place, midnight)).toBe(false)
    expect(noteGivenBack(givenBack(3), place, midnight)).toEqual({ on: '2026-11-24', places: [{ ...place, times: 1 }] })
  })
})
