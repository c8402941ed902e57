import { describe, expect, it } from 'vitest'
import { instantAt, MINUTE } from '#core/domain/time'
import { dayOf, hoursOfDay, type SiteDay, sitePieces } from '../../src/manager/site/day'
import { seatText } from '../../src/manager/site/words'
import { at } from '../support/terms'

const date = '2026-11-23'
const one = (clock: string, status: SiteDay['appointments'][number]['status'] = 'confirmed') => ({
  ...{ id: `a${clock}`, code: 'K7QM', offerName: '面谈', roomName: '静室', mode: 'room' as const, status },
  ...{ start: instantAt(date, at(clock)), end: instantAt(date, at(clock)) + 50 * MINUTE },
})
const aDay = (change: Partial<SiteDay> = {}): SiteDay => ({
  ...{ date, counsellorId: 'c1', away: false, appointments: [] },
  hours: [{ from: at('9:00'), until: at('12:00') }],
  ...change,
})
const told = (day: SiteDay) => sitePieces(day).map(({ kind, from, until }) => [kind, from, until])

describe('a counsellor’s day as the manager of a site sees it', () => {
  it('is who has a place, and what is open beside', () => {
    expect(told(aDay({ appointments: [one('10:00'), one('9:00')] }))).toEqual([
      ['seats', 540, 590],
      ['seats', 600, 650],
      ['open', 650, 720],
    ])
  })

  it('leaves out what was called off, and has a group as one', () => {
    const appointments = [one('9:00', 'cancelled-by-client'), one('10:00'), { ...one('10:00'), id: 'other' }]
    expect(told(aDay({ appointments }))).toEqual([
      ['open', 540, 600],
      ['seats', 600, 650],
      ['open', 650, 720],
    ])
  })

  it('has somebody who came outside of the hours', () => {
    expect(told(aDay({ hours: [], appointments: [one('20:00')] }))).toEqual([['seats', 1200, 1250]])
  })

  it('says the hours, or that there are none and why', () => {
    expect(hoursOfDay(aDay({ hours: [...aDay().hours, { from: at('14:00'), until: at('17:00') }] }))).toBe(
      '09:00–12:00、14:00–17:00',
    )
    expect(hoursOfDay(aDay({ hours: [] }))).toBe('没有开放')
    expect(hoursOfDay(aDay({ hours: [], away: true }))).toBe('不在')
  })

  it('is null where the answer had no room for it', () => {
    expect(dayOf([aDay()], 'c1', date)).toEqual(aDay())
    expect(dayOf([aDay()], 'c2', date)).toBeNull()
    expect(dayOf([aDay()], 'c1', '2026-11-24')).toBeNull()
  })

  it('names a seat by its code, how and where, and how it stands where that is not simply booked', () => {
    expect(seatText({ ...one('9:00'), checkedInAt: null, reason: null })).toBe('K7QM 当面 静室')
    expect(seatText({ ...one('9:00', 'asked'), mode: 'phone', roomName: '', checkedInAt: null, reason: null })).toBe(
      'K7QM 电话 等咨询师回复',
    )
  })
})
