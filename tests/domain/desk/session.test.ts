import { describe, expect, it } from 'vitest'
import { begin, type DeskSession, ended, NEARLY_OVER, stillSits, worksHere } from '#core/domain/desk/session'

const minute = 60_000
const hour = 60 * minute
const nine = 1_000_000_000
const session = begin({ id: 'hash', ids: ['now', 'before'], computer: 'Windows 电脑' }, nine)
const sits = (at: number, of: DeskSession | null = session) => {
  const still = stillSits(of, at)
  return still.ok ? 'yes' : still.refusal
}

describe('a session at a computer', () => {
  it('begins with the yes of a phone, found by the first id, and holds a working day', () => {
    expect(session).toEqual({
      ...{ id: 'hash', ids: ['now', 'before'], personId: 'now', computer: 'Windows 电脑' },
      ...{ begunAt: nine, until: nine + 8 * hour, endedAt: null },
    })
  })

  it.each([
    ['at once', 0, 'yes'],
    ['in the last moment of eight hours', 8 * hour - 1, 'yes'],
    ['after eight hours', 8 * hour, 'desk-over'],
    ['by a clock that is a minute behind', -minute, 'yes'],
    ['by a clock that was set back further', -minute - 1, 'desk-over'],
  ])('%s', (_, later, still) => {
    expect(sits(nine + later)).toBe(still)
  })

  it('is none where nobody signed in', () => {
    expect(sits(nine, null)).toBe('desk-none')
  })

  it('ended is ended, also when it would be over, and since the first time it was', () => {
    const over = ended(session, nine + hour)
    expect([sits(nine + hour, over), sits(nine + 9 * hour, over)]).toEqual(['desk-ended', 'desk-ended'])
    expect(over).toEqual({ ...session, endedAt: nine + hour })
    expect(ended(over, nine + 2 * hour)).toEqual(over)
  })

  it('is said to be nearly over ten minutes before', () => {
    expect(NEARLY_OVER).toBe(10 * minute)
  })
})

describe('who may sit at a computer of the staff', () => {
  const atRest = { suspended: { by: 'manager', at: 1 } }
  it.each([
    ['nobody without a post', [], false],
    ['nobody whose posts are all put to rest', [atRest, atRest], false],
    ['who has a post', [{}], true],
    ['who has one beside those put to rest', [atRest, {}], true],
  ])('%s', (_, grants, works) => {
    expect(worksHere({ grants })).toBe(works)
  })
})
