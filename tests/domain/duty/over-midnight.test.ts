import { describe, expect, it } from 'vitest'
import { type Rota, rotaId, type Shift } from '#core/domain/duty/rota'
import { isStillWatched, isUnattended, watch } from '#core/domain/duty/unattended'
import { stretchesOn } from '#core/domain/hotlines/hours'
import { addDays, MINUTE } from '#core/domain/time'
import { aRota, aShift } from '../../support/duty/rotas'
import { minute, monday, mondayAt } from '../../support/makers'
import { daily } from '../hotlines/a-line'

/** A line that is answered from ten in the evening to two at night, every day. */
const night = daily(minute(22), minute(2))
const hoursOn = (date: string) => stretchesOn(night, date)
const tuesday = addDays(monday, 1)
const sunday = addDays(monday, -1)
const tell = [{ personId: 'a-manager', as: 'manager' as const }]
const look = (rota: Rota, now: number, beside = {}) => {
  let made = 0
  return watch(rota, hoursOn, { newId: () => `n${(made += 1)}`, tell, ...beside }, now)
}
const came = (change: Partial<Shift>) => aShift({ checkedIn: { at: 1, how: 'declared' }, ...change })
const evening = { from: minute(22), until: 1440 }
const early = { from: 0, until: minute(2) }
/** Made after the small hours of the day it begins to count on. */
const thisWeek = (shifts: readonly Shift[]) => aRota(shifts, { since: mondayAt(3) })
const last = (shifts: readonly Shift[], change: Partial<Rota> = {}) =>
  aRota(shifts, { monday: addDays(monday, -7), since: mondayAt(-21), ...change })

describe('a line past midnight', () => {
  it('is open in two stretches that are cut at midnight', () => {
    expect(hoursOn(monday)).toEqual([early, evening])
    expect(stretchesOn(daily(0, 0), monday)).toEqual([{ from: 0, until: 1440 }])
    expect(stretchesOn([{ weekday: 7, from: minute(23), until: minute(1) }], monday)).toEqual([
      { from: 0, until: minute(1) },
    ])
    expect(stretchesOn([{ weekday: 1, from: minute(22), until: 0 }], tuesday)).toEqual([])
  })

  it('that nobody came to stays unattended at midnight, and is told once', () => {
    const rota = thisWeek([aShift(evening)])
    const ten = mondayAt(22, 10)
    expect([isUnattended(rota, hoursOn, ten - 1), isUnattended(rota, hoursOn, ten)]).toEqual([false, true])
    expect(look(rota, ten - 1)).toBe(rota)
    const raised = look(rota, ten)
    expect(raised.alarms).toMatchObject([{ date: monday, from: minute(22), clearedAt: null }])
    for (const at of [mondayAt(24) - 1, mondayAt(24), mondayAt(24, 5), mondayAt(26) - 1]) {
      expect(isUnattended(raised, hoursOn, at)).toBe(true)
      expect(look(raised, at)).toBe(raised)
    }
    expect(isUnattended(raised, hoursOn, mondayAt(26))).toBe(false)
    expect(look(raised, mondayAt(26)).alarms).toMatchObject([{ clearedAt: mondayAt(26) }])
  })

  it('that the last one left five minutes before midnight is unattended five minutes after it', () => {
    const rota = thisWeek([came({ from: minute(22), until: minute(23, 55) })])
    const ten = mondayAt(24, 5)
    expect([isUnattended(rota, hoursOn, ten - 1), isUnattended(rota, hoursOn, ten)]).toEqual([false, true])
    expect(look(rota, ten).alarms).toMatchObject([{ date: monday, from: minute(23, 55) }])
  })

  it('goes on with who is there from midnight, and without them ten minutes after it', () => {
    const both = [came(evening), came({ ...early, id: 'next', date: tuesday })]
    expect(isUnattended(aRota(both), hoursOn, mondayAt(25, 59))).toBe(false)
    const gone = aRota([came(evening), aShift({ ...early, id: 'next', date: tuesday })])
    const ten = mondayAt(24, 10)
    expect([isUnattended(gone, hoursOn, ten - 1), isUnattended(gone, hoursOn, ten)]).toEqual([false, true])
    expect(look(gone, ten).alarms).toMatchObject([{ date: tuesday, from: 0 }])
  })

  it('from Sunday to Monday goes by the week it began in, and that week alone is told of it', () => {
    const before = last([aShift({ ...evening, date: sunday })])
    const after = aRota([])
    const ten = mondayAt(-1, -50)
    expect(isUnattended(before, hoursOn, ten)).toBe(true)
    const raised = look(before, ten)
    expect(raised.alarms).toHaveLength(1)
    const now = mondayAt(0, 30)
    expect(isStillWatched(raised, now)).toBe(true)
    expect(isUnattended(after, hoursOn, now, raised)).toBe(true)
    expect(look(raised, now, { next: after })).toBe(raised)
    expect(look(after, now, { before: raised })).toBe(after)
    // Who comes on Monday stands in the new week, and ends what began in the old one.
    const come = aRota([came({ ...early, date: monday })])
    expect(isUnattended(come, hoursOn, now, raised)).toBe(false)
    expect(look(raised, now, { next: come }).alarms).toMatchObject([{ clearedAt: now }])
    expect(isStillWatched(raised, now + 24 * 60 * MINUTE)).toBe(false)
  })

  it('from Sunday to Monday, where nothing was promised on Sunday, begins at midnight', () => {
    const after = aRota([aShift({ ...early, date: monday })])
    const [nine, ten] = [mondayAt(0, 10) - 1, mondayAt(0, 10)]
    const before = last([], { since: null })
    expect([isUnattended(after, hoursOn, nine, before), isUnattended(after, hoursOn, ten, before)]).toEqual([
      false,
      true,
    ])
    expect(look(after, ten, { before }).alarms).toMatchObject([{ date: monday, from: 0 }])
  })

  it('is still looked at on the Monday after its week alone, where somebody was put on or an alarm stands', () => {
    const alarm = {
      ...{ id: 'al', date: sunday, from: minute(22), raisedAt: 1, clearedAt: null, seen: null, closed: null },
      toTell: [],
    }
    const put = last([aShift({ ...evening, date: sunday })])
    const is = (rota: Rota) =>
      [mondayAt(0) - 1, mondayAt(0), mondayAt(24) - 1, mondayAt(24)].map((at) => isStillWatched(rota, at))
    expect(is(put)).toEqual([false, true, true, false])
    expect(is(last([], { alarms: [alarm] }))).toEqual([false, true, true, false])
    expect(is(last([], { alarms: [{ ...alarm, clearedAt: 5 }] }))).toEqual([false, false, false, false])
    expect(is(last([]))).toEqual([false, false, false, false])
    expect(is({ ...put, monday })).toEqual([false, false, false, false])
    expect(is({ ...put, monday: addDays(monday, -14) })).toEqual([false, false, false, false])
  })

  it('around the clock is told once a day that nobody is there', () => {
    const always = () => [{ from: 0, until: 1440 }]
    let rota = aRota([], { since: mondayAt(-24) })
    let made = 0
    for (let at = mondayAt(0); at < mondayAt(48); at += MINUTE)
      rota = watch(rota, always, { newId: () => `n${(made += 1)}`, tell }, at)
    expect(rota.alarms.length).toBeLessThanOrEqual(2)
    expect(isUnattended(rota, always, mondayAt(30))).toBe(true)
  })

  it('has an id as a site has', () => {
    expect(rotaId('line-02085551234', monday)).toBe(`line-02085551234_${monday}`)
  })
})
