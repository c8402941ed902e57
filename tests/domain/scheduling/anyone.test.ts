import { describe, expect, it } from 'vitest'
import { fairOrder, type Load, loadOf } from '#core/domain/scheduling/anyone'
import { addDays } from '#core/domain/time'
import { aClaim, aDay, monday } from '../../support/makers'

const load = (counsellorId: string, inTheWeek = 0, onTheDay = 0): Load => ({ counsellorId, inTheWeek, onTheDay })

describe('how much somebody has to do', () => {
  const now = 1_000_000

  it('is what is booked or asked for that week and that day; what is held may come to nothing', () => {
    const claims = [
      aClaim({ id: 'a1', from: 540 }),
      aClaim({ id: 'a2', from: 600, kind: 'asked', expires: now + 1 }),
      aClaim({ id: 'a3', from: 660, kind: 'held', expires: now + 1 }),
      aClaim({ id: 'a6', from: 720, kind: 'asked', expires: now }),
    ]
    const tuesday = addDays(monday, 1)
    const days = [
      aDay({ claims }),
      aDay({ id: `c1_${tuesday}`, date: tuesday, claims: [aClaim({ id: 'a4' })] }),
      aDay({ id: `c2_${monday}`, counsellorId: 'c2', claims: [aClaim({ id: 'a5' })] }),
    ]
    expect(loadOf('c1', days, monday, now)).toEqual(load('c1', 3, 2))
    expect(loadOf('c1', days, tuesday, now)).toEqual(load('c1', 3, 1))
    expect(loadOf('c2', days, tuesday, now)).toEqual(load('c2', 1, 0))
    expect(loadOf('c3', days, monday, now)).toEqual(load('c3'))
  })
})

describe('a group', () => {
  it('is one session, however many sit in it', () => {
    const claims = ['g1', 'g2', 'g3'].map((id) => aClaim({ id }))
    expect(loadOf('c1', [aDay({ claims })], monday, 0)).toEqual(load('c1', 1, 1))
  })
})

describe('who is asked for a place that nobody chose', () => {
  it('is whoever has the fewest that week, then the fewest that day', () => {
    expect(fairOrder([load('a', 3), load('b', 1, 1), load('c', 1, 0), load('d', 2)], monday)).toEqual([
      'c',
      'b',
      'd',
      'a',
    ])
  })

  it('goes round among equals with the days, and comes to everybody first', () => {
    const equals = ['a', 'b', 'c'].map((id) => load(id))
    const orders = [0, 1, 2, 3].map((ahead) => fairOrder(equals, addDays(monday, ahead)).join(''))
    expect(new Set(orders)).toEqual(new Set(['abc', 'bca', 'cab']))
    expect(orders[3]).toBe(orders[0])
    const [first = ''] = orders
    expect(orders[1]).toBe(first.slice(1) + first.slice(0, 1))
  })

  it('does not hang on the order they came in', () => {
    expect(fairOrder([load('b'), load('a')], monday)).toEqual(fairOrder([load('a'), load('b')], monday))
  })

  it('is nobody where nobody is free', () => {
    expect(fairOrder([], monday)).toEqual([])
  })
})
