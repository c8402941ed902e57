import { describe, expect, it } from 'vitest'
import { byNextFree, byTheClock, pageByNextFree, soonestPlaces } from '#core/domain/scheduling/order'
import { addDays, HOUR, instantAt } from '#core/domain/time'
import { minute, monday } from '../../support/makers'

const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

describe('counsellors by their next free place', () => {
  const one = (id: string, nextFree: number | null) => ({ id, nextFree })

  it('have the soonest first and those without any last', () => {
    expect(ids(byNextFree([one('none', null), one('late', 9), one('soon', 3), one('mid', 5)]))).toEqual([
      ...['soon', 'mid', 'late', 'none'],
    ])
  })

  it('stay as they came when they are equal, with a place or without', () => {
    expect(ids(byNextFree([one('n1', null), one('b', 5), one('n2', null), one('a', 5), one('n3', null)]))).toEqual([
      ...['b', 'a', 'n1', 'n2', 'n3'],
    ])
  })

  it('leave the list they were given as it was', () => {
    const given = [one('late', 9), one('soon', 3)]
    byNextFree(given)
    expect(ids(given)).toEqual(['late', 'soon'])
  })
})

describe('a page of two counsellors by their next free place', () => {
  const one = (id: string, nextFree: number | null) => ({ id, nextFree })
  const all = byNextFree([one('a', 3), one('b', 5), one('c', 5), one('d', null), one('e', null)])

  it('is followed by the others, each on one page, also where several have the same place or none', () => {
    const pages: string[][] = []
    for (let next: { nextFree: number | null; id: string } | null | undefined; next !== null; ) {
      const answer = pageByNextFree(all, 2, next)
      pages.push(ids(answer.page))
      next = answer.next
    }
    expect(pages).toEqual([['a', 'b'], ['c', 'd'], ['e']])
  })

  it.each([
    ['is all there is when that is less', 9, undefined, ['a', 'b', 'c', 'd', 'e'], null],
    ['is all there is when that is as many', 5, undefined, ['a', 'b', 'c', 'd', 'e'], null],
    ['ends with whom the next begins after', 4, undefined, ['a', 'b', 'c', 'd'], one('d', null)],
    ['begins after a place that somebody has taken since', 2, one('gone', 4), ['b', 'c'], one('c', 5)],
    ['is empty after the last', 2, one('z', null), [], null],
  ])('%s', (_, most, place, page, next) => {
    const answer = pageByNextFree(all, most, place)
    expect([ids(answer.page), answer.next]).toEqual([page, next])
  })
})

describe('the soonest places of all', () => {
  const dates = [monday, addDays(monday, 1), addDays(monday, 2)]
  const slot = (date: string, hour: number) => {
    const start = instantAt(date, minute(hour))
    return { start, end: start + HOUR }
  }
  const hours: Record<string, Record<string, number[]>> = {
    early: { [monday]: [9, 15], [addDays(monday, 1)]: [9] },
    late: { [monday]: [10], [addDays(monday, 2)]: [8] },
    never: {},
  }
  const openings = (whose: string, date: string) => (hours[whose]?.[date] ?? []).map((hour) => slot(date, hour))
  const found = (all: readonly string[], count: number) =>
    soonestPlaces(all, dates, openings, count).map(({ whose, start, end }) => [whose, start, end - start])

  it('are taken across counsellors, in the order of the clock', () => {
    expect(found(['late', 'never', 'early'], 3)).toEqual([
      ['early', instantAt(monday, minute(9)), HOUR],
      ['late', instantAt(monday, minute(10)), HOUR],
      ['early', instantAt(monday, minute(15)), HOUR],
    ])
  })

  it('go on into later days until there are enough, and are fewer when there are no more', () => {
    expect(found(['early', 'late'], 4).at(-1)).toEqual(['early', instantAt(addDays(monday, 1), minute(9)), HOUR])
    expect(found(['early', 'late'], 9)).toHaveLength(5)
    expect(found(['never'], 3)).toEqual([])
    expect(found([], 3)).toEqual([])
  })

  it('keep the order of the counsellors at the same minute', () => {
    const same = () => [slot(monday, 9)]
    const two = soonestPlaces(['b', 'a'], [monday], same, 2)
    expect(two.map(({ whose }) => whose)).toEqual(['b', 'a'])
  })
})

describe('a counsellor’s appointments by the clock', () => {
  const one = (id: string, start: number, status: 'confirmed' | 'cancelled-by-client' = 'confirmed') => ({
    id,
    start,
    status,
  })

  it('run from the first to the last; at the same minute what holds comes before what was called off', () => {
    const all = [one('d', 9), one('c', 5, 'cancelled-by-client'), one('b', 5), one('a', 5, 'cancelled-by-client')]
    expect(ids(byTheClock(all))).toEqual(['b', 'a', 'c', 'd'])
    expect(ids(byTheClock([...all].reverse()))).toEqual(['b', 'a', 'c', 'd'])
  })
})
