import { describe, expect, it } from 'vitest'
import type { Claim } from '#core/domain/scheduling/day'
import { isShareTaken } from '#core/domain/scheduling/newcomers-share'
import { anOffer, aStretch, at } from '../../support/terms'

const now = 1_000_000
const hours = [aStretch('09:00-12:00'), aStretch('14:00-17:00')]
/** Six places: three in the morning, three in the afternoon. */
const dayWith = (byNewcomers: number, byOthers = 0, change: Partial<Claim> = {}) => ({
  date: '2026-11-23',
  claims: Array.from({ length: byNewcomers + byOthers }, (_, place): Claim => {
    const from = at('09:00') + place * 60
    const claim = { id: `a${place}`, kind: 'held' as const, from, until: from + 60, expires: now + 1, seat: null }
    return place < byNewcomers ? { ...claim, byNewcomer: true, ...change } : claim
  }),
})
const taken = (share: number | null, day: ReturnType<typeof dayWith>, offer = anOffer()) =>
  isShareTaken(day, hours, offer, share, now)

describe('what a site gives newcomers of a day', () => {
  it('is everything where it says nothing', () => {
    expect(taken(null, dayWith(3))).toBe(false)
  })

  it('is taken once they hold that share of all places, rounded down', () => {
    expect(taken(0.5, dayWith(2))).toBe(false)
    expect(taken(0.5, dayWith(3))).toBe(true)
    expect(taken(0.4, dayWith(1))).toBe(false)
    expect(taken(0.4, dayWith(2))).toBe(true)
  })

  it('is one place at least, and what others hold does not count', () => {
    expect(taken(0, dayWith(0, 2))).toBe(false)
    expect(taken(0, dayWith(1))).toBe(true)
  })

  it('is a share of all the seats of a group', () => {
    expect(taken(0.5, dayWith(3), anOffer({ capacity: 2 }))).toBe(false)
    expect(taken(0.5, dayWith(6), anOffer({ capacity: 2 }))).toBe(true)
  })

  it('is a share of the places that can be had: those behind a shut door are none', () => {
    const behind = (share: number, byNewcomers: number, from: string) =>
      isShareTaken(dayWith(byNewcomers), hours, anOffer(), share, now, [{ from: at(from), until: 1440 }])
    expect([behind(0.5, 1, '12:00'), behind(0.5, 2, '14:00'), behind(0.5, 2, '15:00')]).toEqual([true, true, true])
    expect([behind(0.5, 2, '16:00'), behind(0.5, 2, '17:00')]).toEqual([true, false])
  })

  it('is free again where their holds have run out', () => {
    expect(taken(0.5, dayWith(3, 0, { expires: now }))).toBe(false)
    expect(taken(0.5, dayWith(3, 0, { kind: 'booked', expires: null }))).toBe(true)
  })
})
