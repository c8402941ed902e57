import { describe, expect, it } from 'vitest'
import { rightAfter, withOneAfter } from '#core/domain/scheduling/in-a-row'
import { instantAt, MINUTE } from '#core/domain/time'

const at = (hours: number, minutes = 0, length = 50) => {
  const start = instantAt('2026-11-23', hours * 60 + minutes)
  return { start, end: start + length * MINUTE }
}

describe('the place right after one', () => {
  it('is the next that begins once it is over, a rest later at most', () => {
    expect(rightAfter(at(9), [at(9), at(11), at(10)])).toEqual(at(10))
    expect(rightAfter(at(9), [at(9, 50)])).toEqual(at(9, 50))
    expect(rightAfter(at(9), [at(10, 20)])).toEqual(at(10, 20))
  })

  it('is none where there is a gap, an overlap, or nothing', () => {
    expect(rightAfter(at(9), [at(10, 21)])).toBeUndefined()
    expect(rightAfter(at(9), [at(9, 49)])).toBeUndefined()
    expect(rightAfter(at(9), [])).toBeUndefined()
  })
})

describe('places with one right after them', () => {
  const place = (hours: number, offerId: string, modes: readonly string[]) => ({ ...at(hours), offerId, modes })
  const starts = (places: readonly { readonly start: number }[]) => places.map(({ start }) => start)

  it('are all of a row but its last', () => {
    const row = [9, 10, 11].map((hours) => place(hours, 'talk', ['room']))
    expect(starts(withOneAfter(row))).toEqual([at(9).start, at(10).start])
  })

  it('are of the same offer: what somebody else is offered right after is no second place', () => {
    expect(withOneAfter([place(9, 'talk', ['room']), place(10, 'group', ['room'])])).toEqual([])
  })

  it('are met in a way that both have, and that way alone is told', () => {
    expect(withOneAfter([place(9, 'talk', ['room']), place(10, 'talk', ['phone'])])).toEqual([])
    expect(withOneAfter([place(9, 'talk', ['room', 'phone']), place(10, 'talk', ['phone'])])).toEqual([
      { ...place(9, 'talk', ['phone']) },
    ])
  })
})
