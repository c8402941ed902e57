import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { instantAt } from '#core/domain/time'
import { aCounsellor, anOffer } from '../makers'
import { aCalendar, everyWeek } from '../terms'

/** Tuesday to Thursday; everything happens from Monday morning on. */
export const dates = ['2026-11-24', '2026-11-25', '2026-11-26'] as const
export const firstMorning = instantAt('2026-11-23', 8 * 60)
export const peopleIds = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'] as const

const byPhone = { roomId: null, noticeMinutes: 0, horizonDays: 30, restAfter: 10, sessionMinutes: 50 }
const hours = everyWeek([2, 3, 4], '09:00-12:00', '14:00-16:00')

/** Two at the first site, one of them for one topic alone, and one at the second: nobody in a room that others use too. */
export const counsellors: readonly Counsellor[] = [
  aCounsellor({
    id: 'c1',
    offers: [anOffer({ ...byPhone, id: 'o1', modes: ['phone', 'video'], topics: ['stress', 'youth'] })],
    calendar: aCalendar({ versions: [{ from: '2026-11-01', hours }] }),
  }),
  aCounsellor({
    id: 'c2',
    offers: [anOffer({ ...byPhone, id: 'o2', modes: ['phone'], topics: ['youth'] })],
    calendar: aCalendar({ versions: [{ from: '2026-11-01', hours }] }),
  }),
  aCounsellor({
    id: 'c3',
    offers: [anOffer({ ...byPhone, id: 'o3', siteId: 's2', modes: ['video'], topics: ['stress'] })],
    calendar: aCalendar({
      versions: [{ from: '2026-11-01', hours: hours.map((one) => ({ ...one, siteId: 's2' })) }],
    }),
  }),
]
