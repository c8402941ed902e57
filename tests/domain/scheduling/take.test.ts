import { describe, expect, it } from 'vitest'
import { isNew } from '#core/domain/people/person'
import { untouchedRoomDay } from '#core/domain/scheduling/day'
import { needsOf } from '#core/domain/scheduling/own-rooms'
import { heldAt, type TakeRequest, take } from '#core/domain/scheduling/take'
import { addDays, DAY, HOUR, instantAt, MINUTE } from '#core/domain/time'
import {
  aClaim,
  aCounsellor,
  aDay,
  anAppointment,
  anOffer,
  aPerson,
  aroundTheClock,
  aSeat,
  minute,
  monday,
  mondayAt,
} from '../../support/makers'

const room = untouchedRoomDay('r1', monday)
const wish: TakeRequest = {
  appointmentId: 'a1',
  code: 'K7QM',
  kind: 'booked',
  expires: null,
  person: aPerson(),
  counsellor: aCounsellor(),
  offer: anOffer(),
  day: aDay(),
  rooms: [room],
  newcomersShare: null,
  start: mondayAt(10),
  mode: 'room',
  topic: null,
  forOther: null,
  intake: null,
  phone: null,
  consentVersion: 2,
  by: 'client',
  now: mondayAt(10) - DAY,
}
const ask = (change: Partial<TakeRequest> = {}) => take({ ...wish, ...change })
const taker = (start: number, change: object = {}) =>
  aPerson({ appointments: [anAppointment({ id: 'a0', start, end: start + 50 * MINUTE, ...change })] })
const others = (count: number, change: object = {}) =>
  aPerson({
    appointments: Array.from({ length: count }, (_, at) =>
      anAppointment({ id: `o${at}`, start: mondayAt(12 + at), end: mondayAt(12 + at, 50), ...change }),
    ),
  })
const farMonday = '2026-12-21'
const wholeWeek = aCounsellor({}, { hours: aroundTheClock })

describe('a place is refused', () => {
  it.each<[string, string, Partial<TakeRequest>]>([
    ['counsellor-unknown', 'the counsellor is suspended', { counsellor: aCounsellor({ status: 'suspended' }) }],
    ['offer-unknown', 'it is not offered at present', { offer: anOffer({ open: false }) }],
    ['mode-not-offered', 'the counsellor does not meet that way', { mode: 'video' }],
    ['topic-not-offered', 'they do not speak of that', { offer: anOffer({ topics: ['career'] }), topic: 'youth' }],
    ['overlapping', 'an appointment of theirs is then', { person: taker(mondayAt(9, 30)) }],
    [
      'overlapping',
      'they hold another place then',
      { person: taker(mondayAt(10, 49), { status: 'held', expires: mondayAt(9) }) },
    ],
    ['enough-booked', 'three are before them', { person: others(3) }],
    ['enough-booked', 'two are before the child', { person: others(2, { forOther: 'kid' }), forOther: 'kid' }],
    ['too-late', 'less than the notice is left', { now: mondayAt(8) + 1 }],
    ['too-late', 'it is past', { now: mondayAt(11) }],
    ['slot-gone', 'no place starts then', { start: mondayAt(10, 30) }],
    ['slot-gone', 'the start is off by a millisecond', { start: mondayAt(10) + 1 }],
    ['slot-gone', 'the day is another one', { day: aDay({ date: addDays(monday, 7) }) }],
    ['slot-taken', 'somebody has it', { day: aDay({ claims: [aClaim({ id: 'a9' })] }) }],
    [
      'room-taken',
      'the room is somebody else’s for a minute of it',
      {
        rooms: [
          {
            ...room,
            claims: [{ id: 'a9', counsellorId: 'c2', from: minute(10, 49), until: minute(11), expires: null }],
          },
        ],
      },
    ],
  ])('%s when %s', (refusal, _, change) => {
    expect(ask(change)).toEqual({ ok: false, refusal })
  })

  it('too-early at the first instant past the horizon, and not at the last place before it', () => {
    const on = (date: string) => ({ counsellor: wholeWeek, day: aDay({ date }), rooms: [untouchedRoomDay('r1', date)] })
    const midnight = instantAt(farMonday)
    expect(ask({ ...on(farMonday), start: midnight, now: mondayAt(9) })).toEqual({ ok: false, refusal: 'too-early' })
    expect(ask({ ...on(addDays(farMonday, -1)), start: midnight - HOUR, now: mondayAt(9) }).ok).toBe(true)
  })
})

describe('a place is taken', () => {
  it.each<[string, Partial<TakeRequest>]>([
    ['with exactly two hours left', { now: mondayAt(8) }],
    ['with less left, when it has been held since before', { now: mondayAt(8) + 1, heldSince: mondayAt(8) }],
    ['beside one of theirs that ends when it begins', { person: taker(mondayAt(9, 10)) }],
    ['when what they held then has run out', { person: taker(mondayAt(10), { status: 'held', expires: wish.now }) }],
    ['when the one that is then is given up for it', { person: taker(mondayAt(10)), leaving: ['a0'] }],
    ['as the third one before them', { person: others(2) }],
    ['for a child, though three of their own are before them', { person: others(3), forOther: 'kid' }],
    ['by telephone though the room is somebody else’s', { mode: 'phone', rooms: [] }],
    [
      'when what was held by somebody has run out',
      { day: aDay({ claims: [aClaim({ id: 'a9', kind: 'held', expires: wish.now })] }) },
    ],
  ])('%s', (_, change) => {
    expect(ask(change)).toMatchObject({ ok: true })
  })

  it('where it was held, though places begin at other minutes since; not what hours do not hold any more', () => {
    const at = (start: number, heldSince?: number) => ask({ start, ...(heldSince !== undefined && { heldSince }) })
    const gone = { ok: false, refusal: 'slot-gone' }
    expect(at(mondayAt(10, 7))).toEqual(gone)
    expect(at(mondayAt(10, 7), wish.now)).toMatchObject({ ok: true })
    // The hours end at noon: the last session they hold begins ten past eleven.
    expect(at(mondayAt(11, 10), wish.now)).toMatchObject({ ok: true })
    expect(at(mondayAt(11, 11), wish.now)).toEqual(gone)
    expect(at(mondayAt(8, 59), wish.now)).toEqual(gone)
  })

  it('by staff outside the hours and the notice, but over nobody', () => {
    const late = { by: 'staff', start: mondayAt(12, 15), now: mondayAt(12) } as const
    expect(ask(late)).toMatchObject({ ok: true, value: { appointment: { by: 'staff' } } })
    const there = aClaim({ id: 'a9', from: minute(13), until: minute(14) })
    expect(ask({ ...late, day: aDay({ claims: [there] }) })).toEqual({ ok: false, refusal: 'slot-taken' })
  })

  it('as one of a group until it is full, in the room they share', () => {
    const offer = anOffer({ capacity: 2 })
    const first = ask({ offer })
    if (!first.ok) throw new Error(first.refusal)
    const second = ask({ ...first.value, offer, person: aPerson({ id: 'p2' }), appointmentId: 'a2' })
    if (!second.ok) throw new Error(second.refusal)
    expect(second.value.day.claims.map(({ id }) => id)).toEqual(['a1', 'a2'])
    const third = ask({ ...second.value, offer, person: aPerson({ id: 'p3' }), appointmentId: 'a3' })
    expect(third).toEqual({ ok: false, refusal: 'slot-taken' })
  })

  it('and stands the same with appointment, day, room and person', () => {
    const appointment = anAppointment({ bookedAt: wish.now })
    expect(ask()).toEqual({
      ok: true,
      value: {
        appointment,
        day: aDay({ claims: [aClaim({ byNewcomer: true, seat: aSeat({ bookedAt: wish.now }) })], revision: 1 }),
        rooms: [
          {
            ...room,
            claims: [{ id: 'a1', counsellorId: 'c1', from: minute(10), until: minute(10, 50), expires: null }],
            revision: 1,
          },
        ],
        person: aPerson({ appointments: [appointment] }),
      },
    })
  })

  it.each([
    ['held', 'held', mondayAt(9)],
    ['asked', 'asked', mondayAt(9)],
    ['booked', 'confirmed', null],
  ] as const)('as %s', (kind, status, expires) => {
    const taken = ask({ kind, expires })
    expect(taken).toMatchObject({
      ok: true,
      value: { appointment: { status, expires }, day: { claims: [{ kind, expires, seat: aSeat() }] } },
    })
  })
})

describe('its keeper is told by the seat', () => {
  const told = (change: Parameters<typeof ask>[0]) => {
    const taken = ask(change)
    return taken.ok ? taken.value.day.claims[0]?.seat?.bookedAt : taken.refusal
  }
  const from = (counsellorId: string) =>
    aPerson({ appointments: [anAppointment({ id: 'old', counsellorId, status: 'moved', cancelledAt: wish.now })] })
  it.each([
    ['of a booking', {}, wish.now],
    ['of what is asked', { kind: 'asked', expires: mondayAt(9) }, wish.now],
    ['of what a manager asks', { kind: 'asked', expires: mondayAt(9), by: 'staff' }, wish.now],
    ['not of what is held', { kind: 'held', expires: mondayAt(9) }, undefined],
    ['not of what staff book', { by: 'staff' }, undefined],
    ['not of a move with them', { movedFrom: 'old', person: from('c1') }, undefined],
    ['of a move from somebody else', { movedFrom: 'old', person: from('c2') }, wish.now],
  ] as const)('%s', (_, change, at) => {
    expect(told(change)).toBe(at)
  })
})

describe('what is held for somebody who waited', () => {
  it('says for which entry, until it is booked', () => {
    const held = ask({ kind: 'held', expires: mondayAt(9), consentVersion: null, offeredTo: 'w1' })
    expect(held).toMatchObject({ ok: true, value: { appointment: { status: 'held', offeredTo: 'w1' } } })
    const booked = ask({ offeredTo: 'w1' })
    expect(booked.ok && booked.value.appointment).not.toHaveProperty('offeredTo')
  })
})

describe('a newcomer', () => {
  it('is whoever first did anything today, or has done nothing yet', () => {
    const midnight = instantAt('2026-11-23')
    expect(isNew(aPerson(), mondayAt(9))).toBe(true)
    expect(isNew(aPerson({ since: midnight }), mondayAt(9))).toBe(true)
    expect(isNew(aPerson({ since: midnight - 1 }), mondayAt(9))).toBe(false)
  })

  it('is refused newcomers-full where the share is taken, and whoever has been here before is not', () => {
    const day = aDay({ claims: [aClaim({ id: 'a9', from: minute(9), until: minute(10), byNewcomer: true })] })
    const share = { day, newcomersShare: 0, start: mondayAt(14), now: mondayAt(8) }
    expect(ask(share)).toEqual({ ok: false, refusal: 'newcomers-full' })
    const taken = ask({ ...share, person: aPerson({ since: 0 }) })
    expect(taken.ok && taken.value.day.claims.at(-1)).not.toHaveProperty('byNewcomer')
  })
})

describe('what a session needs besides the counsellor', () => {
  const offer = anOffer({ equipmentIds: ['chair'] })
  it('is its room and its things where people sit there, and nothing elsewhere', () => {
    expect(needsOf(offer, 'room')).toEqual(['r1', 'chair'])
    expect(needsOf(offer, 'phone')).toEqual([])
  })

  it('is asked for: without the days of its rooms nothing is taken', () => {
    expect(() => ask({ rooms: [] })).toThrow(RangeError)
  })
})

describe('asking again for a place one has', () => {
  const holder = taker(mondayAt(10))
  it.each([
    ['another counsellor', holder, { counsellorId: 'c2', start: mondayAt(10) }, wish.now],
    ['another of their people', holder, { counsellorId: 'c1', start: mondayAt(10), forOther: 'kid' }, wish.now],
    ['another time', holder, { counsellorId: 'c1', start: mondayAt(11) }, wish.now],
    ['nothing taken', aPerson(), { counsellorId: 'c1', start: mondayAt(10) }, wish.now],
    [
      'one that was called off',
      taker(mondayAt(10), { status: 'moved' }),
      { counsellorId: 'c1', start: mondayAt(10) },
      wish.now,
    ],
  ])('is a new wish with %s', (_, person, asked, now) => {
    expect(heldAt(person, { forOther: null, ...asked }, now)).toBeNull()
  })

  it('finds the appointment one has', () => {
    expect(heldAt(holder, { counsellorId: 'c1', start: mondayAt(10), forOther: null }, wish.now)?.id).toBe('a0')
  })
})

it('a room that knows already of a session of theirs then says that the place is taken, and of somebody else’s that it is not free', () => {
  const sits = (counsellorId: string) => ({
    ...room,
    claims: [{ id: 'a9', counsellorId, from: minute(10), until: minute(10, 50), expires: null }],
  })
  expect(ask({ rooms: [sits('c1')] })).toEqual({ ok: false, refusal: 'slot-taken' })
  expect(ask({ rooms: [sits('c2')] })).toEqual({ ok: false, refusal: 'room-taken' })
})
