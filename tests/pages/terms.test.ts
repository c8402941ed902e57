import { describe, expect, it } from 'vitest'
import { instantAt } from '#core/domain/time'
import { daysOff, daysOffText, followed, unknownText, workDays } from '../../src/counsellor/holidays/groups'
import { faultOf as faultOfStretch, isSame, nextStretch } from '../../src/counsellor/hours/draft'
import {
  draftOf,
  endNow,
  faultOf as faultOfLeave,
  isAwayToday,
  leaveChange,
  newLeave,
  sickToday,
  spanOf,
} from '../../src/counsellor/leave/draft'
import {
  holidaysNote,
  hoursNote,
  leaveNote,
  leaveSpan,
  linkNote,
  offersNote,
  singlesNote,
} from '../../src/counsellor/terms/standing'
import { aStretch, at, everyWeek } from '../support/terms'

const today = '2026-11-23'
const now = instantAt(today, at('10:00'))
const midnight = instantAt(today)
const on = (date: string, clock = '00:00') => instantAt(date, at(clock))

describe('how things stand, on the hub', () => {
  it('tells the hours in force, and from when on there are others', () => {
    const versions = [{ from: '2026-11-01', hours: everyWeek([1, 2], '09:00-12:00') }]
    expect(hoursNote({ versions }, today)).toBe('周一至周二 09:00–12:00')
    expect(hoursNote({ versions: [] }, today)).toBe('现在没有每周的时间')
    expect(hoursNote({ versions: [...versions, { from: '2026-12-07', hours: [] }] }, today)).toBe(
      '周一至周二 09:00–12:00。从 12月7日 起换新的',
    )
  })

  it('tells the leave that comes next, and how many more there are', () => {
    const leave = (id: string, from: string, until: string) => ({
      id,
      kind: 'leave' as const,
      from: on(from),
      until: on(until),
    })
    expect(leaveNote({ leaves: [] }, now)).toBe('没有请假')
    expect(leaveNote({ leaves: [leave('past', '2026-11-20', '2026-11-21')] }, now)).toBe('没有请假')
    const two = [leave('b', '2026-12-03', '2026-12-04'), leave('a', '2026-12-01', '2026-12-03')]
    expect(leaveNote({ leaves: two }, now)).toBe('请假：12月1日 周二 至 12月2日 周三，后面还有 1 段')
  })

  it.each([
    ['a whole day', on(today), on('2026-11-24'), '今天'],
    ['days', on('2026-11-24'), on('2026-11-27'), '明天 至 11月26日 周四'],
    ['hours', on(today, '14:00'), on(today, '16:00'), '今天 14:00 至 16:00'],
    ['the rest of a day', on(today, '14:00'), on('2026-11-24'), '今天 14:00 至 24:00'],
    ['hours over a night', on(today, '14:00'), on('2026-11-24', '09:00'), '今天 14:00 至 明天 09:00'],
  ])('tells %s', (_, from, until, text) => {
    expect(leaveSpan({ from, until }, today)).toBe(text)
  })

  it('counts single openings and closings to come alone', () => {
    const closing = (date: string) => ({ id: date, date, from: 540, until: 600 })
    expect(singlesNote({ openings: [], closings: [closing('2026-11-22')] }, today)).toBe('都照每周时间')
    const openings = [{ ...closing(today), siteId: 's1' }]
    expect(singlesNote({ openings, closings: [closing(today), closing('2026-12-01')] }, today)).toBe(
      '1 处单独开放，2 处单独关闭',
    )
  })

  it('names what can be booked, the holidays known, and of a link the host alone', () => {
    expect(
      offersNote([
        { name: '面谈', open: true },
        { name: '旧的', open: false },
      ]),
    ).toBe('面谈')
    expect(offersNote([])).toBe('现在没有可以约的')
    expect(holidaysNote('2026-12-31', 0, today)).toBe('公布到 12月31日')
    expect(holidaysNote('2026-12-31', 3, today)).toBe('公布到 12月31日，还有 3 天没有照着安排')
    expect(linkNote(null)).toBe('还没有填会议链接')
    expect(linkNote('https://meeting.tencent.com/dm/abcdef')).toBe('meeting.tencent.com')
  })
})

describe('a stretch of weekly hours', () => {
  const others = everyWeek([1, 2], '09:00-12:00')
  it.each([
    ['ends before it begins', '14:00-13:00', [1], 'until', '结束要晚于开始。'],
    ['has no length', '14:00-14:00', [1], 'until', '结束要晚于开始。'],
    ['meets another one', '11:00-13:00', [3, 2], 'from', '和周二 09:00–12:00 重叠了，请错开，或者改那一段。'],
    ['is on no day', '14:00-15:00', [], 'days', '请至少选一天。'],
  ] as const)('is refused where it %s, at its field', (_, text, weekdays, field, said) => {
    expect(faultOfStretch(aStretch(text), weekdays, others)).toEqual({ field, text: said })
  })

  it('may touch another one, and begin where the day is empty', () => {
    expect(faultOfStretch(aStretch('12:00-14:00'), [1, 3], others)).toBeNull()
  })

  it('is not a thirteenth of a day', () => {
    const twelve = Array.from({ length: 12 }, (_, one) => ({
      weekday: 1 as const,
      siteId: 's1',
      from: one * 60,
      until: one * 60 + 30,
    }))
    expect(faultOfStretch(aStretch('20:00-21:00'), [1], twelve)?.field).toBe('days')
    expect(faultOfStretch(aStretch('20:00-21:00'), [1], twelve.slice(1))).toBeNull()
  })

  it('follows the last of its day, at nine on an empty one, and never leaves the day', () => {
    expect(nextStretch(others, 1, 's9')).toEqual({ from: 780, until: 960, siteId: 's1' })
    expect(nextStretch(others, 3, 's9')).toEqual({ from: 540, until: 720, siteId: 's9' })
    expect(nextStretch(everyWeek([1], '20:00-23:30'), 1, 's9')).toMatchObject({ from: 1380, until: 1440 })
  })

  it('is the same in whatever order they are written', () => {
    expect(isSame(others, [...others].reverse())).toBe(true)
    expect(isSame(others, everyWeek([1, 2], '09:00-12:30'))).toBe(false)
  })
})

describe('a leave', () => {
  const draft = newLeave(today)

  it('is tomorrow, all of it, unless something else is said', () => {
    expect(spanOf(draft)).toEqual({ from: on('2026-11-24'), until: on('2026-11-25') })
    expect(faultOfLeave(draft, now)).toBeNull()
  })

  it.each([
    ['ends before it begins', { last: '2026-11-20' }, 'last', '最后一天不能早于第一天。'],
    ['is longer than 400 days', { last: '2027-12-29' }, 'last', '一次最长 400 天，请分几段。'],
    ['ends before it begins, by hours', { isWhole: false, from: 600, until: 600 }, 'until', '结束要晚于开始。'],
    ['is over', { isWhole: false, first: today, from: 480, until: 600 }, 'until', '这段时间已经过去了，不用再请。'],
  ])('that %s is refused, at its field', (_, change, field, text) => {
    expect(faultOfLeave({ ...draft, ...change }, now)).toEqual({ field, text })
  })

  it('of hours is on one day', () => {
    expect(spanOf({ ...draft, isWhole: false, from: 540, until: 1440 })).toEqual({
      from: on('2026-11-24', '09:00'),
      until: on('2026-11-25'),
    })
  })

  it('can be changed again, and stays the one it is', () => {
    const stored = {
      id: 'l1',
      kind: 'sick' as const,
      from: on('2026-11-25', '14:00'),
      until: on('2026-11-25', '16:00'),
    }
    const again = draftOf(stored)
    expect(again).toMatchObject({ isWhole: false, first: '2026-11-25', from: 840, until: 960 })
    expect(leaveChange(again)).toEqual({ kind: 'leave', leave: stored })
    expect(draftOf({ ...stored, from: on('2026-11-25'), until: on('2026-11-28') })).toMatchObject({
      ...{ isWhole: true, first: '2026-11-25', last: '2026-11-27' },
    })
  })

  it('for today is the whole day', () => {
    const leave = { kind: 'sick', from: midnight, until: on('2026-11-24') }
    expect(sickToday(today)).toEqual({ kind: 'leave', leave })
  })

  it('ends with this minute, with the next where it has just begun, and is taken back where it has not', () => {
    const leave = { id: 'l1', kind: 'leave' as const, from: midnight, until: on('2026-11-27') }
    expect(endNow(leave, now + 59_999)).toEqual({ kind: 'leave', leave: { ...leave, until: now } })
    expect(endNow({ ...leave, from: now }, now + 1)).toMatchObject({ leave: { until: on(today, '10:01') } })
    const yesterday = { ...leave, from: on('2026-11-20') }
    expect(endNow(yesterday, midnight + 1)).toMatchObject({ leave: { until: on(today, '00:01') } })
    expect(endNow({ ...leave, from: on('2026-11-24') }, now)).toEqual({ kind: 'end-leave', leaveId: 'l1' })
  })

  it('is away for today when it has begun and reaches midnight', () => {
    const leave = { id: 'l1', kind: 'leave' as const, from: midnight, until: on('2026-11-24') }
    expect(isAwayToday([leave], now)).toBe(true)
    expect(isAwayToday([{ ...leave, until: on(today, '23:59') }], now)).toBe(false)
    expect(isAwayToday([{ ...leave, from: now + 1 }], now)).toBe(false)
  })
})

describe('the official days', () => {
  const days = [
    { date: '2026-09-20', kind: 'work', name: '国庆节', as: 1 },
    { date: '2026-10-01', kind: 'off', name: '国庆节' },
    { date: '2026-10-02', kind: 'off', name: '国庆节' },
    { date: '2026-10-10', kind: 'work', name: '国庆节', as: 5 },
    { date: '2027-01-01', kind: 'off', name: '元旦' },
  ] as const

  it('are one line for days off in a row', () => {
    expect(daysOff(days).map((one) => daysOffText(one, today))).toEqual([
      '国庆节 10月1日 至 10月2日',
      '元旦 2027年1月1日',
    ])
    expect(workDays(days).map(({ date }) => date)).toEqual(['2026-09-20', '2026-10-10'])
  })

  it('follow the weekday the calendar has already, else the table’s', () => {
    const applied = [{ date: '2026-10-10', kind: 'work', name: '国庆节', as: 3 }] as const
    expect(followed(days, applied)).toEqual({ '2026-09-20': 1, '2026-10-10': 3 })
  })

  it('say of what comes after the last day that it is not published', () => {
    expect(unknownText('2026-12-31')).toMatch(/^2027 年的放假安排还没有公布。/)
    expect(unknownText('2027-02-20')).toMatch(/^2027 年 2 月 21 日以后的放假安排还没有公布。/)
  })
})
