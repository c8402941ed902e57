import { describe, expect, it } from 'vitest'
import { normalHours, noteCalledOff, untouchedDay } from '#core/domain/scheduling/day'
import { aDay, anAppointment, minute, monday, mondayAt } from '../../support/makers'

describe('a day nobody has touched', () => {
  it('has no claims and the id that everybody can work out', () => {
    expect(untouchedDay('c1', monday)).toEqual({
      ...{ id: 'c1_2026-11-23', counsellorId: 'c1', date: '2026-11-23' },
      ...{ claims: [], calledOff: [], calledOffBefore: 0, revision: 0 },
    })
  })
})

describe('what was called off on a day', () => {
  it('is told of the last eight, and the others are a number', () => {
    const { code, siteId, roomId, mode, start, end } = anAppointment()
    const one = (id: string) => ({ id, code, siteId, roomId, mode, start, end, at: mondayAt(9), by: 'client' as const })
    const ids = Array.from({ length: 10 }, (_, at) => `a${at}`)
    const day = ids.reduce((so, id) => noteCalledOff(so, one(id)), aDay())
    expect(day.calledOff.map(({ id }) => id)).toEqual(ids.slice(2))
    expect(day.calledOffBefore).toBe(2)
  })
})

describe('hours', () => {
  it('are sorted', () => {
    const morning = { from: minute(9), until: minute(12) }
    const afternoon = { from: minute(14), until: minute(17) }
    expect(normalHours([afternoon, morning])).toEqual([morning, afternoon])
  })

  it.each([
    ['that overlap become one', minute(11), minute(13), [{ from: minute(9), until: minute(13) }]],
    ['that touch become one', minute(12), minute(13), [{ from: minute(9), until: minute(13) }]],
    ['within others vanish in them', minute(10), minute(11), [{ from: minute(9), until: minute(12) }]],
    [
      'a minute apart stay two',
      minute(12, 1),
      minute(13),
      [
        { from: minute(9), until: minute(12) },
        { from: minute(12, 1), until: minute(13) },
      ],
    ],
    ['that end where they begin are none', minute(15), minute(15), [{ from: minute(9), until: minute(12) }]],
  ])('%s', (_, from, until, merged) => {
    expect(
      normalHours([
        { from: minute(9), until: minute(12) },
        { from, until },
      ]),
    ).toEqual(merged)
  })
})
