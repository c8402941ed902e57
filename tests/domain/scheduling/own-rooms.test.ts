import { describe, expect, it } from 'vitest'
import { type RoomDay, untouchedRoomDay } from '#core/domain/scheduling/day'
import { claimsOf, needsOf, roomsToSettle, settleRooms, withSessionsOf } from '#core/domain/scheduling/own-rooms'
import { take } from '#core/domain/scheduling/take'
import { DAY, instantAt } from '#core/domain/time'
import { aClaim, aCounsellor, aDay, anOffer, aPerson, aSeat, minute, monday, mondayAt } from '../../support/makers'

const now = mondayAt(6)
const offer = anOffer({ equipmentIds: ['chair'], horizonDays: 14 })
const alone = aCounsellor({ ownRooms: ['r1'] })

describe('what a session claims besides the counsellor', () => {
  it('is the room and the things, and of a room of their own the things', () => {
    expect(needsOf(offer, 'room')).toEqual(['r1', 'chair'])
    expect(claimsOf(aCounsellor(), offer, 'room', mondayAt(10), now)).toEqual(['r1', 'chair'])
    expect(claimsOf(alone, offer, 'room', mondayAt(10), now)).toEqual(['chair'])
    expect(claimsOf(alone, offer, 'phone', mondayAt(10), now)).toEqual([])
  })

  it('is the room all the same beyond the days of the offer', () => {
    expect(claimsOf(alone, offer, 'room', instantAt(monday) + 14 * DAY - 1, now)).toEqual(['chair'])
    expect(claimsOf(alone, offer, 'room', instantAt(monday) + 14 * DAY, now)).toEqual(['r1', 'chair'])
  })

  it('is the room all the same where staff book', () => {
    const wish = {
      ...({
        appointmentId: 'a1',
        code: 'K7QM',
        kind: 'booked',
        expires: null,
        person: aPerson(),
        day: aDay(),
      } as const),
      ...({ counsellor: alone, offer: anOffer(), newcomersShare: null, start: mondayAt(10), mode: 'room' } as const),
      ...({ topic: null, forOther: null, intake: null, phone: null, consentVersion: 2, now } as const),
    }
    const rooms = [untouchedRoomDay('r1', monday)]
    expect(take({ ...wish, rooms, by: 'staff' })).toMatchObject({ value: { rooms: [{ claims: [{ id: 'a1' }] }] } })
    expect(take({ ...wish, rooms, by: 'client' })).toMatchObject({ ok: true, value: { rooms: [] } })
    expect(take({ ...wish, rooms: [], by: 'client' })).toMatchObject({ ok: true, value: { rooms: [] } })
  })
})

const inRoom = (counsellorId: string | null, expires: number | null = null): RoomDay => ({
  ...untouchedRoomDay('r1', monday),
  claims: [{ id: 'a9', counsellorId, from: minute(10), until: minute(11), expires }],
})
const other = (change: object = {}) =>
  aCounsellor({ id: 'c2', offers: [anOffer({ roomId: 'r2' })], ownRooms: ['r2'], ...change })

describe('a room that an offer names', () => {
  it.each<[string, Parameters<typeof settleRooms>[1], readonly RoomDay[]]>([
    ['nobody else names', [other()], []],
    ['has sessions of theirs alone', [other()], [inRoom('c1')]],
    ['somebody else only held, and that is over', [other()], [inRoom('c2', now)]],
  ])('is theirs alone where %s', (_, everybodyElse, days) => {
    const settled = settleRooms(aCounsellor(), everybodyElse, days, now)
    expect(settled).toEqual({ counsellor: { ...aCounsellor(), ownRooms: ['r1'] }, others: [], shared: [] })
  })

  it.each<[string, Parameters<typeof settleRooms>[1], readonly RoomDay[]]>([
    ['somebody else names it', [other({ offers: [anOffer()], ownRooms: [] })], []],
    ['an offer that is closed names it', [other({ offers: [anOffer({ open: false })], ownRooms: [] })], []],
    ['somebody suspended names it', [other({ status: 'suspended', offers: [anOffer()], ownRooms: [] })], []],
    ['somebody else still has a session there', [other()], [inRoom('c2')]],
    ['somebody has booked it alone', [other()], [inRoom(null)]],
  ])('is not theirs alone where %s', (_, everybodyElse, days) => {
    const settled = settleRooms(aCounsellor(), everybodyElse, days, now)
    expect(settled).toEqual({ counsellor: aCounsellor(), others: [], shared: [] })
  })

  it('is nobody’s alone any more where somebody had it, whether they name it still or not', () => {
    const kept = other({ ownRooms: ['r2', 'r1'], termsRevision: 4 })
    const settled = settleRooms(aCounsellor(), [kept], [], now)
    expect(settled).toEqual({
      counsellor: aCounsellor(),
      others: [{ ...kept, ownRooms: ['r2'], termsRevision: 5 }],
      shared: ['r1'],
    })
  })

  it('is settled once: what is theirs alone is not asked about again', () => {
    expect(roomsToSettle(aCounsellor())).toEqual(['r1'])
    expect(roomsToSettle(alone)).toEqual([])
    expect(roomsToSettle(aCounsellor({ offers: [anOffer({ roomId: null })] }))).toEqual([])
  })
})

it('the sessions of its counsellor stand on a room’s day once it is shared, as long as they are theirs', () => {
  const day = aDay({
    counsellorId: 'c1',
    claims: [
      aClaim({ id: 'a1' }),
      aClaim({ id: 'a2', kind: 'held', expires: now, seat: aSeat({ start: mondayAt(14), end: mondayAt(14, 50) }) }),
      aClaim({ id: 'a3', seat: aSeat({ roomId: null, mode: 'phone' }) }),
      aClaim({ id: 'a4', seat: null }),
    ],
  })
  const before = { ...inRoom('c3'), revision: 4 }
  const held = { id: 'a1', counsellorId: 'c1', from: minute(10), until: minute(10, 50), expires: now }
  expect(withSessionsOf({ ...before, claims: [...before.claims, held] }, day)).toEqual({
    ...before,
    claims: [
      ...before.claims,
      { id: 'a1', counsellorId: 'c1', from: minute(10), until: minute(10, 50), expires: null },
      { id: 'a2', counsellorId: 'c1', from: minute(14), until: minute(14, 50), expires: now },
    ],
    revision: 5,
  })
})

describe('a room’s day with the sessions that stood on its counsellor’s day alone', () => {
  it('has them by their beginning, once each, and of other rooms none', () => {
    const seat = (from: number, roomId: string) => aSeat({ start: mondayAt(from), end: mondayAt(from, 50), roomId })
    const day = aDay({
      claims: [
        aClaim({ id: 'late', seat: seat(15, 'r1') }),
        aClaim({ id: 'early', seat: seat(9, 'r1') }),
        aClaim({ id: 'a9', seat: seat(10, 'r1') }),
        aClaim({ id: 'elsewhere', seat: seat(11, 'r2') }),
      ],
    })
    const room = withSessionsOf({ ...inRoom('c2'), revision: 4 }, day)
    expect(room.claims.map(({ id, from, until }) => [id, from, until])).toEqual([
      ['early', minute(9), minute(9, 50)],
      ['a9', minute(10), minute(10, 50)],
      ['late', minute(15), minute(15, 50)],
    ])
    expect(room.claims.map(({ counsellorId }) => counsellorId)).toEqual(Array(3).fill(day.counsellorId))
    expect(room.revision).toBe(5)
  })
})
