import type { Calendar } from '#core/domain/scheduling/calendar'
import type { Seat } from '#core/domain/scheduling/day'
import type { WorkingHours } from '#core/domain/scheduling/hours'
import type { Offer } from '#core/domain/scheduling/offer'
import type { Weekday } from '#core/domain/time'
import { clockText, instantAt } from '#core/domain/time'

/** `9:30` as minutes of the day; `24:00` is the next midnight. */
export function at(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return hours * 60 + minutes
}

/** `aStretch('09:00-12:00')`, at site s1. */
export function aStretch(text: string, siteId = 's1') {
  const [from = '', until = ''] = text.split('-')
  return { siteId, from: at(from), until: at(until) }
}

/** The same stretches on several weekdays, at site s1: `everyWeek([1, 2], '09:00-12:00', '14:00-17:00')`. */
export function everyWeek(weekdays: readonly Weekday[], ...stretches: string[]): WorkingHours[] {
  return weekdays.flatMap((weekday) => stretches.map((text) => ({ weekday, ...aStretch(text) })))
}

/** As a person would read it: `s1 09:00-12:00`. */
export const read = (hours: readonly { siteId: string; from: number; until: number }[]) =>
  hours.map(({ siteId, from, until }) => `${siteId} ${clockText(from)}-${clockText(until)}`)

/** In force since the first of November: Mondays 9 to 12 and 14 to 17. */
export function aCalendar(change: Partial<Calendar> = {}): Calendar {
  return {
    versions: [{ from: '2026-11-01', hours: everyWeek([1], '09:00-12:00', '14:00-17:00') }],
    leaves: [],
    openings: [],
    closings: [],
    holidays: null,
    ...change,
  }
}

/** One that says itself how soon and how far it can be booked. */
type OwnOffer = Offer & { readonly noticeMinutes: number; readonly horizonDays: number }

/** 50 minutes and ten to rest, in room r1 at site s1 or by telephone, two hours ahead at least, for 28 days. */
export function anOffer(change: Partial<OwnOffer> = {}): OwnOffer {
  return {
    id: 'o1',
    name: '面谈',
    siteId: 's1',
    roomId: 'r1',
    equipmentIds: [],
    topics: ['stress', 'sleep-and-body'],
    modes: ['room', 'phone'],
    sessionMinutes: 50,
    restBefore: 0,
    restAfter: 10,
    capacity: 1,
    noticeMinutes: 120,
    horizonDays: 28,
    release: { kind: 'rolling' },
    lateMinutes: 1440,
    intake: [],
    answerWithin: null,
    bring: '',
    open: true,
    ...change,
  }
}

/** Of person p1, on Monday 23 November 2026 from 10:00 to 10:50 in room r1. */
export function aSeat(change: Partial<Seat> = {}): Seat {
  return {
    personId: 'p1',
    code: 'K7QM',
    offerId: 'o1',
    siteId: 's1',
    roomId: 'r1',
    equipmentIds: [],
    mode: 'room',
    topic: null,
    start: instantAt('2026-11-23', at('10:00')),
    end: instantAt('2026-11-23', at('10:50')),
    by: 'client',
    checkedInAt: null,
    attendance: null,
    ...change,
  }
}
