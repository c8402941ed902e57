import type { Counsellor } from '#core/domain/scheduling/counsellor'
import type { Offer } from '#core/domain/scheduling/offer'
import { aCalendar, anOffer, everyWeek } from '../terms'

/** Tuesday and Wednesday: what is booked in this town is booked on Monday for one of these. */
export const dates = ['2026-11-24', '2026-11-25'] as const
export const peopleIds = ['p1', 'p2', 'p3', 'p4', 'p5'] as const
export const siteIds = ['s1', 's2'] as const

/** Hours somebody may have instead: longer, elsewhere, on a grid of its own, none. */
export const weeks = [
  everyWeek([2, 3], '09:00-12:00'),
  everyWeek([2, 3], '09:30-11:00', '13:00-15:00'),
  everyWeek([2], '08:00-14:00').map((hours) => ({ ...hours, siteId: 's2' })),
  [],
]

function aCounsellor(id: string, offers: readonly Offer[], hours = weeks[0] ?? []): Counsellor {
  return {
    ...{ id, name: '示例老师', title: '咨询师', introduction: '', concerns: [], meetingLink: null },
    ...{ status: 'active', offers, termsRevision: 0 },
    calendar: aCalendar({ versions: [{ from: '2026-11-01', hours }] }),
  }
}

/**
 * Three counsellors and two rooms: one who is booked at once, one at two sites who is asked first and rests before and
 * after, one with a group of three. The first two share a room, and so do the last two.
 */
export const counsellors: readonly Counsellor[] = [
  aCounsellor('c1', [anOffer({ id: 'o1', roomId: 'r1', noticeMinutes: 60, topics: [] })]),
  aCounsellor(
    'c2',
    [
      anOffer({ id: 'o2', roomId: 'r1', restBefore: 5, sessionMinutes: 45, noticeMinutes: 60, answerWithin: 60 }),
      anOffer({ id: 'o3', siteId: 's2', roomId: 'r2', sessionMinutes: 30, restAfter: 0, noticeMinutes: 0 }),
    ],
    [
      ...everyWeek([2, 3], '09:00-11:00'),
      ...everyWeek([2, 3], '11:00-13:00').map((hours) => ({ ...hours, siteId: 's2' })),
    ],
  ),
  aCounsellor('c3', [
    anOffer({ id: 'o4', roomId: 'r2', capacity: 3, sessionMinutes: 60, noticeMinutes: 0 }),
    anOffer({ id: 'o5', roomId: 'r2', sessionMinutes: 50, noticeMinutes: 0 }),
  ]),
]
