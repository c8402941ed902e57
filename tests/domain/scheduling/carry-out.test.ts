import { describe, expect, it } from 'vitest'
import type { Met } from '#core/domain/scheduling/bench'
import { carryOut } from '#core/domain/scheduling/carry-out'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import type { GuardDecision } from '#core/domain/scheduling/guard'
import { aClaim, aCounsellor, aDay, anAppointment, anOffer, aPerson, aSeat, mondayAt } from '../../support/makers'

const now = mondayAt(8)
type Decided = GuardDecision extends infer One ? (One extends GuardDecision ? Omit<One, 'id'> : never) : never
/** What is decided of one appointment, and the appointment that may take its place. */
const met = (decision: Decided, change: Parameters<typeof anAppointment>[0] = {}): Met => {
  const appointment = anAppointment(change)
  const fresh = { appointmentId: `${appointment.id}-new`, code: 'NEWX' }
  return {
    appointment,
    owner: appointment.personId,
    decision: { ...decision, id: appointment.id } as GuardDecision,
    fresh,
  }
}
const room = { id: 'r1_2026-11-23', roomId: 'r1', date: '2026-11-23', revision: 1 }
const claimOf = ({ appointment: { id, start, personId } }: Met) => {
  const from = (start - mondayAt(0)) / 60_000
  return aClaim({ id, from, until: from + 60, seat: aSeat({ personId, start, end: start + 50 * 60_000 }) })
}
const ground = (all: readonly Met[], whose: Parameters<typeof aPerson>[0] = {}) => ({
  people: new Map(
    all.map(({ owner, appointment }) => [owner, aPerson({ id: owner, appointments: [appointment], ...whose })]),
  ),
  days: new Map([['c1_2026-11-23', aDay({ claims: all.map(claimOf) })]]),
  rooms: new Map([
    [
      'r1_2026-11-23',
      {
        ...room,
        claims: all
          .map(claimOf)
          .map(({ id, from }) => ({ id, from, until: from + 50, counsellorId: 'c1', expires: null })),
      },
    ],
  ]),
})
const done = (
  all: readonly Met[],
  others: readonly Counsellor[] = [],
  from = ground(all),
  counsellor = aCounsellor(),
) => carryOut(counsellor, others, all, from, now)
const after = (...asked: Parameters<typeof done>) => {
  const decided = done(...asked)
  if (!decided.ok) return expect.fail(decided.refusal)
  const { people, days, rooms } = decided.value
  const told = [...people.values()].flatMap(({ appointments }) => appointments)
  return { told, one: (id: string) => told.find((each) => each.id === id), days, rooms, people }
}
const no = (refusal: string) => ({ ok: false, refusal })
const move = (change: object = {}): Decided =>
  ({ kind: 'move', start: mondayAt(14), mode: 'room', ...change }) as Decided

describe('what was decided of an appointment that a change meets', () => {
  it('kept: nothing is written', () => {
    const { people, days, rooms } = after([met({ kind: 'keep' })])
    expect([people.size, days.size, rooms.size]).toEqual([0, 0, 0])
  })

  it('called off: they are told, the place and the room are free, and nothing of what they wrote stays', () => {
    const { one, days, rooms } = after([met({ kind: 'cancel' }, { intake: 'k1.i', phone: 'k1.p' })])
    expect(one('a1')).toMatchObject({
      status: 'cancelled-by-staff',
      change: { kind: 'cancelled', at: now },
      intake: null,
      phone: null,
    })
    expect(days.get('c1_2026-11-23')?.claims).toEqual([])
    expect(rooms.get('r1_2026-11-23')?.claims).toEqual([])
  })

  it('to be chosen about: what they wrote and their number go along with the choice', () => {
    const { one } = after([met({ kind: 'choose' }, { intake: 'k1.i', phone: 'k1.p' })])
    expect(one('a1')).toMatchObject({
      status: 'cancelled-by-staff',
      change: { kind: 'choose', at: now },
      intake: 'k1.i',
      phone: 'k1.p',
    })
  })

  it('who has no account has nobody to be told by but a telephone', () => {
    const all = [met({ kind: 'cancel' })]
    const { one } = after(all, [], ground(all, { guest: { name: null, phone: 'k1.p' } }))
    expect(one('a1')).toMatchObject({ status: 'cancelled-by-staff', change: null })
  })

  it('without a room, and with no place on the day, that day tells that it was called off and no more', () => {
    const all = [met({ kind: 'cancel' }, { roomId: null, mode: 'phone' })]
    const { days, rooms, one } = after(all, [], { ...ground(all), days: new Map(), rooms: new Map() })
    expect([rooms.size, one('a1')?.status]).toEqual([0, 'cancelled-by-staff'])
    expect(days.get('c1_2026-11-23')).toMatchObject({ claims: [], calledOff: [{ id: 'a1', by: 'staff' }] })
  })
})

describe('moved', () => {
  it('it is at its new time, each names the other, and the old place is free', () => {
    const { one, days, rooms } = after([met(move())])
    expect(one('a1')).toMatchObject({ status: 'moved', movedTo: 'a1-new', change: null })
    expect(one('a1-new')).toMatchObject({
      ...{ status: 'confirmed', start: mondayAt(14), movedFrom: 'a1', code: 'NEWX', by: 'staff', consentVersion: 2 },
      ...{ change: { kind: 'moved', at: now }, expires: null },
    })
    expect(days.get('c1_2026-11-23')?.claims.map(({ id, from }) => [id, from])).toEqual([['a1-new', 840]])
    expect(rooms.get('r1_2026-11-23')?.claims.map(({ id, from }) => [id, from])).toEqual([['a1-new', 840]])
  })

  it('of two people each may have the other’s place', () => {
    const all = [
      met(move({ start: mondayAt(11) })),
      met(move({ start: mondayAt(10) }), {
        id: 'a2',
        personId: 'p2',
        start: mondayAt(11),
        end: mondayAt(11) + 50 * 60_000,
      }),
    ]
    const { one } = after(all)
    expect([one('a1-new')?.start, one('a2-new')?.start]).toEqual([mondayAt(11), mondayAt(10)])
  })

  it('their number goes along to a conversation by telephone, and to no other', () => {
    expect(after([met(move({ mode: 'phone' }), { phone: 'k1.p' })]).one('a1-new')?.phone).toBe('k1.p')
    expect(after([met(move(), { phone: 'k1.p' })]).one('a1-new')?.phone).toBeNull()
  })

  it('a topic that is not spoken of there is left out', () => {
    const silent = aCounsellor({ offers: [anOffer({ topics: ['youth'] })] })
    const all = (topic: 'youth' | 'stress') => [met(move(), { topic })]
    expect(after(all('youth'), [], ground(all('youth')), silent).one('a1-new')?.topic).toBe('youth')
    expect(after(all('stress'), [], ground(all('stress')), silent).one('a1-new')?.topic).toBeNull()
  })

  it.each([
    ['into the past', { start: now }, {}, 'move-past'],
    ['to a telephone without a number', { mode: 'phone' }, {}, 'number-unknown'],
    ['to a way that is not offered', { mode: 'video' }, {}, 'mode-not-offered'],
    ['to an offer there is none of', { offerId: 'gone' }, {}, 'offer-unknown'],
    ['outside the hours', { start: mondayAt(13) }, {}, 'slot-gone'],
    ['past the end of the hours', { start: mondayAt(16, 11) }, {}, 'slot-gone'],
  ])('%s is refused', (_, change, appointment, refusal) => {
    expect(done([met(move(change), appointment)])).toEqual(no(refusal))
  })

  it('between the places, up to the last minute of the hours, staff may', () => {
    expect(after([met(move({ start: mondayAt(16, 10) }))]).one('a1-new')?.start).toBe(mondayAt(16, 10))
    expect(after([met(move({ start: mondayAt(9) }))]).one('a1-new')?.start).toBe(mondayAt(9))
  })

  it('slot-taken, room-taken, client-busy: somebody is there already', () => {
    const all = [met(move())]
    const plain = ground(all)
    const taken = aDay({ claims: [aClaim(), aClaim({ id: 'x', from: 840, until: 900 })] })
    expect(done(all, [], { ...plain, days: new Map([['c1_2026-11-23', taken]]) })).toEqual(no('slot-taken'))
    const full = { ...room, claims: [{ id: 'x', from: 850, until: 860, counsellorId: 'c2', expires: null }] }
    expect(done(all, [], { ...plain, rooms: new Map([['r1_2026-11-23', full]]) })).toEqual(no('room-taken'))
    const elsewhere = anAppointment({ id: 'a9', start: mondayAt(14, 30), end: mondayAt(15), counsellorId: 'c2' })
    const busy = { appointments: [anAppointment(), elsewhere] }
    expect(done(all, [], ground(all, busy))).toEqual(no('client-busy'))
  })

  it('goes to the first of several offers that has a place then', () => {
    const two = [anOffer({ id: 'far', siteId: 's2' }), anOffer()]
    expect(after([met(move())], [], undefined, aCounsellor({ offers: two })).one('a1-new')?.offerId).toBe('one-to-one')
  })
})

describe('asked for with somebody else', () => {
  const other = (change: Partial<Counsellor> = {}) => aCounsellor({ id: 'c2', ...change })
  const ask: Decided = { kind: 'substitute', counsellorId: 'c2' } as Decided
  const asked = (change: Partial<Counsellor> = {}) => after([met(ask)], [other(change)])

  it('it stays where it is until the yes, and its person knows that it cannot be as it was', () => {
    const { one, days } = after([met(ask)], [aCounsellor({ id: 'c3' }), other({ offers: [anOffer({ roomId: 'r2' })] })])
    expect(one('a1')).toMatchObject({ status: 'confirmed', change: { kind: 'choose', at: now } })
    expect(one('a1-new')).toMatchObject({ status: 'asked', counsellorId: 'c2', start: mondayAt(10), movedFrom: 'a1' })
    expect(days.get('c2_2026-11-23')?.claims).toMatchObject([{ id: 'a1-new', kind: 'asked' }])
    expect(days.has('c1_2026-11-23')).toBe(false)
  })

  it.each([
    ['as long as they give themselves', 60, mondayAt(9)],
    ['no longer than until it starts', 600, mondayAt(10)],
    ['a day where they set no time, and no longer than until it starts', null, mondayAt(10)],
  ])('they have %s', (_, answerWithin, expires) => {
    const offers = [anOffer({ roomId: 'r2', answerWithin })]
    expect(asked({ offers }).one('a1-new')?.expires).toBe(expires)
  })

  it('a day at the most where they set no time', () => {
    const tuesday = mondayAt(24 + 24 + 10)
    const all = [met(ask, { start: tuesday, end: tuesday + 50 * 60_000, mode: 'phone', phone: 'k1.p', roomId: null })]
    const hours = [{ weekday: 3, from: 540, until: 720 } as const]
    const free = aCounsellor({ id: 'c2', offers: [anOffer({ roomId: 'r2' })] }, { hours })
    expect(after(all, [free]).one('a1-new')?.expires).toBe(now + 86_400_000)
  })

  it('at the same site before any other', () => {
    const calendar = aCounsellor({}, { siteId: 's2' }).calendar
    const there = {
      ...calendar,
      versions: [
        {
          from: '1970-01-01',
          hours: [...(calendar.versions[0]?.hours ?? []), ...(aCounsellor().calendar.versions[0]?.hours ?? [])],
        },
      ],
    }
    const offers = [anOffer({ id: 'far', siteId: 's2', roomId: 'r3' }), anOffer({ id: 'near', roomId: 'r2' })]
    expect(asked({ offers, calendar: there }).one('a1-new')).toMatchObject({ status: 'asked' })
  })

  it.each([
    ['nobody knows them', []],
    ['they are suspended', [other({ status: 'suspended' })]],
    ['they do not meet in that way', [other({ offers: [anOffer({ roomId: 'r2', modes: ['phone'] })] })]],
    ['their room is taken', [other()]],
    ['they have no hours then', [aCounsellor({ id: 'c2', offers: [anOffer({ roomId: 'r2' })] }, { hours: [] })]],
  ])('substitute-not-free: %s', (_, others) => {
    expect(done([met(ask)], others)).toEqual(no('substitute-not-free'))
  })

  it('substitute-not-free: it is the same counsellor', () => {
    const same = [met({ kind: 'substitute', counsellorId: 'c1' } as Decided)]
    expect(done(same, [aCounsellor({ offers: [anOffer({ roomId: 'r2' })] })])).toEqual(no('substitute-not-free'))
  })
})
