import { describe, expect, it } from 'vitest'
import {
  datesShut,
  type HouseDoors,
  type Housed,
  hoursShut,
  isShutFor,
  shutAt,
  withDoors,
} from '#core/domain/scheduling/house-doors'
import type { Offer } from '#core/domain/scheduling/offer'
import { addDays, MINUTE } from '#core/domain/time'
import { anOffer, monday as from, minute, monday, mondayAt } from '../../support/makers'
import { aCalendar } from '../../support/terms'

const doors = (change: Partial<HouseDoors> = {}): HouseDoors => ({
  ...{ siteId: 's1', closures: [] },
  hours: [
    { weekday: 1, from: minute(9), until: minute(12) },
    { weekday: 1, from: minute(12), until: minute(17) },
  ],
  ...change,
})
const housed = (change: Partial<HouseDoors> = {}, calendar = aCalendar()) => ({ calendar, doors: [doors(change)] })
const read = (stretches: readonly { from: number; until: number }[]) =>
  stretches.map((one) => `${one.from / 60}-${one.until / 60}`)
const on = (date: string, change: Partial<HouseDoors> = {}, calendar = aCalendar()) =>
  read(shutAt(housed(change, calendar), 's1', date))

describe('when nobody gets into a house', () => {
  it('is outside of its hours, and all of a weekday that has none', () => {
    expect(on(monday)).toEqual(['0-9', '17-24'])
    expect(on(addDays(monday, 1))).toEqual(['0-24'])
  })

  it('is never where no hours are known, in another house, or where nobody said anything', () => {
    expect(on(monday, { hours: [] })).toEqual([])
    expect(shutAt(housed(), 's2', monday)).toEqual([])
    expect(shutAt({ calendar: aCalendar() }, 's1', monday)).toEqual([])
  })

  it('is in a closure too, a part of a day or whole ones', () => {
    const between = { from: minute(11), until: minute(13) }
    expect(on(monday, { closures: [{ from, until: from, between }] })).toEqual(['0-9', '11-13', '17-24'])
    const week = { from: addDays(monday, -3), until: addDays(monday, 3), between: null }
    expect(on(monday, { hours: [], closures: [week] })).toEqual(['0-24'])
    expect(on(addDays(monday, 4), { hours: [], closures: [week] })).toEqual([])
  })

  it('follows another weekday on a make-up workday', () => {
    const sunday = addDays(monday, 6)
    const days = [{ date: sunday, kind: 'work', name: '调休', as: 1 }] as const
    expect(on(sunday, {}, aCalendar({ holidays: { through: sunday, days } }))).toEqual(['0-9', '17-24'])
  })

  it('is all of a holiday where the door follows them, and the hours of another weekday on its make-up workday', () => {
    const sunday = addDays(monday, 6)
    const holidays = [
      { date: monday, kind: 'off' as const },
      { date: sunday, kind: 'work' as const, as: 1 as const },
    ]
    expect(on(monday, { holidays })).toEqual(['0-24'])
    expect(on(sunday, { holidays })).toEqual(['0-9', '17-24'])
    expect(on(addDays(monday, 7), { holidays })).toEqual(['0-9', '17-24'])
    expect(on(monday, { holidays, hours: [] })).toEqual([])
  })

  it('is not as the calendar has it where the door says that it follows none', () => {
    const sunday = addDays(monday, 6)
    const days = [{ date: sunday, kind: 'work', name: '调休', as: 1 }] as const
    const calendar = aCalendar({ holidays: { through: sunday, days } })
    expect(on(sunday, { holidays: [] }, calendar)).toEqual(['0-24'])
  })

  it.each([
    ['from its first minute', [9, 0], false],
    ['a minute before', [8, 59], true],
    ['to its last minute', [16, 10], false],
    ['a minute over', [16, 11], true],
    ['where two stretches touch', [11, 40], false],
  ] as const)('a session %s', (_, [hour, past], shut) => {
    const start = mondayAt(hour, past)
    expect(isShutFor(housed(), { siteId: 's1', start, end: start + 50 * MINUTE })).toBe(shut)
  })
})

describe('a calendar', () => {
  const whose: Housed & { readonly offers: readonly Offer[] } = { calendar: aCalendar(), offers: [anOffer()] }
  it('learns what a house says, in place of what it said, and is the same when it says nothing new', () => {
    const once = withDoors(whose, doors())
    expect(once).toEqual({ ...whose, doors: [doors()] })
    expect(withDoors(once, doors())).toBe(once)
    expect(withDoors(once, doors({ hours: [] }))).toEqual({ ...whose, doors: [doors({ hours: [] })] })
  })

  it('keeps the order of its houses, so that what says nothing new changes nothing', () => {
    const two = { ...whose, offers: [anOffer(), anOffer({ siteId: 's2' })] }
    const both = withDoors(withDoors(two, doors()), doors({ siteId: 's2' }))
    expect(withDoors(both, doors())).toBe(both)
    expect(withDoors(both, doors({ hours: [] })).doors?.map(({ siteId }) => siteId)).toEqual(['s1', 's2'])
  })

  it('knows nothing of a house in which it offers nothing any more', () => {
    const moved = { ...withDoors(whose, doors()), offers: [anOffer({ siteId: 's2' })] }
    const other = doors({ siteId: 's2' })
    expect(withDoors(moved, other).doors).toEqual([other])
    expect(withDoors(moved, doors()).doors).toBe(undefined)
  })
})

describe('the days a change of doors takes hours from', () => {
  const dates = Array.from({ length: 14 }, (_, at) => addDays(monday, at))
  const of = (after: Partial<HouseDoors>, before: Partial<HouseDoors> = {}) =>
    datesShut(aCalendar(), doors(before), doors(after), dates)
  it('are those with hours there then, and no others', () => {
    const hours = (until: number) => ({ hours: [{ weekday: 1 as const, from: minute(9), until: minute(until) }] })
    expect(of(hours(16))).toEqual([monday, addDays(monday, 7)])
    expect(of(hours(17))).toEqual([])
    expect(of(hours(20))).toEqual([])
    expect(of({}, { hours: [] })).toEqual([])
    expect(of({ hours: [{ weekday: 2, from: 0, until: 60 }] }, { hours: [] })).toEqual([monday, addDays(monday, 7)])
    expect(of({ siteId: 's2', hours: [] }, { siteId: 's2' })).toEqual([])
  })
})

describe('hours behind a shut door', () => {
  const seen = (change: Partial<Parameters<typeof hoursShut>[0]> = {}, on = monday) =>
    hoursShut({ calendar: aCalendar(), offers: [anOffer()], doors: [doors()], ...change }, on)
  const late = doors({ hours: [{ weekday: 1, from: minute(10), until: minute(16) }] })
  it('are those before it opens and after it shuts, of offers in the room', () => {
    expect(seen()).toEqual([])
    expect(seen({ doors: [late] })).toEqual([
      { siteId: 's1', from: minute(9), until: minute(10) },
      { siteId: 's1', from: minute(16), until: minute(17) },
    ])
    expect(seen({ doors: [late], offers: [anOffer({ modes: ['phone'] })] })).toEqual([])
    expect(seen({ doors: [late], offers: [anOffer({ open: false })] })).toEqual([])
    expect(seen({ doors: [] })).toEqual([])
  })
})
