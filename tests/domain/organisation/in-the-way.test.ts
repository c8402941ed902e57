import { describe, expect, it } from 'vitest'
import { daysInTheWay } from '#core/domain/organisation/in-the-way'
import { minute, monday, mondayAt } from '../../support/makers'

const seat = (from: number, until: number, past = 0) => ({ start: mondayAt(from), end: mondayAt(until, past) })

describe('the days of sessions that a change would shut out', () => {
  it('are none of none', () => {
    expect(daysInTheWay([])).toEqual([])
  })

  it('are in order, each from its first minute to its last', () => {
    const other = { date: '2026-11-24', from: minute(9), until: minute(10), appointments: 1 }
    expect(daysInTheWay([seat(33, 34), seat(15, 16), seat(9, 9, 50), seat(10, 11)])).toEqual([
      { date: monday, from: minute(9), until: minute(16), appointments: 3 },
      other,
    ])
  })

  it('end with a session at midnight, and with one that goes past it', () => {
    const late = { date: monday, from: minute(23), until: 1440, appointments: 1 }
    expect(daysInTheWay([seat(23, 24)])).toEqual([late])
    expect(daysInTheWay([seat(23, 25)])).toEqual([late])
  })
})
