import { describe, expect, it } from 'vitest'
import { firstOffer } from '#core/domain/scheduling/first-offer'
import { hoursInForce } from '#core/domain/scheduling/hours-in-force'
import { makeCalendar } from '#core/domain/scheduling/make-calendar'
import { makeOffer } from '#core/domain/scheduling/make-offer'
import { addDays } from '#core/domain/time'
import { minute, monday, mondays } from '../../support/makers'

describe('what somebody offered before there were offers', () => {
  const { offer, calendar } = firstOffer(mondays)

  it('is one offer of the same places, booked as they were for everybody', () => {
    expect(offer).toEqual({
      ...{ id: 'one-to-one', name: '一对一谈话', siteId: 's1', roomId: 'r1', equipmentIds: [] },
      topics: ['youth', 'stress', 'sleep-and-body', 'relationships', 'career', 'parenting', 'partnership'],
      modes: ['room', 'phone'],
      ...{ sessionMinutes: 50, restBefore: 0, restAfter: 10, capacity: 1 },
      ...{ noticeMinutes: 120, horizonDays: 28, release: { kind: 'rolling' }, lateMinutes: 0 },
      ...{ intake: [], answerWithin: null, bring: '', open: true },
    })
  })

  it('is in hours that hold since ever, at their one site', () => {
    const hours = [
      { from: minute(9), until: minute(12), siteId: 's1' },
      { from: minute(14), until: minute(17), siteId: 's1' },
    ]
    for (const date of ['1970-01-05', monday, '2099-12-28']) expect(hoursInForce(calendar, date)).toEqual(hours)
    expect(hoursInForce(calendar, addDays(monday, 1))).toEqual([])
  })

  it('takes no room where nobody sat in one', () => {
    expect(firstOffer({ ...mondays, modes: ['phone', 'video'] }).offer.roomId).toBeNull()
  })

  it.each([
    ['in the room', mondays],
    ['by telephone alone', { ...mondays, modes: ['phone'] as const }],
    ['without hours', { ...mondays, hours: [] }],
  ])('can be kept %s', (_, terms) => {
    const first = firstOffer(terms)
    expect([makeOffer(first.offer).ok, makeCalendar(first.calendar).ok]).toEqual([true, true])
  })
})
