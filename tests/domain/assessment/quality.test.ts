import { describe, expect, it } from 'vitest'
import { readWithCare } from '#core/domain/assessment/quality'
import { phq9 } from '#core/scales/phq9'
import { sds } from '#core/scales/skeletons/mood'
import { aScale } from './a-scale'

const all = (prefix: string, count: number, value: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${prefix}-${at + 1}`, value]))

describe('a result is read with care', () => {
  it('when nine questions were answered in less than nine seconds, and not when nobody knows how long it took', () => {
    expect(readWithCare(phq9, all('phq9', 9, 1), 8.9)).toEqual(['too-fast'])
    expect(readWithCare(phq9, all('phq9', 9, 1), 9)).toEqual([])
    expect(readWithCare(phq9, all('phq9', 9, 1), null)).toEqual([])
  })

  it('when one answer runs through questions of which some count backwards', () => {
    expect(readWithCare(sds, all('sds', 20, 2), 300)).toEqual(['straight-line'])
    expect(readWithCare(sds, { ...all('sds', 20, 2), 'sds-20': 3 }, 300)).toEqual([])
  })

  it('not when all is at its lowest or its highest where nothing counts backwards', () => {
    expect(readWithCare(phq9, all('phq9', 9, 0), 300)).toEqual([])
    expect(readWithCare(phq9, all('phq9', 9, 3), 300)).toEqual([])
  })

  it('when two answers do not go together', () => {
    const scale = aScale({
      contradictions: [
        {
          all: [
            { item: 'one', atLeast: 4 },
            { item: 'two', atMost: 1 },
          ],
        },
      ],
    })
    expect(readWithCare(scale, { one: 4, two: 1 }, 300)).toEqual(['contradiction'])
    expect(readWithCare(scale, { one: 4, two: 2 }, 300)).toEqual([])
    expect(readWithCare(scale, { one: 4 }, 300)).toEqual([])
  })
})
