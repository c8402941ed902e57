import { describe, expect, it } from 'vitest'
import { agendaDay, type OwnDay } from '#core/domain/scheduling/agenda'
import { noteCalledOff } from '#core/domain/scheduling/day'
import { addDays, instantAt } from '#core/domain/time'
import {
  aClaim,
  aCounsellor,
  aDay,
  anAppointment,
  anOffer,
  aSeat,
  minute,
  monday,
  mondayAt,
} from '../../support/makers'

const now = mondayAt(9)
type Free = { readonly start: number }
const own = (change: Partial<OwnDay<Free>> = {}): OwnDay<Free> => ({
  ...{ counsellor: aCounsellor(), day: aDay(), free: [], filed: [] },
  ...change,
})
const agenda = (...all: OwnDay<Free>[]) => agendaDay(monday, all, now)
const atHour = (hour: number, change: Parameters<typeof aClaim>[0] = {}, seat: Parameters<typeof aSeat>[0] = {}) =>
  aClaim({
    ...{ id: `a${hour}`, from: minute(hour), until: minute(hour + 1) },
    seat: aSeat({ start: mondayAt(hour), end: mondayAt(hour, 50), ...seat }),
    ...change,
  })
const day = (...claims: ReturnType<typeof aClaim>[]) => own({ day: aDay({ claims }) })
const { code, siteId, roomId, mode, start, end } = anAppointment()
const off = (id: string, change = {}) => ({
  ...{ id, code, siteId, roomId, mode, start, end, at: mondayAt(8), by: 'client' as const },
  ...change,
})
const unseated = aClaim({ seat: null })

describe('a day of somebody’s agenda', () => {
  it('has the hours in force, what is free by the clock, and says when there is nothing else', () => {
    const free = [{ start: mondayAt(15) }, { start: mondayAt(14) }]
    expect(agenda(own({ free }))).toEqual({
      ...{ date: monday, special: null, away: false, rows: [], unlisted: 0 },
      hours: [
        { from: minute(9), until: minute(12), siteId: 's1' },
        { from: minute(14), until: minute(17), siteId: 's1' },
      ],
      free: [{ start: mondayAt(14) }, { start: mondayAt(15) }],
    })
  })

  it('has everybody’s place with a code and no name, by what it is and what became of it', () => {
    const counsellor = aCounsellor({ offers: [anOffer(), anOffer({ id: 'group', name: '一起坐坐' })] })
    const claims = [
      atHour(9, {}, { attendance: 'attended' }),
      atHour(10, {}, { topic: 'youth', checkedInAt: mondayAt(9, 55), by: 'staff' }),
      atHour(11, { kind: 'asked', expires: now + 1 }),
      atHour(14, { kind: 'held', expires: now + 1 }, { offerId: 'group' }),
    ]
    const { rows } = agenda(own({ counsellor, day: aDay({ claims }) }))
    expect(rows.map((row) => [row.id, row.status, row.offerName])).toEqual([
      ['a9', 'attended', '一对一谈话'],
      ['a10', 'confirmed', '一对一谈话'],
      ['a11', 'asked', '一对一谈话'],
      ['a14', 'held', '一起坐坐'],
    ])
    expect(rows[1]).toEqual({
      ...{ id: 'a10', code: 'K7QM', offerName: '一对一谈话', siteId: 's1', roomId: 'r1', mode: 'room', topic: 'youth' },
      ...{ start: mondayAt(10), end: mondayAt(10, 50), status: 'confirmed', expires: null, by: 'staff' },
      checkedInAt: mondayAt(9, 55),
      reason: null,
    })
    expect(JSON.stringify(rows)).not.toContain('p1')
  })

  it('leaves out what was held or asked for from the instant it has run out', () => {
    expect(
      agenda(day(atHour(14, { kind: 'held', expires: now }), atHour(15, { kind: 'asked', expires: now }))).rows,
    ).toEqual([])
  })

  it('tells of what was called off after what holds at that minute, and by whom', () => {
    const all = aDay({
      claims: [atHour(10, { id: 'z' })],
      calledOff: [off('c'), off('s', { by: 'staff' }), off('m', { by: 'moved' })],
    })
    expect(agenda(own({ day: all })).rows.map(({ id, status }) => [id, status])).toEqual([
      ['z', 'confirmed'],
      ['c', 'cancelled-by-client'],
      ['m', 'moved'],
      ['s', 'cancelled-by-staff'],
    ])
  })

  it('tells of the last eight that were called off, and counts the others', () => {
    const ten = Array.from({ length: 10 }, (_, at) => off(`o${at}`, { at: mondayAt(8) + at }))
    const noted = ten.reduce(noteCalledOff, aDay())
    const { rows, unlisted } = agenda(own({ day: noted }))
    expect(rows.map(({ id }) => id)).toEqual(['o2', 'o3', 'o4', 'o5', 'o6', 'o7', 'o8', 'o9'])
    expect(unlisted).toBe(2)
    const before = anAppointment({
      id: 'old',
      offerId: null,
      status: 'cancelled-by-client',
      cancelledAt: mondayAt(8) + 99,
    })
    const more = agenda(own({ day: noted, filed: [before] }))
    expect(more.rows.map(({ id }) => id)).toEqual(['o3', 'o4', 'o5', 'o6', 'o7', 'o8', 'o9', 'old'])
    expect(more.unlisted).toBe(3)
  })

  it('is of all the calendars somebody keeps', () => {
    const second = own({
      counsellor: aCounsellor({ id: 'c2' }, { siteId: 's2' }),
      day: aDay({ id: `c2_${monday}`, counsellorId: 'c2', claims: [atHour(9)], calledOffBefore: 5 }),
      free: [{ start: mondayAt(8) }],
    })
    const both = agenda({ ...day(atHour(10)), free: [{ start: mondayAt(11) }] }, second)
    expect(both.rows.map(({ id }) => id)).toEqual(['a9', 'a10'])
    expect(both.free).toEqual([{ start: mondayAt(8) }, { start: mondayAt(11) }])
    expect(both.hours.map(({ siteId }) => siteId)).toEqual(['s1', 's2', 's1', 's2'])
    expect(both.unlisted).toBe(5)
  })
})

describe('what the first release noted beside a day', () => {
  it('says whose a place is that has no seat, and without it nobody knows', () => {
    const filed = [anAppointment({ offerId: null, code: 'OLDX' })]
    expect(agenda(own({ day: aDay({ claims: [unseated] }), filed })).rows).toMatchObject([
      { id: 'a1', code: 'OLDX', status: 'confirmed', offerName: '一对一谈话' },
    ])
    expect(agenda(own({ day: aDay({ claims: [unseated] }) })).rows).toEqual([])
  })

  it('tells of what was called off once, though the day has told of it since', () => {
    const cancelled = anAppointment({ offerId: null, status: 'cancelled-by-client', cancelledAt: mondayAt(8) })
    const all = agenda(own({ day: aDay({ calledOff: [off('a1')] }), filed: [cancelled] }))
    expect(all.rows.map(({ id }) => id)).toEqual(['a1'])
    expect(all.unlisted).toBe(0)
  })
})

describe('a day that is not like others', () => {
  const calendar = aCounsellor().calendar
  const withCalendar = (change: object) => own({ counsellor: aCounsellor({ calendar: { ...calendar, ...change } }) })

  it.each([
    ['off', { date: monday, kind: 'off', name: '示例假日' }],
    ['work', { date: monday, kind: 'work', name: '示例补班', as: 1 }],
  ])('is named: %s', (kind, special) => {
    const holidays = { through: monday, days: [special] }
    expect(agenda(withCalendar({ holidays })).special).toEqual({ kind, name: special.name })
  })

  it.each([
    ['the whole of it', instantAt(monday), instantAt(addDays(monday, 1)), true],
    ['its last minute', mondayAt(23, 59), mondayAt(30), true],
    ['its first minute', mondayAt(-5), mondayAt(0, 1), true],
    ['up to its first minute', mondayAt(-5), mondayAt(0), false],
    ['from its end on', mondayAt(24), mondayAt(30), false],
  ])('says whether somebody is away: %s', (_, from, until, away) => {
    const leaves = [{ id: 'l', kind: 'leave', from, until }]
    expect(agenda(withCalendar({ leaves })).away).toBe(away)
  })

  it('is one on which somebody suspended is away', () => {
    expect(agenda(own({ counsellor: aCounsellor({ status: 'suspended' }) })).away).toBe(true)
  })
})
