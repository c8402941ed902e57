import { describe, expect, it } from 'vitest'
import { answersTo, changeAnswers, wishes } from '#core/domain/scheduling/answer-change'
import {
  appointmentStatuses,
  asOf,
  isLive,
  isOnlyKept,
  isOwnHold,
  staffChanges,
} from '#core/domain/scheduling/appointment'
import { attendances, isExcused, missedReasons } from '#core/domain/scheduling/attendance'
import {
  bookableDates,
  bookableSpan,
  bookingWindow,
  datesAnybodyBooks,
  followsSite,
  inForceOf,
  MOST_DAYS_AHEAD,
  usualWindow,
  widestWindow,
} from '#core/domain/scheduling/booking-window'
import { counsellorStatuses, selfServeFor } from '#core/domain/scheduling/counsellor'
import { againAnswers } from '#core/domain/scheduling/feedback'
import { givenBackByBoth, isLeftToOthers, noteGivenBack } from '#core/domain/scheduling/given-back'
import { rightAfter, withOneAfter } from '#core/domain/scheduling/in-a-row'
import { makeMeetingLink } from '#core/domain/scheduling/meeting-link'
import { modes } from '#core/domain/scheduling/mode'
import {
  closingOf,
  counts,
  isPlace,
  isSeatOf,
  isWithinHours,
  openSlots,
  stepOf,
  withRests,
} from '#core/domain/scheduling/places'
import { noteOnSeat, seatOf } from '#core/domain/scheduling/seat'
import { topics } from '#core/domain/scheduling/topic'
import { addDays, MINUTE } from '#core/domain/time'
import { aClaim, aDay, anAppointment, monday, mondayAt } from '../../support/makers'
import { anOffer, aStretch, at } from '../../support/terms'

const now = mondayAt(7)

describe('the words of appointments', () => {
  it('are these, and to each change of staff these answers', () => {
    expect(changeAnswers).toEqual(['seen', 'not-this', 'substitute', 'another-time', 'call-back', 'help'])
    expect(answersTo).toEqual({
      cancelled: ['seen'],
      moved: ['seen', 'not-this'],
      substituted: ['seen', 'not-this'],
      choose: ['substitute', 'another-time', 'call-back', 'help'],
    })
    expect([wishes, staffChanges]).toEqual([
      ['call-back', 'help'],
      ['cancelled', 'moved', 'substituted', 'choose'],
    ])
    expect(appointmentStatuses).toEqual([
      ...['held', 'asked', 'confirmed', 'attended', 'missed-by-client', 'missed-by-counsellor'],
      ...['cancelled-by-client', 'cancelled-by-staff', 'moved', 'lapsed', 'declined'],
    ])
    expect([modes, counsellorStatuses, selfServeFor, againAnswers]).toEqual([
      ['room', 'phone', 'video', 'text'],
      ['active', 'suspended'],
      ['everyone', 'known'],
      ['yes', 'no', 'unsure'],
    ])
    expect(topics).toEqual([
      ...['youth', 'stress', 'sleep-and-body', 'relationships', 'career', 'parenting', 'partnership'],
    ])
    expect(attendances).toEqual(['attended', 'missed-by-client', 'missed-by-counsellor'])
  })

  it('of who was not there count some for nothing', () => {
    expect(missedReasons.map((reason) => [reason, isExcused(reason)])).toEqual([
      ['no-word', false],
      ['forgot', false],
      ['ill', true],
      ['emergency', true],
      ['mixed-up', true],
    ])
  })
})

describe('what has a place now', () => {
  it.each(appointmentStatuses)('%s, before its end, at it, and without one', (status) => {
    const live = (expires: number | null) => isLive({ status, expires }, now)
    const kept = status === 'held' || status === 'asked'
    const always = kept || status === 'confirmed'
    expect([live(now + 1), live(now), live(null)]).toEqual([always, status === 'confirmed', always])
    const one = anAppointment({ status, expires: now })
    expect(asOf(one, now)).toEqual(kept ? { ...one, status: 'lapsed', cancelledAt: now } : one)
    expect(asOf(one, now - 1)).toBe(one)
    expect([isOnlyKept({ status }), isOnlyKept({ status, offeredTo: 'w' })]).toEqual([status === 'held', true])
    expect([isOwnHold({ status }), isOwnHold({ status, offeredTo: 'w' })]).toEqual([status === 'held', false])
  })
})

describe('a link to meet at, by its length', () => {
  const link = (long: number) => `https://vc.feishu.cn/j/${'1'.repeat(long - 'https://vc.feishu.cn/j/'.length)}`
  it('is four hundred characters at the most, blanks around it not counted', () => {
    expect(makeMeetingLink(`  ${link(400)}\n`)).toEqual({ ok: true, value: link(400) })
    expect(makeMeetingLink(link(401))).toEqual({ ok: false, refusal: 'link-elsewhere' })
  })

  it.each([...'"\'<>\\^`{|}'])('holds no %s', (mark) => {
    expect(makeMeetingLink(`https://vc.feishu.cn/j/1${mark}2`)).toEqual({ ok: false, refusal: 'link-elsewhere' })
  })

  it.each([
    ['http://example.com/j/1', 'link-insecure'],
    ['HTTP://vc.feishu.cn/j/1', 'link-insecure'],
    ['http://vc.feishu.cn', 'link-elsewhere'],
    ['https://vc.feishu.cn', 'link-elsewhere'],
    ['https://vc.feishu.cn?j=1', 'link-elsewhere'],
    ['https://vc.feishu.cn/j/一', 'link-elsewhere'],
  ])('%s is refused %s', (written, refusal) => {
    expect(makeMeetingLink(written)).toEqual({ ok: false, refusal })
  })

  it('may hold the first and the last letter that can be seen', () => {
    expect(makeMeetingLink('https://vc.feishu.cn/!~').ok).toBe(true)
  })
})

describe('a place of an offer', () => {
  const offer = anOffer({ restBefore: 5, restAfter: 10 })
  const hours = [aStretch('09:00-11:00'), aStretch('14:00-14:50')]

  it('is a session and its rests from the next', () => {
    expect(stepOf(offer)).toBe(65)
    expect(withRests(offer, 600)).toEqual({ from: 595, until: 660 })
    expect(closingOf(offer, 600)).toEqual({ from: 600, until: 665 })
    expect([closingOf(offer, 1375), closingOf(offer, 1376)]).toEqual([
      { from: 1375, until: 1440 },
      { from: 1376, until: 1440 },
    ])
  })

  it('begins each step from the beginning of its stretch, and lies within it', () => {
    const places = (of = offer) =>
      Array.from({ length: 1440 }, (_, from) => from).filter((from) => isPlace(hours, of, from))
    expect(places()).toEqual([at('09:00'), at('10:05'), at('14:00')])
    expect([places({ ...offer, siteId: 's2' }), places({ ...offer, sessionMinutes: 0 })]).toEqual([[], []])
    expect([places({ ...offer, restBefore: -1 }), places({ ...offer, restAfter: -1 })]).toEqual([[], []])
    expect(places({ ...offer, restBefore: 0, restAfter: 0, sessionMinutes: 60 })).toEqual([at('09:00'), at('10:00')])
  })

  it('may be agreed on wherever it lies within the hours', () => {
    const within = (from: number, of = offer) => isWithinHours(hours, of, from)
    expect([within(at('08:59')), within(at('09:00')), within(at('10:10')), within(at('10:11'))]).toEqual([
      ...[false, true, true, false],
    ])
    expect([within(at('14:00')), within(at('14:01'))]).toEqual([true, false])
    expect([
      within(at('09:00'), { ...offer, siteId: 's2' }),
      within(at('09:00'), { ...offer, sessionMinutes: 0 }),
    ]).toEqual([false, false])
  })

  it('is claimed until it runs out', () => {
    expect([counts({ expires: null }, now), counts({ expires: now + 1 }, now), counts({ expires: now }, now)]).toEqual([
      ...[true, true, false],
    ])
  })

  it('of a group has the seats of just this stretch and this offer', () => {
    const seat = { from: 600, until: 660, expires: null, seat: { offerId: 'o1' } }
    const is = (change: object) => isSeatOf(offer, { from: 600, until: 660 }, { ...seat, ...change })
    expect([
      is({}),
      is({ seat: null }),
      is({ seat: { offerId: 'o2' } }),
      is({ from: 599 }),
      is({ until: 661 }),
    ]).toEqual([...[true, false, false, false, false]])
  })

  it('of a group is not touched by what ends as it begins, or begins as it ends', () => {
    const group = anOffer({ capacity: 3, restAfter: 10 })
    const seat = { from: 600, until: 660, expires: null, seat: { offerId: 'o1' } }
    const other = { ...seat, seat: { offerId: 'o2' } }
    const left = (...claims: (typeof seat)[]) =>
      openSlots(
        { date: monday, claims },
        [aStretch('10:00-11:00')],
        group,
        { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY },
        now,
      ).map((slot) => slot.left)
    expect(left(seat)).toEqual([2])
    expect(left({ ...other, from: 540, until: 600 }, seat)).toEqual([2])
    expect(left(seat, { ...other, from: 600, until: 600 })).toEqual([2])
    expect(left(seat, { ...other, from: 660, until: 720 })).toEqual([2])
    expect(left(seat, { ...other, from: 659, until: 720 })).toEqual([])
    expect(left({ ...other, from: 540, until: 601 }, seat)).toEqual([])
  })
})

describe('when an offer can be booked', () => {
  const own = { noticeMinutes: 30, horizonDays: 5, release: { kind: 'rolling' } } as const

  it('is as it says itself, and else as its site does', () => {
    const usual = { noticeMinutes: 7, horizonDays: 9 }
    expect(inForceOf(own, usual)).toEqual(own)
    expect(inForceOf({ ...own, noticeMinutes: null, horizonDays: null }, usual)).toEqual({ ...own, ...usual })
    expect(inForceOf({ ...own, noticeMinutes: 0 }, usual)).toEqual({ ...own, noticeMinutes: 0 })
    expect([
      followsSite(own),
      followsSite({ ...own, noticeMinutes: null }),
      followsSite({ ...own, horizonDays: null }),
      followsSite({ ...own, noticeMinutes: 0, horizonDays: 0 }),
    ]).toEqual([false, true, true, false])
    expect([usualWindow, widestWindow, MOST_DAYS_AHEAD]).toEqual([
      { noticeMinutes: 120, horizonDays: 28 },
      { noticeMinutes: 0, horizonDays: 60 },
      60,
    ])
  })

  it('is from the notice on, to the end of its last day', () => {
    expect(bookingWindow(own, now)).toEqual({ earliest: now + 30 * MINUTE, latest: mondayAt(5 * 24) })
    expect(bookableDates(own, now)).toEqual([0, 1, 2, 3, 4].map((days) => addDays(monday, days)))
    expect(bookableDates({ ...own, noticeMinutes: 17 * 60 }, now)[0]).toBe(addDays(monday, 1))
    expect(bookableDates({ ...own, horizonDays: 1, noticeMinutes: 17 * 60 }, now)).toEqual([])
  })

  it('goes on by seven days at the minute of its weekday', () => {
    const weekly = { ...own, horizonDays: 9, release: { kind: 'weekly', weekday: 1, minute: 480 } } as const
    const last = (moment: number) => bookingWindow(weekly, moment).latest
    expect([last(mondayAt(8) - 1), last(mondayAt(8)), last(mondayAt(32))]).toEqual([
      ...[mondayAt(3 * 24), mondayAt(10 * 24), mondayAt(10 * 24)],
    ])
  })

  it('is of several from the first to the last of their days, and of none that has none', () => {
    const late = { ...own, noticeMinutes: 48 * 60, horizonDays: 8 }
    const gone = { ...own, noticeMinutes: 48 * 60, horizonDays: 1 }
    expect(bookableSpan([late, own, gone], now)).toEqual({ from: monday, until: addDays(monday, 7) })
    expect(bookableSpan([late], now)).toEqual({ from: addDays(monday, 2), until: addDays(monday, 7) })
    expect([bookableSpan([gone], now), bookableSpan([], now)]).toEqual([null, null])
    const all = datesAnybodyBooks(now)
    expect([all.length, all[0], all.at(-1)]).toEqual([62, monday, addDays(monday, 61)])
  })
})

describe('what was given back by two who become one', () => {
  const place = (counsellorId: string, times: number, start = mondayAt(14)) => ({ counsellorId, start, times })
  const on = (day: string, ...places: ReturnType<typeof place>[]) => ({ on: day, places })

  it('is of the later day, and each place as often as both did', () => {
    const [one, other] = [on(monday, place('c1', 1)), on(monday, place('c2', 2), place('c1', 2))]
    expect(givenBackByBoth(one, other)).toEqual(on(monday, place('c1', 3), place('c2', 2)))
    const apart = on(monday, place('c1', 1, mondayAt(15)))
    expect(givenBackByBoth(one, apart)).toEqual(on(monday, place('c1', 1), place('c1', 1, mondayAt(15))))
    const later = on(addDays(monday, 1), place('c1', 1))
    expect([givenBackByBoth(one, later), givenBackByBoth(later, one)]).toEqual([later, later])
    expect([givenBackByBoth(null, one), givenBackByBoth(one, null), givenBackByBoth(null, null)]).toEqual([
      one,
      one,
      null,
    ])
  })

  it('is a hundred places at most, the last ones', () => {
    const many = (count: number, name: string) => Array.from({ length: count }, (_, n) => place(`${name}${n}`, 1))
    const both = givenBackByBoth(on(monday, ...many(60, 'a')), on(monday, ...many(41, 'b')))
    expect(both?.places).toEqual([...many(60, 'a').slice(1), ...many(41, 'b')])
  })

  it('is noted beside others of the day, the last one last', () => {
    const { times: _, ...again } = place('c1', 0)
    const before = on(monday, place('c1', 2), place('c2', 1))
    expect(noteGivenBack(before, again, now)).toEqual(on(monday, place('c2', 1), place('c1', 3)))
    expect(isLeftToOthers(on(monday, place('c1', 3)), again, now)).toBe(true)
    expect(isLeftToOthers(on(monday, place('c1', 2), place('c2', 3)), again, now)).toBe(false)
  })
})

describe('one right after another', () => {
  const free = (id: string, start: number, change: object = {}) => ({
    ...{ id, start: mondayAt(0, start), end: mondayAt(0, start + 50), offerId: 'o1', modes: ['room', 'phone'] },
    ...change,
  })
  const first = free('first', 540)

  it('begins as it ends, or half an hour later at most, and is the soonest', () => {
    const after = (...starts: number[]) =>
      rightAfter(
        first,
        starts.map((start) => free(`${start}`, start)),
      )?.id
    expect([after(589), after(590), after(620), after(621)]).toEqual([undefined, '590', '620', undefined])
    expect([after(600, 595), after()]).toEqual(['595', undefined])
  })

  it('is of the same offer, in a way that both have', () => {
    const ids = (...places: ReturnType<typeof free>[]) => withOneAfter(places).map(({ id, modes: both }) => [id, both])
    expect(ids(first, free('next', 600))).toEqual([['first', ['room', 'phone']]])
    expect(ids(first, free('next', 600, { modes: ['phone', 'video'] }))).toEqual([['first', ['phone']]])
    expect([
      ids(first, free('next', 600, { modes: ['video'] })),
      ids(first, free('next', 600, { offerId: 'o2' })),
    ]).toEqual([...[[], []]])
  })
})

describe('the seat of an appointment on a day', () => {
  const one = anAppointment({ offerId: null })
  it('is as the appointment says, of the one offer there was where it names none', () => {
    expect(seatOf(one)).toMatchObject({ offerId: 'one-to-one', personId: one.personId, attendance: null })
    expect(seatOf(anAppointment({ offerId: 'o7' })).offerId).toBe('o7')
  })

  it('is noted on, once, and nowhere where it is not', () => {
    const day = aDay({ claims: [aClaim({ id: 'a0' }), aClaim({ id: one.id, seat: null })], revision: 4 })
    expect(noteOnSeat(day, one, { checkedInAt: now })).toEqual({
      ...{ ...day, revision: 5 },
      claims: [aClaim({ id: 'a0' }), aClaim({ id: one.id, seat: { ...seatOf(one), checkedInAt: now } })],
    })
    const without = aDay({ claims: [aClaim({ id: 'a0' })] })
    expect(noteOnSeat(without, one, { checkedInAt: now })).toBe(without)
  })
})
