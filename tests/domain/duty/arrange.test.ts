import { describe, expect, it } from 'vitest'
import { arrange, putOn, type ShiftDraft } from '#core/domain/duty/arrange'
import { attend, stepIn } from '#core/domain/duty/attend'
import type { Alarm, Rota } from '#core/domain/duty/rota'
import { settleAlarm } from '#core/domain/duty/settle-alarm'
import { isWeek, mondayOf } from '#core/domain/duty/week'
import { aRota, aShift } from '../../support/duty/rotas'
import { minute, mondayAt } from '../../support/makers'

const no = (refusal: string) => ({ ok: false, refusal })
/** Monday is 23 November 2026; the doors are open from half past one to half past three. */
const hours = [{ from: minute(13, 30), until: minute(15, 30) }]
const now = mondayAt(9)
const draft = (change: Partial<ShiftDraft> = {}): ShiftDraft => {
  const { checkedIn: _, ...shift } = aShift()
  return { ...shift, id: null, ...change }
}
const made = (
  shifts: readonly ShiftDraft[],
  { rota = aRota([]), revision = rota.revision, at = now, ...known } = {} as {
    rota?: Rota
    revision?: number
    at?: number
    canBe?: (id: string) => boolean
    elsewhere?: Rota['shifts']
  },
) => {
  let fresh = 0
  const newId = () => `n${(fresh += 1)}`
  const around = { hoursOn: () => hours, canBe: () => true, elsewhere: [], newId, ...known }
  return arrange(rota, { revision, shifts }, around, at)
}

describe('a week as it shall be', () => {
  it('has its shifts by their beginning, new ones under new ids, and counts the change', () => {
    const late = draft({ staffId: 'bea', from: minute(14) })
    const done = made([late, draft({ until: minute(14) }), draft({ staffId: 'cem', until: minute(13, 45) })])
    expect(done).toMatchObject({
      ok: true,
      value: { revision: 2, shifts: [{ id: 'n3' }, { id: 'n2', checkedIn: null }, { id: 'n1', staffId: 'bea' }] },
    })
  })

  it('was first made when it was, or now', () => {
    expect(made([], { rota: aRota([], { since: null }) })).toMatchObject({ value: { since: now } })
    expect(made([], { rota: aRota([], { since: 7 }) })).toMatchObject({ value: { since: 7 } })
  })

  it.each([
    ['rota-changed: it was made from another one', [draft()], { revision: 0 }],
    ['rota-changed: a shift that is not there any more', [draft({ id: 'gone' })], {}],
    [
      'rota-changed: one shift twice',
      [draft({ id: 'a-shift' }), draft({ id: 'a-shift' })],
      { rota: aRota([aShift()]) },
    ],
    ['shift-unclear: the Sunday before', [draft({ date: '2026-11-22' })], {}],
    ['shift-unclear: the Monday after', [draft({ date: '2026-11-30' })], {}],
    ['shift-unclear: it ends as it begins', [draft({ until: minute(13, 30) })], {}],
    ['shift-begun: it begins now', [draft()], { at: mondayAt(13, 30) }],
    ['shift-outside-hours: it begins before the doors open', [draft({ from: minute(13, 29) })], {}],
    ['shift-outside-hours: it ends after they shut', [draft({ until: minute(15, 31) })], {}],
    ['cannot-be-on-duty', [draft()], { canBe: () => false }],
    ['shift-overlaps: twice at one time', [draft(), draft({ from: minute(14) })], {}],
    [
      'shift-overlaps: with one at another site',
      [draft()],
      { elsewhere: [aShift({ id: 'x', from: minute(15, 29), until: minute(16) })] },
    ],
  ])('%s', (named, shifts, around) => {
    expect(made(shifts, around)).toEqual(no(named.split(':')[0] ?? ''))
  })

  it.each([
    ['the last day of it', [draft({ date: '2026-11-29' })], {}],
    ['a millisecond before it begins', [draft()], { at: mondayAt(13, 30) - 1 }],
    ['one after the other', [draft({ until: minute(14) }), draft({ from: minute(14) })], {}],
    ['two people at one time', [draft(), draft({ staffId: 'bea' })], {}],
    ['the same time on another day elsewhere', [draft()], { elsewhere: [aShift({ id: 'x', date: '2026-11-24' })] }],
  ])('may have %s', (_, shifts, around) => {
    expect(made(shifts, around).ok).toBe(true)
  })

  it('what has begun stays as it is: it is neither judged again, nor changed, nor taken out', () => {
    const rota = aRota([aShift({ checkedIn: { at: 1, how: 'by-code' } })])
    const at = mondayAt(13, 30)
    const kept = made([draft({ id: 'a-shift' })], { rota, at, canBe: () => false })
    expect(kept.ok && kept.value.shifts).toEqual(rota.shifts)
    expect(made([draft({ id: 'a-shift', staffId: 'bea' })], { rota, at })).toEqual(no('shift-begun'))
    expect(made([draft({ id: 'a-shift', from: minute(14) })], { rota, at })).toEqual(no('shift-begun'))
    expect(made([], { rota, at })).toEqual(no('shift-begun'))
    expect(made([], { rota, at: at - 1 })).toMatchObject({ value: { shifts: [] } })
  })

  it('whoever is put on it anew is told apart, each once', () => {
    const before = aRota([aShift({ id: 'one', staffId: 'ann' })])
    const after = aRota([
      ...before.shifts,
      ...['bea', 'cem', 'bea'].map((staffId, at) => aShift({ id: `n${at}`, staffId })),
    ])
    expect(putOn(before, after)).toEqual(['bea', 'cem'])
  })
})

describe('being there', () => {
  const come = (at: number, rota = aRota([aShift()]), ids = ['somebody']) =>
    attend(rota, 'a-shift', { ids, how: 'by-code' }, at)

  it.each([
    ['half an hour before', mondayAt(13), null],
    ['a millisecond sooner', mondayAt(13) - 1, 'too-early-to-check-in'],
    ['in the last millisecond', mondayAt(15, 30) - 1, null],
    ['when it is over', mondayAt(15, 30), 'shift-over'],
  ])('%s', (_, at, refusal) => {
    const done = come(at)
    expect(done.ok ? null : done.refusal).toBe(refusal)
    if (done.ok) expect(done.value.shifts[0]?.checkedIn).toEqual({ at, how: 'by-code' })
  })

  it('is said once; shift-unknown: it is somebody else’s, or there is none', () => {
    const there = aRota([aShift({ checkedIn: { at: 1, how: 'declared' } }), aShift({ id: 'b' })])
    expect(come(mondayAt(23), there)).toEqual({ ok: true, value: there })
    expect([come(mondayAt(14), aRota([aShift()]), ['bea']), come(mondayAt(14), aRota([]))]).toEqual([
      ...[no('shift-unknown'), no('shift-unknown')],
    ])
  })

  const step = (at: number, rota = aRota([]), elsewhere: Rota['shifts'] = []) =>
    stepIn(rota, { id: 'new', staffId: 'ann', how: 'declared' }, { hours, elsewhere }, at)

  it('without a shift is one of its own, from this minute until the doors close', () => {
    const at = mondayAt(14) + 5000
    expect(
      step(at, aRota([aShift({ from: minute(14, 30) }), aShift({ id: 'early', until: minute(14) })], { since: null })),
    ).toMatchObject({
      value: {
        shifts: [
          { id: 'early' },
          { id: 'new', from: 840, until: 930, staffId: 'ann', checkedIn: { at, how: 'declared' } },
          { id: 'a-shift' },
        ],
        ...{ since: at, revision: 2 },
      },
    })
  })

  it.each([
    ['a millisecond before the doors open', mondayAt(13, 30) - 1, 'shift-outside-hours'],
    ['as they open', mondayAt(13, 30), null],
    ['in the last minute', mondayAt(15, 29), null],
    ['as they close', mondayAt(15, 30), 'shift-outside-hours'],
  ])('%s', (_, at, refusal) => {
    const done = step(at)
    expect(done.ok ? null : done.refusal).toBe(refusal)
  })

  it('shift-overlaps: they are on duty then, here or elsewhere; shifts-full: seventy in a week', () => {
    const own = aShift({ staffId: 'ann', from: minute(15), until: minute(15, 30) })
    expect([step(mondayAt(14), aRota([own])), step(mondayAt(14), aRota([]), [own])]).toEqual([
      ...[no('shift-overlaps'), no('shift-overlaps')],
    ])
    const many = (count: number) => aRota(Array.from({ length: count }, (_, at) => aShift({ id: `s${at}` })))
    expect([step(mondayAt(14), many(69)).ok, step(mondayAt(14), many(70))]).toEqual([true, no('shifts-full')])
  })
})

describe('an alarm', () => {
  const alarm: Alarm = {
    ...{ id: 'al', date: '2026-11-23', from: 810, raisedAt: 1, clearedAt: 2, seen: null, closed: null, toTell: [] },
  }
  const settle = (one: Partial<Alarm>, reason: 'late' | null, alarmId = 'al') => {
    const other = { ...alarm, id: 'other' }
    return settleAlarm(aRota([], { alarms: [other, { ...alarm, ...one }] }), { alarmId, by: 'bea', reason }, 9)
  }
  const bea = { by: 'bea', at: 9 }

  it('is seen, also while nobody is there; closed with why once somebody is', () => {
    expect(settle({ clearedAt: null }, null)).toMatchObject({
      value: { alarms: [{ seen: null }, { seen: bea, closed: null }] },
    })
    expect(settle({}, 'late')).toMatchObject({
      value: { alarms: [{}, { seen: bea, closed: { ...bea, reason: 'late' } }] },
    })
    const ann = { by: 'ann', at: 3 }
    expect(settle({ seen: ann }, 'late')).toMatchObject({ value: { alarms: [{}, { seen: ann }] } })
  })

  it('alarm-unknown, alarm-closed, still-unattended', () => {
    expect(settle({}, 'late', 'gone')).toEqual(no('alarm-unknown'))
    expect(settle({ closed: { by: 'ann', at: 3, reason: 'ill' } }, null)).toEqual(no('alarm-closed'))
    expect(settle({ clearedAt: null }, 'late')).toEqual(no('still-unattended'))
  })
})

describe('a week', () => {
  it.each([
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
  ])('of %s begins on %s', (date, monday) => {
    expect(mondayOf(date)).toBe(monday)
  })

  it.each([
    ['2026-09-21', false],
    ['2026-09-28', true],
    ['2026-11-23', true],
    ['2026-11-24', false],
    ['2027-01-18', true],
    ['2027-01-25', false],
  ])('is looked at and made eight weeks back and ahead: %s %s', (monday, near) => {
    expect(isWeek(monday, '2026-11-25')).toBe(near)
  })
})

describe('a shift that stays where it was', () => {
  const there = aShift({ staffId: 'somebody' })
  const rota = aRota([there])
  it('is judged again where only its end is another one', () => {
    const longer = draft({ id: there.id, until: minute(15, 31) })
    expect(made([longer], { rota })).toEqual(no('shift-outside-hours'))
    expect(made([draft({ id: there.id })], { rota, at: mondayAt(14) })).toMatchObject({ ok: true })
    expect(made([draft({ id: there.id, until: minute(15) })], { rota, at: mondayAt(14) })).toEqual(no('shift-begun'))
  })
})
