import { describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import type { WeeklyHours } from '#core/domain/scheduling/hours'
import { makeCalendar } from '#core/domain/scheduling/make-calendar'
import { makeOffer } from '#core/domain/scheduling/make-offer'
import { makeTerms, makeWeeklyHours } from '#core/domain/scheduling/terms'
import { minute } from '../../support/makers'

const monday = (from: number, until: number): WeeklyHours => ({ weekday: 1, from, until })
const terms = { hours: [monday(minute(9), minute(12))], sessionMinutes: 50, gapMinutes: 10 }

describe('terms are refused', () => {
  it.each([
    ['session-length', 'a session takes no time', { sessionMinutes: 0 }],
    ['session-length', 'a session takes four minutes', { sessionMinutes: 4 }],
    ['session-length', 'a session takes more than eight hours', { sessionMinutes: 481 }],
    ['session-length', 'a session ends before it begins', { sessionMinutes: -50 }],
    ['session-length', 'a session takes half a minute more', { sessionMinutes: 50.5 }],
    ['session-length', 'a session takes no number of minutes', { sessionMinutes: Number.NaN }],
    ['gap-length', 'the rest is taken from the session', { gapMinutes: -1 }],
    ['gap-length', 'the rest takes more than four hours', { gapMinutes: 241 }],
    ['gap-length', 'the rest is no whole minute', { gapMinutes: 0.5 }],
    ['hours-overlap', 'hours overlap', { hours: [monday(600, 700), monday(699, 800)] }],
  ])('%s when %s', (refusal, _, change) => {
    expect(makeTerms({ ...terms, ...change })).toEqual({ ok: false, refusal })
  })
})

describe('hours of a week are refused', () => {
  it.each([
    ['hours-backwards', 'they end before they begin', [monday(700, 600)]],
    ['hours-backwards', 'they end as they begin', [monday(600, 600)]],
    ['hours-outside-the-day', 'they begin before midnight', [monday(-1, 600)]],
    ['hours-outside-the-day', 'they end after midnight', [monday(600, 1441)]],
    ['hours-outside-the-day', 'they begin within a minute', [monday(600.5, 700)]],
    [
      'hours-outside-the-day',
      'they are on an eighth day',
      [{ weekday: 8, from: 1, until: 2 } as unknown as WeeklyHours],
    ],
    ['hours-overlap', 'one is within another', [monday(600, 900), monday(700, 800)]],
    ['hours-overlap', 'one is said twice', [monday(600, 900), monday(600, 900)]],
    ['hours-overlap', 'a later one reaches back', [monday(600, 700), monday(500, 601)]],
    ['hours-too-many', 'they are more than a day holds', Array.from({ length: 13 }, (_, at) => monday(at, at + 1))],
  ])('%s when %s', (refusal, _, hours) => {
    expect(makeWeeklyHours(hours)).toEqual({ ok: false, refusal })
  })
})

describe('terms can be', () => {
  it.each<[string, object]>([
    ['the shortest session, without a rest', { sessionMinutes: 5, gapMinutes: 0 }],
    ['the longest session and rest', { sessionMinutes: 480, gapMinutes: 240 }],
    ['no hours at all', { hours: [] }],
    ['hours that touch', { hours: [monday(600, 700), monday(700, 800)] }],
    ['the same hours on two days', { hours: [monday(600, 700), { weekday: 2, from: 600, until: 700 }] }],
    ['a whole day', { hours: [monday(0, 1440)] }],
    ['as many stretches as a day holds', { hours: Array.from({ length: 12 }, (_, at) => monday(at, at + 1)) }],
  ])('%s', (_, change) => {
    expect(makeTerms({ ...terms, ...change })).toEqual({ ok: true, value: { ...terms, ...change } })
  })

  it('those of everybody in the sample world', () => {
    for (const { id, calendar, offers } of sampleWorld.counsellors) {
      expect(makeCalendar(calendar), id).toMatchObject({ ok: true })
      for (const offer of offers) expect(makeOffer(offer), id).toMatchObject({ ok: true })
    }
    for (const { id, openingHours } of sampleWorld.sites) expect(makeWeeklyHours(openingHours).ok, id).toBe(true)
  })
})
