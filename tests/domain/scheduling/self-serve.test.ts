import { describe, expect, it } from 'vitest'
import { applyChange } from '#core/domain/scheduling/calendar-change'
import { untouchedRoomDay } from '#core/domain/scheduling/day'
import { makeSelfServeOffer } from '#core/domain/scheduling/make-offer'
import { couldTakeOver } from '#core/domain/scheduling/substitutes'
import { type TakeRequest, take } from '#core/domain/scheduling/take'
import { HOUR } from '#core/domain/time'
import { aCounsellor, aDay, anAppointment, anOffer, aPerson, monday, mondayAt } from '../../support/makers'

const chairs = anOffer({ modes: ['room'], topics: [], equipmentIds: ['chair'] })
const chair = aCounsellor({ id: 't1', offers: [chairs], selfServe: 'known' })
const at = mondayAt(10)

const wish = (change: Partial<TakeRequest> = {}): TakeRequest => ({
  ...{ appointmentId: 'a9', code: 'K7QM', kind: 'booked', expires: null, person: aPerson(), counsellor: chair },
  ...{ offer: chairs, day: aDay({ counsellorId: 't1' }), newcomersShare: null, start: at, mode: 'room', topic: null },
  rooms: ['r1', 'chair'].map((id) => untouchedRoomDay(id, monday)),
  ...{ forOther: null, intake: null, phone: null, consentVersion: 1, by: 'client', now: at - 24 * HOUR },
  ...change,
})

describe('what can be offered without anybody', () => {
  it.each([
    ['mode-unknown', { modes: ['phone'], roomId: null, equipmentIds: [] }],
    ['mode-unknown', { modes: ['room', 'phone'] }],
    ['mode-missing', { modes: [], roomId: null, equipmentIds: [] }],
    ['topic-unknown', { topics: ['stress'] }],
    ['answer-time', { answerWithin: 60 }],
    ['intake', { intake: [{ id: 'q', text: '问题', options: [] }] }],
    ['room-missing', { roomId: null }],
  ] as const)('is refused %s for %o', (refusal, change) => {
    expect(makeSelfServeOffer({ ...chairs, ...change })).toEqual({ ok: false, refusal })
  })

  it('is a room and what stands in it, and a change of its calendar keeps to that', () => {
    expect(makeSelfServeOffer(chairs)).toEqual({ ok: true, value: chairs })
    const asked = { kind: 'offer', offer: { ...chairs, answerWithin: 60 } } as const
    expect(applyChange(chair, asked, monday)).toEqual({ ok: false, refusal: 'answer-time' })
    expect(applyChange(aCounsellor(), asked, monday)).toMatchObject({ ok: true })
  })
})

describe('a chair kept for whoever a counsellor has met', () => {
  it('is refused known-only to somebody nobody has met, also when they have been booked before', () => {
    expect(take(wish())).toEqual({ ok: false, refusal: 'known-only' })
    const missed = anAppointment({ start: at - 72 * HOUR, end: at - 71 * HOUR, status: 'missed-by-client' })
    expect(take(wish({ person: aPerson({ appointments: [missed] }) }))).toEqual({ ok: false, refusal: 'known-only' })
  })

  it('is theirs who were there once, with the room and the chair', () => {
    const met = anAppointment({ start: at - 72 * HOUR, end: at - 71 * HOUR, status: 'attended' })
    const taken = take(wish({ person: aPerson({ appointments: [met] }) }))
    expect(taken).toMatchObject({
      ok: true,
      value: { appointment: { counsellorId: 't1', roomId: 'r1', equipmentIds: ['chair'], status: 'confirmed' } },
    })
    if (taken.ok)
      expect(taken.value.rooms.map(({ roomId, claims }) => [roomId, claims.length])).toEqual([
        ['r1', 1],
        ['chair', 1],
      ])
  })

  it('is anybody’s where it is for everyone', () => {
    expect(take(wish({ counsellor: { ...chair, selfServe: 'everyone' } }))).toMatchObject({ ok: true })
  })
})

it('a chair stands in for nobody', () => {
  const taken = { start: at, mode: 'room', topic: null } as const
  const free = { ...chair, offers: [chairs] }
  expect(couldTakeOver(free, aDay({ counsellorId: 't1' }), [], taken, at - 24 * HOUR)).toBeNull()
  const { selfServe, ...somebody } = free
  expect(selfServe).toBe('known')
  expect(couldTakeOver(somebody, aDay({ counsellorId: 't1' }), [], taken, at - 24 * HOUR)).toBe('speaks-of-it')
})
