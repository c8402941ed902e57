import { describe, expect, it } from 'vitest'
import { claim, release } from '#core/domain/scheduling/claim-place'
import type { Claim } from '#core/domain/scheduling/day'
import { instantAt } from '#core/domain/time'
import { anOffer, aSeat, aStretch, at } from '../../support/terms'

const monday = '2026-11-23'
const now = instantAt(monday, at('07:00'))
const hours = [aStretch('09:00-12:00'), aStretch('14:00-17:00')]
const aDay = (claims: readonly Claim[] = [], revision = 0) => ({ date: monday, claims, revision })
const taken = (text: string, change: Partial<Claim> = {}): Claim => {
  const { from, until } = aStretch(text)
  return { id: 'a1', kind: 'booked', from, until, expires: null, seat: aSeat(), ...change }
}
const wish = (clock: string, change: Partial<Parameters<typeof claim>[1]> = {}) => ({
  id: 'a2',
  kind: 'booked' as const,
  expires: null,
  seat: aSeat({ personId: 'p2' }),
  offer: anOffer(),
  hours,
  from: at(clock),
  now,
  ...change,
})
const gone = { ok: false, refusal: 'slot-gone' }
const takenAlready = { ok: false, refusal: 'slot-taken' }

describe('claiming a place', () => {
  it.each([
    ['before the hours begin', '08:00'],
    ['between two places', '09:30'],
    ['a minute off a place', '09:01'],
    ['in the break between hours', '12:00'],
    ['when the session would run past the hours', '17:00'],
  ])('refuses slot-gone %s', (_, clock) => {
    expect(claim(aDay(), wish(clock))).toEqual(gone)
  })

  it('refuses slot-gone on a day without hours, or with hours at another site', () => {
    expect(claim(aDay(), wish('10:00', { hours: [] }))).toEqual(gone)
    expect(claim(aDay(), wish('10:00', { hours: [aStretch('09:00-12:00', 's2')] }))).toEqual(gone)
  })

  it('refuses slot-gone of an offer that cuts no places', () => {
    expect(claim(aDay(), wish('09:00', { offer: anOffer({ sessionMinutes: 0, restAfter: 0 }) }))).toEqual(gone)
  })

  it.each([
    ['has it', '10:00-11:00'],
    ['reaches a minute into it', '09:00-10:01'],
    ['begins in the last minute of the rest after it', '10:59-12:00'],
    ['covers it', '09:00-12:00'],
    ['lies within it', '10:20-10:30'],
  ])('refuses slot-taken when somebody %s', (_, text) => {
    expect(claim(aDay([taken(text)]), wish('10:00'))).toEqual(takenAlready)
  })

  it('refuses slot-taken when somebody has the rest before it', () => {
    const offer = anOffer({ restBefore: 15, restAfter: 0 })
    expect(claim(aDay([taken('08:00-08:46')]), wish('09:00', { offer }))).toEqual(takenAlready)
    expect(claim(aDay([taken('08:00-08:45')]), wish('09:00', { offer })).ok).toBe(true)
  })

  it('accepts between claims that touch it on both sides, keeps them in order and counts the change', () => {
    const before = taken('09:00-10:00', { id: 'a0' })
    const after = taken('11:00-12:00', { id: 'a3' })
    const asked = wish('10:00', { kind: 'held', expires: now + 1, byNewcomer: true })
    expect(claim(aDay([before, after], 2), asked)).toEqual({
      ok: true,
      value: aDay(
        [
          before,
          {
            id: 'a2',
            kind: 'held',
            from: 600,
            until: 660,
            expires: now + 1,
            seat: aSeat({ personId: 'p2' }),
            byNewcomer: true,
          },
          after,
        ],
        3,
      ),
    })
  })

  it('keeps what else a day has', () => {
    expect(claim({ ...aDay(), calledOff: ['x'] }, wish('10:00'))).toMatchObject({ value: { calledOff: ['x'] } })
  })

  it('takes the rests along, the one before below 0 and the one after past midnight', () => {
    const offer = anOffer({ restBefore: 15, restAfter: 20, sessionMinutes: 1440 - 30 })
    const claimed = claim(aDay(), wish('00:00', { offer, hours: [aStretch('00:00-24:00')] }))
    expect(claimed.ok && claimed.value.claims[0]).toMatchObject({ from: -15, until: 1430 })
    const late = claim(aDay(), wish('23:10', { offGrid: true }))
    expect(late.ok && late.value.claims[0]).toMatchObject({ from: 1390, until: 1450 })
  })

  it.each([
    ['what was held until this moment', 'held', 0, true],
    ['what was asked for until this moment', 'asked', 0, true],
    ['what is held a moment longer', 'held', 1, false],
    ['what is asked for a moment longer', 'asked', 1, false],
  ] as const)('over %s: %s, %i', (_, kind, longer, isFree) => {
    const held = taken('10:00-11:00', { kind, expires: now + longer })
    expect(claim(aDay([held]), wish('10:00')).ok).toBe(isFree)
  })

  it('drops whatever has run out, wherever it stood', () => {
    const over = taken('14:00-15:00', { id: 'over', kind: 'held', expires: now })
    const held = taken('15:00-16:00', { id: 'held', kind: 'held', expires: now + 1 })
    const claimed = claim(aDay([over, held]), wish('10:00'))
    expect(claimed.ok && claimed.value.claims.map(({ id }) => id)).toEqual(['a2', 'held'])
  })

  it('puts an appointment that asks again in one place, not in two', () => {
    const again = claim(aDay([taken('10:00-11:00')]), wish('11:00', { id: 'a1' }))
    expect(again.ok && again.value.claims.map(({ from }) => from)).toEqual([660])
  })
})

describe('booking by staff', () => {
  it.each(['08:00', '09:30', '12:10', '17:00', '00:00', '23:10'])('may be outside hours and places: %s', (clock) => {
    expect(claim(aDay(), wish(clock, { offGrid: true })).ok).toBe(true)
  })

  it('may not overlap, by a minute', () => {
    expect(claim(aDay([taken('10:00-11:00')]), wish('09:01', { offGrid: true }))).toEqual(takenAlready)
    expect(claim(aDay([taken('10:00-11:00')]), wish('10:59', { offGrid: true }))).toEqual(takenAlready)
    expect(claim(aDay([taken('10:00-11:00')]), wish('11:00', { offGrid: true })).ok).toBe(true)
  })

  it.each([-1, 600.5, 1391, Number.NaN])('is within one day, on the minute: not %d', (from) => {
    expect(claim(aDay(), { ...wish('10:00', { offGrid: true }), from })).toEqual(gone)
  })

  it('may move somebody by a quarter of an hour, over the place they leave', () => {
    const day = aDay([taken('10:00-11:00')])
    expect(claim(day, wish('10:15', { offGrid: true }))).toEqual(takenAlready)
    const moved = claim(day, wish('10:15', { offGrid: true, leaving: ['a1'] }))
    expect(moved.ok && moved.value.claims.map(({ id, from }) => [id, from])).toEqual([['a2', 615]])
  })
})

describe('a seat in a group', () => {
  const offer = anOffer({ capacity: 2 })

  it('is taken up to the last one, and not beyond', () => {
    const first = claim(aDay(), wish('10:00', { offer, id: 'g1' }))
    if (!first.ok) throw new Error(first.refusal)
    const second = claim(first.value, wish('10:00', { offer, id: 'g2' }))
    if (!second.ok) throw new Error(second.refusal)
    expect(second.value.claims.map(({ id }) => id)).toEqual(['g1', 'g2'])
    expect(claim(second.value, wish('10:00', { offer, id: 'g3' }))).toEqual(takenAlready)
    expect(claim(release(second.value, 'g1'), wish('10:00', { offer, id: 'g3' })).ok).toBe(true)
  })

  it('is free again when the hold on it has run out', () => {
    const held = taken('10:00-11:00', { id: 'g1', kind: 'held', expires: now })
    const sits = taken('10:00-11:00', { id: 'g2' })
    expect(claim(aDay([held, sits]), wish('10:00', { offer })).ok).toBe(true)
  })

  it.each([
    ['another offer sits there', taken('10:00-11:00', { seat: aSeat({ offerId: 'o2' }) })],
    ['somebody of the first release sits there', taken('10:00-11:00', { seat: null })],
    ['the group there is longer', taken('10:00-11:10')],
    ['the group there began before', taken('09:50-10:50')],
  ])('is refused slot-taken where %s', (_, other) => {
    expect(claim(aDay([other]), wish('10:00', { offer }))).toEqual(takenAlready)
  })
})

describe('giving a place back', () => {
  it('frees that place alone, and it can be claimed again', () => {
    const other = taken('09:00-10:00', { id: 'a0' })
    const freed = release(aDay([other, taken('10:00-11:00')], 2), 'a1')
    expect(freed).toEqual(aDay([other], 3))
    expect(claim(freed, wish('10:00')).ok).toBe(true)
  })

  it('leaves a day alone that holds no such claim', () => {
    const day = aDay([taken('10:00-11:00')], 1)
    expect(release(day, 'a9')).toBe(day)
  })
})
