import { describe, expect, it } from 'vitest'
import type { Calendar } from '#core/domain/scheduling/calendar'
import { makeCalendar } from '#core/domain/scheduling/make-calendar'
import { tidyCalendar } from '#core/domain/scheduling/tidy-calendar'
import { DAY, instantAt, MINUTE, type Weekday } from '#core/domain/time'
import { aCalendar, aStretch, at, everyWeek } from '../../support/terms'

const monday = '2026-11-23'
const weekOf = (...hours: Calendar['versions'][number]['hours']) => ({ versions: [{ from: monday, hours }] })
const onMonday = (text: string, siteId = 's1') => ({ weekday: 1 as Weekday, ...aStretch(text, siteId) })
const leave = (from: number, until: number, id = 'l1') => ({ id, kind: 'leave' as const, from, until })
const opening = (text: string, change = {}) => ({ id: text, date: monday, ...aStretch(text), ...change })
const closing = (from: number, until: number, change = {}) => ({ id: 'x1', date: monday, from, until, ...change })
const midnight = instantAt(monday)
const ids = (length: number) => Array.from({ length }, (_, place) => `x${place}`)
const special = (date: string) => ({ date, kind: 'off' as const, name: '示例节' })
const until2026 = (...days: NonNullable<Calendar['holidays']>['days']) => ({
  holidays: { through: '2026-12-31', days },
})

describe('a calendar is refused', () => {
  it.each<[string, string, object]>([
    ['hours-outside-the-day', 'hours end after midnight', weekOf({ ...onMonday('09:00-10:00'), until: 1441 })],
    ['hours-outside-the-day', 'hours begin before midnight', weekOf({ ...onMonday('09:00-10:00'), from: -1 })],
    ['hours-backwards', 'hours end before they begin', weekOf(onMonday('10:00-09:00'))],
    ['hours-overlap', 'hours overlap', weekOf(onMonday('09:00-10:01'), onMonday('10:00-11:00'))],
    ['hours-overlap', 'hours at two sites overlap', weekOf(onMonday('09:00-10:01'), onMonday('10:00-11:00', 's2'))],
    ['version-date', 'hours begin on a day that is none', { versions: [{ from: '2026-02-29', hours: [] }] }],
    ['versions-doubled', 'two begin on one day', { versions: [...weekOf().versions, ...weekOf().versions] }],
    ['leave-backwards', 'leave ends as it begins', { leaves: [leave(midnight, midnight)] }],
    ['leave-backwards', 'leave ends before it begins', { leaves: [leave(midnight + DAY, midnight)] }],
    ['leave-too-long', 'leave is longer than 400 days', { leaves: [leave(midnight, midnight + 400 * DAY + MINUTE)] }],
    ['leave-off-the-minute', 'leave begins within a minute', { leaves: [leave(midnight + 1, midnight + DAY)] }],
    ['leave-off-the-minute', 'leave ends within a minute', { leaves: [leave(midnight, midnight + DAY + 1)] }],
    ['opening-outside-the-day', 'an opening ends after midnight', { openings: [opening('09:00-24:01')] }],
    ['opening-outside-the-day', 'an opening ends as it begins', { openings: [opening('09:00-09:00')] }],
    [
      'opening-outside-the-day',
      'an opening is on no day',
      { openings: [opening('09:00-10:00', { date: '2026-11-31' })] },
    ],
    ['openings-overlap', 'two openings overlap', { openings: [opening('09:00-10:01'), opening('10:00-11:00')] }],
    [
      'openings-overlap',
      'two openings at two sites overlap',
      { openings: [opening('10:00-11:00'), opening('09:00-10:01', { siteId: 's2' })] },
    ],
    ['closing-outside-the-day', 'a closing begins before midnight', { closings: [closing(-1, 60)] }],
    ['closing-outside-the-day', 'a closing ends after midnight', { closings: [closing(0, 1441)] }],
    ['closing-outside-the-day', 'a closing is backwards', { closings: [closing(60, 59)] }],
    ['closing-outside-the-day', 'a closing is within a minute', { closings: [closing(0.5, 60)] }],
    ['closing-outside-the-day', 'a closing is on no day', { closings: [closing(0, 60, { date: 'x' })] }],
    ['special-day-date', 'a special day is none', until2026(special('2026-02-29'))],
    ['special-day-date', 'a special day lies after what is known', until2026(special('2027-01-01'))],
    ['special-day-date', 'what is known ends on no day', { holidays: { through: '2026', days: [] } }],
    [
      'special-day-date',
      'a make-up day has the hours of an eighth day',
      until2026({ date: '2026-02-14', kind: 'work', name: '示例节', as: 8 as Weekday }),
    ],
    ['special-days-doubled', 'a day is special twice', until2026(special('2026-10-01'), special('2026-10-01'))],
    [
      'ids-doubled',
      'two leaves are one',
      { leaves: [leave(midnight, midnight + DAY), leave(midnight, midnight + DAY)] },
    ],
    [
      'ids-doubled',
      'an opening and a closing have one id',
      { openings: [opening('09:00-10:00', { id: 'x1' })], closings: [closing(0, 60)] },
    ],
    ['calendar-too-full', 'it has 31 versions', { versions: ids(31).map(() => ({ from: monday, hours: [] })) }],
    ['calendar-too-full', 'it has 61 leaves', { leaves: ids(61).map((id) => leave(midnight, midnight + DAY, id)) }],
    ['calendar-too-full', 'it has 201 openings', { openings: ids(201).map((id) => opening('09:00-10:00', { id })) }],
    ['calendar-too-full', 'it has 201 closings', { closings: ids(201).map((id) => closing(0, 60, { id })) }],
    ['calendar-too-full', 'it has 121 special days', until2026(...ids(121).map(special))],
  ])('%s when %s', (refusal, _, change) => {
    expect(makeCalendar(aCalendar(change as Partial<Calendar>))).toEqual({ ok: false, refusal })
  })
})

describe('a calendar can have', () => {
  it.each<[string, object]>([
    ['no hours at all', { versions: [] }],
    ['hours at two sites that touch', weekOf(onMonday('09:00-10:00'), onMonday('10:00-11:00', 's2'))],
    ['the same hours on two days', weekOf(...everyWeek([1, 2], '00:00-24:00'))],
    ['leave of 400 days', { leaves: [leave(midnight, midnight + 400 * DAY)] }],
    ['leave of a minute', { leaves: [leave(midnight, midnight + MINUTE)] }],
    ['two leaves that overlap', { leaves: [leave(midnight, midnight + DAY), leave(midnight, midnight + DAY, 'l2')] }],
    ['openings that touch', { openings: [opening('09:00-10:00'), opening('10:00-24:00', { siteId: 's2' })] }],
    ['openings on two days', { openings: [opening('09:00-10:00'), opening('09:00-11:00', { date: '2026-11-24' })] }],
    ['closings that overlap', { closings: [closing(0, 1440), closing(0, 60, { id: 'x2' })] }],
    ['a make-up Sunday', until2026({ date: '2026-01-04', kind: 'work', name: '示例节', as: 1 })],
    ['200 closings', { closings: ids(200).map((id) => closing(0, 60, { id })) }],
  ])('%s', (_, change) => {
    const calendar = aCalendar(change as Partial<Calendar>)
    expect(makeCalendar(calendar)).toEqual({ ok: true, value: calendar })
  })

  it('its versions in any order: they are put by their days', () => {
    const [first, second] = [
      { from: '2026-11-01', hours: [] },
      { from: '2026-12-01', hours: [] },
    ]
    expect(makeCalendar(aCalendar({ versions: [second, first] }))).toMatchObject({
      value: { versions: [first, second] },
    })
  })
})

describe('tidying a calendar', () => {
  const tidy = (change: Partial<Calendar>) => tidyCalendar(aCalendar(change), monday)

  it('drops the hours that others have replaced, and none that hold or will', () => {
    const version = (from: string) => ({ from, hours: [] })
    const all = ['2026-01-01', '2026-11-01', '2026-12-01', '2027-01-01'].map(version)
    expect(tidy({ versions: all }).versions).toEqual(all.slice(1))
    expect(tidy({ versions: [version('2026-11-01'), version(monday)] }).versions).toEqual([version(monday)])
    expect(tidy({ versions: [version('2026-11-24')] }).versions).toEqual([version('2026-11-24')])
  })

  it('drops leave from the midnight on at which it ended', () => {
    const [over, still] = [leave(midnight - DAY, midnight), leave(midnight - DAY, midnight + MINUTE, 'l2')]
    expect(tidy({ leaves: [over, still] }).leaves).toEqual([still])
  })

  it('drops openings and closings of yesterday, and keeps those of today', () => {
    const openings = [opening('09:00-10:00', { date: '2026-11-22' }), opening('11:00-12:00')]
    const closings = [closing(0, 60, { date: '2026-11-22' }), closing(0, at('01:00'), { id: 'x2' })]
    expect(tidy({ openings, closings })).toMatchObject({ openings: [openings[1]], closings: [closings[1]] })
  })
})

it('keeps its versions by the day they begin, however they come', () => {
  const from = ['2026-11-01', '2026-11-24', '2026-12-01']
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
    [1, 0, 2],
  ]) {
    const versions = order.map((at) => ({ from: from[at] ?? '', hours: [] }))
    const made = makeCalendar(aCalendar({ versions }))
    expect(made.ok && made.value.versions.map((one) => one.from)).toEqual(from)
  }
})
