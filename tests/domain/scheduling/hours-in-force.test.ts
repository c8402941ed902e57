import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Calendar } from '#core/domain/scheduling/calendar'
import { hoursInForce, without } from '#core/domain/scheduling/hours-in-force'
import { addDays, instantAt, MINUTE, type Weekday } from '#core/domain/time'
import { aCalendar, aStretch, at, everyWeek, read } from '../../support/terms'

const monday = '2026-11-23'
const on = (date: string, change: Partial<Calendar> = {}) => read(hoursInForce(aCalendar(change), date))
const leave = (from: number, until: number) => ({ id: 'l1', kind: 'leave' as const, from, until })
const whole = (text: string) => everyWeek([1, 2, 3, 4, 5, 6, 7], text)

describe('the week', () => {
  it('has the hours of its weekday, and none on another', () => {
    expect(on(monday)).toEqual(['s1 09:00-12:00', 's1 14:00-17:00'])
    expect(on('2026-11-24')).toEqual([])
  })

  it('changes with the version that begins that day, not the day before', () => {
    const versions = [
      { from: '2026-11-01', hours: whole('09:00-10:00') },
      { from: '2026-11-24', hours: whole('13:00-14:00') },
      { from: '2026-12-01', hours: [] },
    ]
    expect(on('2026-10-31', { versions })).toEqual([])
    expect(on('2026-11-01', { versions })).toEqual(['s1 09:00-10:00'])
    expect(on('2026-11-23', { versions })).toEqual(['s1 09:00-10:00'])
    expect(on('2026-11-24', { versions })).toEqual(['s1 13:00-14:00'])
    expect(on('2026-11-30', { versions })).toEqual(['s1 13:00-14:00'])
    expect(on('2026-12-01', { versions })).toEqual([])
    expect(on('2026-11-24', { versions: [...versions].reverse() })).toEqual(['s1 13:00-14:00'])
  })

  it('holds on a leap day, over the end of a month and of a year', () => {
    const versions = [{ from: '2028-02-29', hours: whole('09:00-10:00') }]
    expect(on('2028-02-28', { versions })).toEqual([])
    expect(on('2028-02-29', { versions })).toEqual(['s1 09:00-10:00'])
    expect(on('2028-03-01', { versions })).toEqual(['s1 09:00-10:00'])
    expect(on('2029-01-01', { versions })).toEqual(['s1 09:00-10:00'])
  })

  it('joins stretches of one site that touch or overlap, and not those of two sites', () => {
    const monday9 = (text: string, siteId = 's1') => ({ weekday: 1 as const, ...aStretch(text, siteId) })
    const joined = [monday9('10:00-11:00'), monday9('09:00-10:00'), monday9('10:30-12:00')]
    expect(on(monday, { versions: [{ from: monday, hours: joined }] })).toEqual(['s1 09:00-12:00'])
    const twoSites = [monday9('14:00-17:00', 's2'), monday9('09:00-14:00')]
    expect(on(monday, { versions: [{ from: monday, hours: twoSites }] })).toEqual(['s1 09:00-14:00', 's2 14:00-17:00'])
  })

  it('reaches from midnight to midnight', () => {
    expect(on(monday, { versions: [{ from: monday, hours: whole('00:00-24:00') }] })).toEqual(['s1 00:00-24:00'])
  })

  it('puts nobody in two places where what is stored does', () => {
    const hours = [
      { weekday: 1 as const, ...aStretch('09:00-12:00') },
      { weekday: 1 as const, ...aStretch('11:00-13:00', 's2') },
      { weekday: 1 as const, ...aStretch('15:00-14:00', 's2') },
    ]
    expect(on(monday, { versions: [{ from: monday, hours }] })).toEqual(['s1 09:00-12:00', 's2 12:00-13:00'])
  })
})

describe('a special day', () => {
  const holidays = {
    through: '2026-12-31',
    days: [
      { date: monday, kind: 'off' as const, name: '示例节' },
      { date: '2026-11-29', kind: 'work' as const, name: '示例节', as: 1 as Weekday },
      { date: '2026-11-28', kind: 'work' as const, name: '示例节', as: 5 as Weekday },
    ],
  }

  it('that is off has no hours', () => {
    expect(on(monday, { holidays })).toEqual([])
    expect(on('2026-11-30', { holidays })).toEqual(['s1 09:00-12:00', 's1 14:00-17:00'])
  })

  it('that is a make-up Sunday has the hours of the weekday it is worked for', () => {
    expect(on('2026-11-29')).toEqual([])
    expect(on('2026-11-29', { holidays })).toEqual(['s1 09:00-12:00', 's1 14:00-17:00'])
    expect(on('2026-11-28', { holidays })).toEqual([])
  })

  it('has its hours of the version in force that day', () => {
    const versions = [...aCalendar().versions, { from: '2026-11-29', hours: everyWeek([1], '18:00-20:00') }]
    expect(on('2026-11-29', { holidays, versions })).toEqual(['s1 18:00-20:00'])
  })

  it('that is off is opened by a single opening all the same', () => {
    const openings = [{ id: 'x', date: monday, ...aStretch('10:00-11:00') }]
    expect(on(monday, { holidays, openings })).toEqual(['s1 10:00-11:00'])
  })

  it('after what is known there is none: the week goes on', () => {
    expect(on('2027-01-04', { holidays })).toEqual(['s1 09:00-12:00', 's1 14:00-17:00'])
  })
})

describe('a single opening', () => {
  const opening = (text: string, siteId = 's1', date = monday) => ({ id: text, date, ...aStretch(text, siteId) })

  it('opens its own day alone', () => {
    const openings = [opening('18:00-20:00')]
    expect(on(monday, { openings })).toEqual(['s1 09:00-12:00', 's1 14:00-17:00', 's1 18:00-20:00'])
    expect(on(addDays(monday, 7), { openings })).toEqual(['s1 09:00-12:00', 's1 14:00-17:00'])
  })

  it('becomes one with hours that it touches', () => {
    expect(on(monday, { openings: [opening('12:00-14:00')] })).toEqual(['s1 09:00-17:00'])
  })

  it('at another site takes the place of the hours there would be', () => {
    expect(on(monday, { openings: [opening('10:00-15:00', 's2')] })).toEqual([
      's1 09:00-10:00',
      's2 10:00-15:00',
      's1 15:00-17:00',
    ])
  })

  it('that ends before it begins opens nothing', () => {
    expect(on(monday, { openings: [opening('20:00-18:00')] })).toEqual(['s1 09:00-12:00', 's1 14:00-17:00'])
  })
})

describe('a single closing', () => {
  const closing = (text: string, date = monday) => {
    const { from, until } = aStretch(text)
    return { id: text, date, from, until }
  }

  it.each([
    ['cuts a stretch in two', ['10:00-11:00'], ['s1 09:00-10:00', 's1 11:00-12:00', 's1 14:00-17:00']],
    ['cuts the beginning off', ['08:00-09:30'], ['s1 09:30-12:00', 's1 14:00-17:00']],
    ['cuts the end off', ['16:59-18:00'], ['s1 09:00-12:00', 's1 14:00-16:59']],
    ['takes a whole stretch and part of the next', ['09:00-15:00'], ['s1 15:00-17:00']],
    ['takes the day', ['00:00-24:00'], []],
    ['takes nothing that it only touches', ['12:00-14:00'], ['s1 09:00-12:00', 's1 14:00-17:00']],
    ['may overlap another', ['10:00-11:00', '10:30-15:00'], ['s1 09:00-10:00', 's1 15:00-17:00']],
    ['that ends before it begins takes nothing', ['11:00-10:00'], ['s1 09:00-12:00', 's1 14:00-17:00']],
  ])('%s', (_, closings, expected) => {
    expect(on(monday, { closings: closings.map((text) => closing(text)) })).toEqual(expected)
  })

  it('closes an opening too, and no other day', () => {
    const openings = [{ id: 'x', date: monday, ...aStretch('18:00-20:00', 's2') }]
    const closings = [closing('19:00-20:00')]
    expect(on(monday, { openings, closings })).toEqual(['s1 09:00-12:00', 's1 14:00-17:00', 's2 18:00-19:00'])
    expect(on(addDays(monday, 7), { closings: [closing('09:00-12:00')] })).toHaveLength(2)
  })
})

describe('leave', () => {
  const days = (from: string, until: string, times: [number, number] = [0, 0]) => ({
    leaves: [leave(instantAt(from, times[0]), instantAt(until, times[1]))],
  })

  it('of whole days ends at the midnight it says', () => {
    const change = { versions: [{ from: monday, hours: whole('09:00-24:00') }], ...days('2026-11-24', '2026-11-26') }
    expect(on('2026-11-23', change)).toEqual(['s1 09:00-24:00'])
    expect(on('2026-11-24', change)).toEqual([])
    expect(on('2026-11-25', change)).toEqual([])
    expect(on('2026-11-26', change)).toEqual(['s1 09:00-24:00'])
  })

  it('of half a day leaves the other half', () => {
    expect(on(monday, days(monday, monday, [0, at('13:00')]))).toEqual(['s1 14:00-17:00'])
    expect(on(monday, days(monday, '2026-11-24', [at('15:00'), 0]))).toEqual(['s1 09:00-12:00', 's1 14:00-15:00'])
  })

  it('from an evening to a morning cuts both days', () => {
    const change = {
      versions: [{ from: monday, hours: whole('00:00-24:00') }],
      ...days(monday, '2026-11-25', [at('20:00'), at('08:00')]),
    }
    expect(on(monday, change)).toEqual(['s1 00:00-20:00'])
    expect(on('2026-11-24', change)).toEqual([])
    expect(on('2026-11-25', change)).toEqual(['s1 08:00-24:00'])
  })

  it('begins and ends with the minute, and over the leap day', () => {
    const change = {
      versions: [{ from: '2028-02-01', hours: whole('09:00-12:00') }],
      ...days('2028-02-28', '2028-03-01', [at('11:59'), at('09:01')]),
    }
    expect(on('2028-02-28', change)).toEqual(['s1 09:00-11:59'])
    expect(on('2028-02-29', change)).toEqual([])
    expect(on('2028-03-01', change)).toEqual(['s1 09:01-12:00'])
  })

  it('takes away what was opened for that day', () => {
    const openings = [{ id: 'x', date: '2026-11-24', ...aStretch('10:00-11:00') }]
    expect(on('2026-11-24', { openings, ...days('2026-11-24', '2026-11-25') })).toEqual([])
  })

  it('that is no whole minute takes the minutes it is part of', () => {
    const leaves = [leave(instantAt(monday, at('10:00')) + 1, instantAt(monday, at('11:00')) + 1)]
    expect(on(monday, { leaves })).toEqual(['s1 09:00-10:00', 's1 11:01-12:00', 's1 14:00-17:00'])
  })
})

describe('whatever a calendar holds', () => {
  const aSpan = fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 30 })).map(([from, length]) => ({
    from: from * 15,
    until: Math.min(1440, (from + length) * 15),
  }))
  const aSite = fc.constantFrom('s1', 's2')
  const someHours = fc.array(fc.tuple(aSite, aSpan), { maxLength: 5 })
  const leaves = fc.array(fc.tuple(fc.integer({ min: -2000, max: 1500 }), fc.integer({ min: 1, max: 2000 })), {
    maxLength: 2,
  })

  it('somebody is in one place at most each minute, and just where the parts of it say', () => {
    fc.assert(
      fc.property(someHours, someHours, fc.array(aSpan, { maxLength: 3 }), leaves, (week, opened, closed, away) => {
        const calendar = aCalendar({
          versions: [{ from: monday, hours: week.map(([siteId, span]) => ({ weekday: 1 as const, siteId, ...span })) }],
          openings: opened.map(([siteId, span], id) => ({ id: `o${id}`, date: monday, siteId, ...span })),
          closings: closed.map((span, id) => ({ id: `c${id}`, date: monday, ...span })),
          leaves: away.map(([from, length], id) => ({
            id: `l${id}`,
            kind: 'leave' as const,
            from: instantAt(monday) + from * MINUTE,
            until: instantAt(monday) + (from + length) * MINUTE,
          })),
        })
        const hours = hoursInForce(calendar, monday)
        for (const [place, one] of hours.entries()) {
          const next = hours[place + 1]
          expect(one.from).toBeLessThan(one.until)
          if (!next) continue
          if (next.siteId === one.siteId) expect(next.from).toBeGreaterThan(one.until)
          else expect(next.from).toBeGreaterThanOrEqual(one.until)
        }
        const holds = (span: { from: number; until: number }, minute: number) =>
          span.from <= minute && minute < span.until
        for (let minute = 0; minute < 1440; minute += 5) {
          const sites = hours.filter((one) => holds(one, minute)).map(({ siteId }) => siteId)
          const isAway =
            closed.some((span) => holds(span, minute)) ||
            away.some(([from, length]) => from <= minute && minute < from + length)
          const lastOpened = opened.filter(([, span]) => holds(span, minute)).at(-1)?.[0]
          const ofWeek = new Set(week.filter(([, span]) => holds(span, minute)).map(([siteId]) => siteId))
          if (isAway) expect(sites).toEqual([])
          else if (lastOpened !== undefined) expect(sites).toEqual([lastOpened])
          else if (ofWeek.size === 0) expect(sites).toEqual([])
          else expect([...ofWeek]).toContain(sites[0])
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a stretch without the minutes of another', () => {
  const one = { siteId: 's1', from: 540, until: 600 }
  it('is whole where that has no minutes', () => {
    expect(without(one, { from: 570, until: 570 })).toEqual([one])
    expect(without(one, { from: 580, until: 570 })).toEqual([one])
  })
  it('is what is left on both sides, or nothing', () => {
    const [before, after] = [
      { ...one, until: 570 },
      { ...one, from: 580 },
    ]
    expect(without(one, { from: 570, until: 580 })).toEqual([before, after])
    expect(without(one, { from: 540, until: 600 })).toEqual([])
    expect(without(one, { from: 600, until: 700 })).toEqual([one])
    expect(without(one, { from: 500, until: 540 })).toEqual([one])
  })
})
