import { describe, expect, it } from 'vitest'
import type { ChangeAsked } from '#core/contracts/calendar/change'
import { instantAt, MINUTE } from '#core/domain/time'
import {
  type Affected,
  asAsked,
  doubtedBy,
  kindsFor,
  type Preview,
  standing,
  substitutesOfAll,
  toBeCalled,
  undecided,
} from '../../src/counsellor/guard/decisions'
import { datesText, sameDays, siteNames } from '../../src/counsellor/guard/difference'
import { placesAfter } from '../../src/counsellor/guard/places'
import { decisionText, doubtedText, leadText } from '../../src/counsellor/guard/words'
import { aCalendar, anOffer, at } from '../support/terms'

const monday = '2026-11-30'
const now = instantAt('2026-11-26', at('10:00'))
const moment = (clock: string, date = monday) => instantAt(date, at(clock))

const anAffected = (id: string, change: Partial<Affected> = {}): Affected => ({
  appointmentId: id,
  code: 'K7QM',
  date: monday,
  start: moment('09:00'),
  end: moment('09:50'),
  mode: 'room',
  offerName: '面谈',
  siteId: 's1',
  roomName: '一室',
  status: 'confirmed',
  topic: null,
  by: 'hours',
  guest: false,
  substitutes: [],
  ...change,
})
const aPreview = (change: Partial<Preview> = {}): Preview => ({
  termsRevision: 3,
  days: [],
  affected: [],
  substitutes: [],
  tooMuch: false,
  ...change,
})
const stretch = (from: string, until: string, siteId = 's1') => ({ from: at(from), until: at(until), siteId })
const noSites = () => null

describe('what was decided before a change is saved', () => {
  const two = aPreview({
    affected: [anAffected('a1', { substitutes: ['c2', 'c3'] }), anAffected('a2', { substitutes: ['c3'] })],
    substitutes: [
      { id: 'c2', name: '甲老师' },
      { id: 'c3', name: '乙老师' },
    ],
  })

  it('holds for those that are met now alone, and the rest stays undecided', () => {
    const made = { a1: { kind: 'keep' }, gone: { kind: 'cancel' } } as const
    const decisions = standing(two, made, null)
    expect(asAsked(two, decisions)).toEqual([{ appointmentId: 'a1', decision: { kind: 'keep' } }])
    expect(undecided(two, decisions).map(({ appointmentId }) => appointmentId)).toEqual(['a2'])
  })

  it('asks nobody to take over who has become busy meanwhile', () => {
    const made = { a2: { kind: 'substitute', counsellorId: 'c2' } } as const
    expect(standing(two, made, null)).toEqual({})
  })

  it('is choose for everybody where nothing else was said, and what was said goes before', () => {
    expect(standing(two, { a2: { kind: 'keep' } }, 'choose')).toEqual({ a1: { kind: 'choose' }, a2: { kind: 'keep' } })
  })

  it('is called off, and they are called, where somebody without an account was to choose', () => {
    const one = aPreview({ affected: [anAffected('a1', { guest: true }), anAffected('a2', { guest: true })] })
    const decisions = standing(one, { a2: { kind: 'keep' } }, 'choose')
    expect(decisions).toEqual({ a1: { kind: 'cancel' }, a2: { kind: 'keep' } })
    expect(toBeCalled(one, decisions).map(({ appointmentId }) => appointmentId)).toEqual(['a1'])
  })

  it('names for all at once those who could take over every one', () => {
    expect(substitutesOfAll(two, two.affected)).toEqual([{ id: 'c3', name: '乙老师' }])
    expect(substitutesOfAll(two, [])).toEqual([])
  })

  it('is not keep where somebody is suspended', () => {
    expect(kindsFor({ kind: 'suspend' })).toEqual(['choose', 'cancel'])
    expect(kindsFor({ kind: 'end-leave', leaveId: 'l1' })).toEqual(['keep', 'choose', 'cancel'])
  })

  it.each([
    ['slot-taken', ['a1']],
    ['client-busy', ['a1']],
    ['substitute-not-free', ['a2']],
    ['terms-changed', []],
    ['constructor', []],
  ])('is looked at again where %s says that it cannot be', (refusal, ids) => {
    const decisions = {
      a1: { kind: 'move', start: now, mode: 'room' },
      a2: { kind: 'substitute', counsellorId: 'c3' },
    } as const
    expect(doubtedBy(refusal, decisions)).toEqual(ids)
  })

  it('is told in a few words', () => {
    const move = { kind: 'move', start: moment('10:00', '2026-12-01'), mode: 'phone' } as const
    expect(decisionText(move, two, now)).toBe('改到 12月1日 周二 10:00 · 电话')
    expect(decisionText({ kind: 'substitute', counsellorId: 'c3' }, two, now)).toBe('请乙老师代')
    expect(decisionText({ kind: 'choose' }, two, now)).toBe('取消，请对方选')
    expect(leadText(0, 0)).toBe('没有人受影响，可以直接保存。')
    expect(leadText(2, 1)).toBe('有 2 个预约受影响，先决定每一个怎么办，才能保存。')
    expect(leadText(2, 0)).toBe('有 2 个预约受影响，都决定好了。')
  })
})

describe('what opens and closes', () => {
  const closes = [stretch('09:00', '12:00')]

  it('is one line for the same weekday with the same hours, and another for what differs', () => {
    const days = [
      { date: monday, opens: [], closes },
      { date: '2026-12-01', opens: [], closes },
      { date: '2026-12-07', opens: [], closes },
      { date: '2026-12-14', opens: [stretch('13:00', '15:30')], closes },
    ]
    const lines = sameDays(days, noSites).map(({ dates, ...rest }) => ({ ...rest, days: datesText(dates, monday) }))
    expect(lines).toEqual([
      { days: '周一 11月30日、12月7日', opens: null, closes: '09:00–12:00' },
      { days: '周二 12月1日', opens: null, closes: '09:00–12:00' },
      { days: '周一 12月14日', opens: '13:00–15:30', closes: '09:00–12:00' },
    ])
  })

  it('names the sites where there are several', () => {
    const sites = [
      { id: 's1', name: '东站' },
      { id: 's2', name: '西站' },
    ]
    const one = { days: [{ date: monday, opens: [], closes }], affected: [] }
    expect(siteNames(one, sites)('s1')).toBeNull()
    const both = { ...one, affected: [anAffected('a1', { siteId: 's2' })] }
    expect(sameDays(both.days, siteNames(both, sites))[0]?.closes).toBe('09:00–12:00（东站）')
  })
})

describe('where somebody can be moved to', () => {
  const slot = (clock: string, date = monday, offerId = 'o1') => ({
    start: moment(clock, date),
    end: moment(clock, date) + 50 * MINUTE,
    offerId,
    modes: ['room' as const],
    left: 1,
  })
  const terms = {
    counsellorId: 'c1',
    name: '甲老师',
    status: 'active' as const,
    meetingLink: null,
    offers: [anOffer(), anOffer({ id: 'o2', name: '长谈', modes: ['video'] })],
    calendar: aCalendar(),
    termsRevision: 3,
  }
  const hours: ChangeAsked = { kind: 'hours', from: monday, hours: [] }
  const openings = [
    { counsellorId: 'c1', date: monday, slots: [slot('09:00'), slot('10:00'), slot('14:00')] },
    { counsellorId: 'c1', date: '2026-12-07', slots: [slot('14:00', '2026-12-07', 'o2'), slot('14:00', '2026-12-07')] },
  ]
  const around = { change: hours, terms, decisions: {}, offerName: '面谈', now }
  const found = (preview: Preview, more = {}) =>
    placesAfter(openings, { ...around, preview, ...more }).flatMap(({ times }) =>
      times.map(({ start, offerId }) => [start, offerId]),
    )

  it('is what is free now without what the change closes, of two offers at one time the person’s own', () => {
    const preview = aPreview({ days: [{ date: monday, opens: [], closes: [stretch('09:30', '12:00')] }] })
    expect(found(preview)).toEqual([
      [moment('14:00'), 'o1'],
      [moment('14:00', '2026-12-07'), 'o1'],
    ])
  })

  it('is also in what the change opens', () => {
    const preview = aPreview({
      days: [
        { date: monday, opens: [], closes: [stretch('09:00', '17:00')] },
        { date: '2026-12-01', opens: [stretch('10:00', '12:00')], closes: [] },
      ],
    })
    expect(found(preview).slice(0, 2)).toEqual([
      [moment('10:00', '2026-12-01'), 'o1'],
      [moment('11:00', '2026-12-01'), 'o1'],
    ])
  })

  it('is not where another one was put', () => {
    const decisions = { a9: { kind: 'move', start: moment('10:00'), mode: 'room' } } as const
    expect(found(aPreview(), { decisions }).map(([start]) => start)).not.toContain(moment('10:00'))
  })

  it('is not in an offer that is being changed', () => {
    const change = { kind: 'offer', offer: { ...anOffer(), open: false } }
    expect(found(aPreview(), { change })).toEqual([[moment('14:00', '2026-12-07'), 'o2']])
  })
})

describe('what could not be done as it was chosen', () => {
  const affected = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, hour) =>
    anAffected(id, { code: `K${hour}QM`, start: moment(`0${hour + 3}:00`) }),
  )
  it('is named by time and code, never more than four at once', () => {
    expect(doubtedText({ affected }, [], now)).toBe('')
    expect(doubtedText({ affected }, ['b'], now)).toBe('没有办成的是 11月30日 周一 04:00 K1QM。')
    expect(doubtedText({ affected }, ['a', 'b'], now)).toBe(
      '没有办成的在这几个里：11月30日 周一 03:00 K0QM、11月30日 周一 04:00 K1QM。',
    )
    expect(doubtedText({ affected }, ['a', 'b', 'c', 'd', 'e'], now)).toMatch(/06:00 K3QM 等 5 个。$/)
  })
})
