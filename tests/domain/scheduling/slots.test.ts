import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claim } from '#core/domain/scheduling/claim'
import type { CounsellorDay } from '#core/domain/scheduling/day'
import { openSlots } from '#core/domain/scheduling/slots'
import { clockText, minuteOf } from '#core/domain/time'
import { aDay, minute, mondayAt } from '../../support/makers'

const terms = { sessionMinutes: 50, gapMinutes: 10 }
const always = { earliest: 0, latest: Number.MAX_SAFE_INTEGER }
const starts = (day: CounsellorDay, over = {}, window = always) =>
  openSlots(day, { ...terms, ...over }, window).map((slot) => clockText(minuteOf(slot.start)))

describe('the free places of a day', () => {
  it('follow each other through each stretch of hours', () => {
    expect(starts(aDay())).toEqual(['09:00', '10:00', '11:00', '14:00', '15:00', '16:00'])
  })

  it('end with the session, the rest after it not counted', () => {
    expect(openSlots(aDay(), terms, always)[0]).toEqual({ start: mondayAt(9), end: mondayAt(9, 50) })
  })

  it('are none on a day without hours', () => {
    expect(starts(aDay({ hours: [] }))).toEqual([])
  })

  it.each([
    ['a session that just fits is one', minute(9, 50), ['09:00']],
    ['a session one minute too long is none', minute(9, 49), []],
    ['the last rest may run past the hours', minute(10, 50), ['09:00', '10:00']],
  ])('%s', (_, until, expected) => {
    expect(starts(aDay({ hours: [{ from: minute(9), until }] }))).toEqual(expected)
  })

  it('reach midnight', () => {
    const evening = aDay({ hours: [{ from: minute(22), until: 1440 }] })
    expect(starts(evening, { sessionMinutes: 60, gapMinutes: 0 })).toEqual(['22:00', '23:00'])
  })

  it.each([
    ['one that is claimed', minute(10), minute(11), ['09:00', '11:00']],
    ['two that something across them touches', minute(9, 59), minute(10, 1), ['11:00']],
    ['none when a claim ends as the first begins', minute(8), minute(9), ['09:00', '10:00', '11:00']],
    ['one when a claim ends a minute later', minute(8), minute(9, 1), ['10:00', '11:00']],
    ['one when a claim begins in its rest', minute(9, 59), minute(10), ['10:00', '11:00']],
    ['all when a claim covers the day', 0, 1440, []],
  ])('leave out %s', (_, from, until, expected) => {
    const day = aDay({
      hours: [{ from: minute(9), until: minute(12) }],
      claims: [{ appointmentId: 'a', from, until }],
    })
    expect(starts(day)).toEqual(expected)
  })

  it('keep to the window: its first instant in, its last out', () => {
    expect(starts(aDay(), {}, { earliest: mondayAt(10), latest: mondayAt(15) })).toEqual(['10:00', '11:00', '14:00'])
    expect(starts(aDay(), {}, { earliest: mondayAt(10) + 1, latest: mondayAt(15) + 1 })).toEqual([
      '11:00',
      '14:00',
      '15:00',
    ])
  })
})

describe('whatever the hours and whoever booked', () => {
  const anInterval = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 600 }))
    .map(([from, length]) => ({ from, until: Math.min(1440, from + length) }))
  const aBusyDay = fc.record({
    first: anInterval,
    second: anInterval,
    sessionMinutes: fc.integer({ min: 1, max: 120 }),
    gapMinutes: fc.integer({ min: 0, max: 30 }),
    wishes: fc.array(fc.nat({ max: 40 }), { maxLength: 12 }),
  })

  it('a place is offered exactly when claiming it would succeed, and taken once it has', () => {
    fc.assert(
      fc.property(aBusyDay, ({ first, second, wishes, ...over }) => {
        const apart = first.until < second.from ? [first, second] : [first]
        let day = aDay({ hours: apart })
        for (const [at, wish] of wishes.entries()) {
          const free = openSlots(day, over, always)
          const chosen = free[wish % Math.max(1, free.length)]
          if (!chosen) continue
          const asked = { appointmentId: `a${at}`, from: minuteOf(chosen.start), ...over }
          const claimed = claim(day, asked)
          if (!claimed.ok) throw new Error(`offered and refused: ${claimed.refusal}`)
          day = claimed.value
          expect(claim(day, { ...asked, appointmentId: 'other' })).toEqual({ ok: false, refusal: 'slot-taken' })
        }
        const offered = new Set(openSlots(day, over, always).map((slot) => minuteOf(slot.start)))
        for (let from = 0; from < 1440; from += 1)
          expect(claim(day, { appointmentId: 'x', from, ...over }).ok).toBe(offered.has(from))
        for (const [at, one] of day.claims.entries()) {
          const next = day.claims[at + 1]
          if (next) expect(next.from).toBeGreaterThanOrEqual(one.until)
        }
      }),
      { numRuns: 60 },
    )
  })
})
