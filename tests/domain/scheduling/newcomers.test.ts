import { describe, expect, it } from 'vitest'
import { isNew } from '#core/domain/people/person'
import { book } from '#core/domain/scheduling/book'
import { isShareTaken } from '#core/domain/scheduling/newcomers'
import { instantAt } from '#core/domain/time'
import { aCounsellor, aDay, aPerson, minute, mondayAt } from '../../support/makers'

/** Six places: three in the morning, three in the afternoon. */
const dayWith = (byNewcomers: number, byOthers = 0) =>
  aDay({
    claims: Array.from({ length: byNewcomers + byOthers }, (_, at) => ({
      appointmentId: `a${at}`,
      from: minute(9 + at),
      until: minute(10 + at),
      ...(at < byNewcomers && { byNewcomer: true as const }),
    })),
  })
const taken = (share: number | null, byNewcomers: number, byOthers = 0) =>
  isShareTaken(dayWith(byNewcomers, byOthers), aCounsellor(), share)

describe('what a site gives newcomers of a day', () => {
  it('is everything where it says nothing', () => {
    expect(taken(null, 3)).toBe(false)
  })

  it('is taken once they hold that share of all places, rounded down', () => {
    expect(taken(0.5, 2)).toBe(false)
    expect(taken(0.5, 3)).toBe(true)
    expect(taken(0.4, 1)).toBe(false)
    expect(taken(0.4, 2)).toBe(true)
  })

  it('is one place at least, and what others hold does not count', () => {
    expect(taken(0, 0, 2)).toBe(false)
    expect(taken(0, 1)).toBe(true)
  })
})

describe('a newcomer', () => {
  it('is whoever first did anything today, or has done nothing yet', () => {
    const midnight = instantAt('2026-11-23')
    expect(isNew(aPerson(), mondayAt(9))).toBe(true)
    expect(isNew(aPerson({ since: midnight }), mondayAt(9))).toBe(true)
    expect(isNew(aPerson({ since: midnight - 1 }), mondayAt(9))).toBe(false)
  })

  it('is refused newcomers-full where the share is taken, and whoever has been here before is not', () => {
    const wish = {
      appointmentId: 'a9',
      code: 'K7QM',
      counsellor: aCounsellor(),
      day: dayWith(1),
      newcomersShare: 0,
      start: mondayAt(14),
      mode: 'room' as const,
      consentVersion: 1,
      consentInForce: 1,
      now: mondayAt(8),
    }
    expect(book({ ...wish, person: aPerson() })).toEqual({ ok: false, refusal: 'newcomers-full' })
    const booked = book({ ...wish, person: aPerson({ since: 0 }) })
    expect(booked.ok && booked.value.day.claims.at(-1)).toEqual({
      appointmentId: 'a9',
      from: minute(14),
      until: minute(15),
    })
  })
})
