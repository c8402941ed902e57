import { describe, expect, it } from 'vitest'
import { modesOf, offersOf, sitesOf } from '#core/domain/scheduling/counsellor'
import { type CounsellorDay, type RoomDay, untouchedRoomDay } from '#core/domain/scheduling/day'
import { madeUpTo, windowFor } from '#core/domain/scheduling/first-pick'
import { couldTakeOver, type TakenOver } from '#core/domain/scheduling/substitutes'
import { aClaim, aCounsellor, aDay, anAppointment, anOffer, aPerson, mondayAt } from '../../support/makers'

const now = mondayAt(12)
const letDown = anAppointment({ status: 'missed-by-counsellor', change: { kind: 'choose', at: now } })
const missed = [{ appointmentId: 'a1', at: mondayAt(10), by: 'counsellor' as const }]
/** Two hours of notice, and fourteen days from today on. */
const terms = { noticeMinutes: 120, horizonDays: 14, release: { kind: 'rolling' as const } }

describe('whom a counsellor has let down', () => {
  const usual = { earliest: mondayAt(14), latest: mondayAt(14 * 24) }
  it('may take what is free of theirs at once, for sixty days', () => {
    const person = aPerson({ appointments: [letDown], missed })
    expect(windowFor(person, 'c1', terms, now)).toEqual({ earliest: now, latest: mondayAt(60 * 24) })
  })

  it.each([
    ['with another counsellor', { appointments: [letDown], missed }, 'c2'],
    ['who has missed it themselves', { appointments: [anAppointment({ status: 'missed-by-client' })], missed }, 'c1'],
    ['of whom nothing is noted any more', { appointments: [letDown], missed: [] }, 'c1'],
    [
      'who has taken another place since',
      { appointments: [letDown, anAppointment({ id: 'a2', bookedAt: mondayAt(11) })], missed },
      'c1',
    ],
  ])('else it is as for everybody: %s', (_, person, counsellorId) => {
    expect(windowFor(aPerson(person), counsellorId, terms, now)).toEqual(usual)
  })

  it('has nothing to answer any more once they have another place with that counsellor', () => {
    const other = anAppointment({ id: 'a2', change: { kind: 'moved', at: now } })
    const elsewhere = { ...letDown, id: 'a3', counsellorId: 'c2' }
    const person = aPerson({ appointments: [letDown, other, elsewhere] })
    expect(madeUpTo(person, 'c1').appointments).toEqual([{ ...letDown, change: null }, other, elsewhere])
    const answered = aPerson({ appointments: [{ ...letDown, change: null }] })
    expect(madeUpTo(answered, 'c1')).toBe(answered)
  })
})

describe('what can be booked with a counsellor', () => {
  const offers = [
    anOffer({ id: 'a', siteId: 's2', modes: ['video', 'phone'] }),
    anOffer({ id: 'b', open: false, siteId: 's3', modes: ['text'] }),
    anOffer({ id: 'c', modes: ['room', 'phone'] }),
    anOffer({ id: 'd', siteId: 's2' }),
  ]
  it('is what is open, and nothing of somebody suspended', () => {
    expect(offersOf({ status: 'active', offers }).map(({ id }) => id)).toEqual(['a', 'c', 'd'])
    expect(offersOf({ status: 'suspended', offers })).toEqual([])
  })

  it('where, each site once; and how, in the order of ways', () => {
    expect(sitesOf({ offers })).toEqual(['s2', 's1'])
    expect(modesOf(offers.slice(0, 3))).toEqual(['room', 'phone', 'video', 'text'])
    expect(modesOf([])).toEqual([])
  })
})

describe('who could take a session over: Monday at ten, in the room', () => {
  const taken = (minutes: [number, number], change = {}) => ({
    ...untouchedRoomDay('r1', '2026-11-23'),
    claims: [{ id: 'x', from: minutes[0], until: minutes[1], counsellorId: 'c9', expires: null, ...change }],
  })
  interface Around extends Partial<TakenOver> {
    readonly day?: CounsellorDay
    readonly rooms?: readonly RoomDay[]
  }
  const could = (change: object = {}, { day = aDay(), rooms = [taken([0, 1])], ...wish }: Around = {}) =>
    couldTakeOver(
      aCounsellor(change),
      day,
      rooms,
      { start: mondayAt(10), mode: 'room', topic: 'stress', ...wish },
      mondayAt(8),
    )
  it.each([
    ['whoever is there and speaks of it', could(), 'speaks-of-it'],
    [
      'whoever is there, where nothing is said of what it is about',
      could({ offers: [anOffer({ topics: ['youth'] })] }, { topic: null }),
      'speaks-of-it',
    ],
    ['whoever is there and does not speak of it', could({ offers: [anOffer({ topics: ['youth'] })] }), 'is-free'],
    ['nobody suspended', could({ status: 'suspended' }), null],
    ['nobody who does not meet in that way', could({}, { mode: 'video' }), null],
    ['nobody who has no hours then', could({}, { start: mondayAt(13) }), null],
    ['a chair that people book for themselves', could({ selfServe: 'everyone' }), null],
    [
      'nobody who sits with somebody else',
      could({}, { day: aDay({ claims: [aClaim({ from: 640, until: 700 })] }) }),
      null,
    ],
    [
      'whoever has been free since that minute',
      could({}, { day: aDay({ claims: [aClaim({ from: 540, until: 600 })] }) }),
      'speaks-of-it',
    ],
    ['nobody whose room is taken', could({}, { rooms: [taken([649, 700])] }), null],
    [
      'whose room is free until the minute it begins, and from its end',
      could({}, { rooms: [taken([550, 600]), taken([650, 700])] }),
      'speaks-of-it',
    ],
    [
      'whose room they have themselves',
      could({}, { rooms: [taken([600, 650], { counsellorId: 'c1' })] }),
      'speaks-of-it',
    ],
    ['another room is taken', could({}, { rooms: [{ ...taken([600, 650]), roomId: 'r9' }] }), 'speaks-of-it'],
    ['by telephone no room is needed', could({}, { mode: 'phone', rooms: [taken([600, 650])] }), 'speaks-of-it'],
  ])('%s', (_, found, said) => {
    expect(found).toBe(said)
  })
})
