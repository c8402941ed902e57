import { describe, expect, it } from 'vitest'
import { metByDoors, useOfSite } from '#core/domain/organisation/in-use'
import type { Claim } from '#core/domain/scheduling/day'
import { aClaim, aDay, anOffer, aSeat, mondayAt } from '../../support/makers'
import { aCalendar } from '../../support/terms'

const now = mondayAt(9)
const use = (claims: readonly Claim[], offers = [anOffer()], at = now) =>
  useOfSite('s1', [{ offers }], [{ claims }], at)
const seated = (seat: Parameters<typeof aSeat>[0], claim: Partial<Claim> = {}) =>
  aClaim({ seat: aSeat(seat), ...claim })

describe('what is to come at a site', () => {
  it.each([
    ['one that is open', anOffer(), { site: 1, r1: 1, e1: 0 }],
    ['one that takes a thing too', anOffer({ equipmentIds: ['e1'] }), { site: 1, r1: 1, e1: 1 }],
    ['one by telephone', anOffer({ roomId: null }), { site: 1, r1: 0, e1: 0 }],
    ['one that is not offered at present', anOffer({ open: false }), { site: 0, r1: 0, e1: 0 }],
    ['one of another site', anOffer({ siteId: 's2' }), { site: 0, r1: 0, e1: 0 }],
  ])('offers: %s', (_, offer, count) => {
    const { site, useOf } = use([], [offer])
    expect({ site: site.offers, r1: useOf('r1').offers, e1: useOf('e1').offers }).toEqual(count)
    expect(site.booked).toBe(false)
  })

  it.each([
    ['booked', aClaim(), true],
    ['held, ten minutes at the most', aClaim({ kind: 'held', expires: now + 1 }), false],
    ['asked for', aClaim({ kind: 'asked', expires: now + 1 }), true],
    ['asked for, and run out', aClaim({ kind: 'asked', expires: now }), false],
    ['at another site', seated({ siteId: 's2' }), false],
    ['over', seated({ end: now }), false],
    ['still going on', seated({ end: now + 1 }), true],
    ["nobody's", aClaim({ seat: null }), false],
  ])('sessions: %s', (_, claim, booked) => {
    const { site, useOf } = use([claim])
    expect([site.booked, useOf('r1').booked, useOf('e1').booked]).toEqual([booked, booked, false])
  })

  it('a session takes the things it was booked with', () => {
    const { useOf } = use([seated({ roomId: null, equipmentIds: ['e1'] })])
    expect([useOf('r1').booked, useOf('e1').booked]).toEqual([false, true])
  })
})

describe('sessions in the time of a closure: Monday 10:00 to 10:50, in the room', () => {
  const meets = (closure: object, claims = [aClaim()]) =>
    use(claims).meets({ from: '2026-11-23', until: '2026-11-23', between: null, ...closure }).length
  it.each([
    ['that day', {}, 1],
    ['until the day before', { from: '2026-11-20', until: '2026-11-22' }, 0],
    ['from the day after', { from: '2026-11-24', until: '2026-11-30' }, 0],
    ['days around it', { from: '2026-11-20', until: '2026-11-30' }, 1],
    ['until it begins', { between: { from: 540, until: 600 } }, 0],
    ['a minute into it', { between: { from: 540, until: 601 } }, 1],
    ['from its last minute', { between: { from: 649, until: 720 } }, 1],
    ['from its end', { between: { from: 650, until: 720 } }, 0],
  ])('%s', (_, closure, count) => {
    expect(meets(closure)).toBe(count)
  })

  it('a session until midnight meets a closure of the last minutes', () => {
    const late = seated({ start: mondayAt(23), end: mondayAt(24) })
    expect(meets({ between: { from: 1439, until: 1440 } }, [late])).toBe(1)
  })

  it('by telephone or on a screen nobody stands before a shut door', () => {
    expect(meets({}, [seated({ mode: 'phone' }), seated({ mode: 'video' })])).toBe(0)
    expect(meets({}, [aClaim(), aClaim({ id: 'a2' })])).toBe(2)
  })
})

describe('sessions that a change of hours shuts out: Monday 10:00 to 10:50, in the room', () => {
  const doors = (from: number, until: number) => ({
    ...{ siteId: 's1', closures: [] },
    hours: [{ weekday: 1 as const, from, until }],
  })
  const unknown = { siteId: 's1', hours: [], closures: [] }
  const calendars = [{ id: 'c1', calendar: aCalendar() }]
  const met = (after: object, { before = doors(540, 720), claims = [aClaim()] } = {}) =>
    metByDoors(calendars, [aDay({ claims })], { before, after: { ...doors(540, 720), ...after } }, now).length
  it.each([
    ['to its very minutes', doors(600, 650), 0],
    ['a minute off its end', doors(600, 649), 1],
    ['a minute off its beginning', doors(601, 720), 1],
    ['to hours nobody knows', unknown, 0],
  ])('%s', (_, after, count) => {
    expect(met(after)).toBe(count)
  })

  it('are met out of hours nobody knew, and not where they stood outside before', () => {
    expect(met(doors(540, 600), { before: unknown })).toBe(1)
    expect(met(doors(540, 600), { before: doors(540, 640) })).toBe(0)
  })

  it('are none by telephone, held for ten minutes, over, or of somebody nobody knows', () => {
    const after = doors(540, 600)
    expect(met(after, { claims: [seated({ mode: 'phone' })] })).toBe(0)
    expect(met(after, { claims: [aClaim({ kind: 'held', expires: now + 1 })] })).toBe(0)
    expect(met(after, { claims: [seated({ end: now })] })).toBe(0)
    expect(metByDoors([], [aDay({ claims: [aClaim()] })], { before: unknown, after }, now)).toEqual([])
  })
})
