import { describe, expect, it } from 'vitest'
import { claim, release } from '#core/domain/scheduling/claim'
import { aDay, minute } from '../../support/makers'

const terms = { sessionMinutes: 50, gapMinutes: 10 }
const wish = (from: number) => ({ appointmentId: 'a2', from, ...terms })
const held = { appointmentId: 'a1', from: minute(10), until: minute(11) }

describe('claiming a place', () => {
  it.each([
    ['before the hours begin', minute(8)],
    ['between two places', minute(9, 30)],
    ['a minute off a place', minute(9, 1)],
    ['in the break between hours', minute(12)],
    ['when the session would run past the hours', minute(17)],
    ['before the day begins', -60],
  ])('refuses slot-gone %s', (_, from) => {
    expect(claim(aDay(), wish(from))).toEqual({ ok: false, refusal: 'slot-gone' })
  })

  it('refuses slot-gone on a day whose hours were taken away', () => {
    expect(claim(aDay({ hours: [] }), wish(minute(10)))).toEqual({ ok: false, refusal: 'slot-gone' })
  })

  it('refuses slot-taken when somebody has it', () => {
    expect(claim(aDay({ claims: [held] }), wish(minute(10)))).toEqual({ ok: false, refusal: 'slot-taken' })
  })

  it.each([
    ['reaches a minute into it', { ...held, from: minute(9), until: minute(10, 1) }],
    ['begins in the last minute of the rest after it', { ...held, from: minute(10, 59), until: minute(12) }],
    ['covers it', { ...held, from: minute(9), until: minute(12) }],
    ['lies within it', { ...held, from: minute(10, 20), until: minute(10, 30) }],
  ])('refuses slot-taken when another claim %s', (_, other) => {
    expect(claim(aDay({ claims: [other] }), wish(minute(10)))).toEqual({ ok: false, refusal: 'slot-taken' })
  })

  it('accepts between claims that touch it on both sides, keeps them in order and counts the change', () => {
    const before = { ...held, from: minute(9), until: minute(10) }
    const after = { ...held, from: minute(11), until: minute(12) }
    expect(claim(aDay({ claims: [before, after], revision: 2 }), wish(minute(10)))).toEqual({
      ok: true,
      value: aDay({
        claims: [before, { appointmentId: 'a2', from: minute(10), until: minute(11) }, after],
        revision: 3,
      }),
    })
  })
})

describe('giving a place back', () => {
  it('frees that place alone, and it can be claimed again', () => {
    const other = { appointmentId: 'a0', from: minute(9), until: minute(10) }
    const freed = release(aDay({ claims: [other, held], revision: 2 }), 'a1')
    expect(freed).toEqual(aDay({ claims: [other], revision: 3 }))
    expect(claim(freed, wish(minute(10))).ok).toBe(true)
  })

  it('leaves a day alone that holds no such claim', () => {
    const day = aDay({ claims: [held], revision: 1 })
    expect(release(day, 'a9')).toBe(day)
  })
})
