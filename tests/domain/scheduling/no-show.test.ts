import { describe, expect, it } from 'vitest'
import { forgive, hasFirstPick, noteAttendance, pausedUntil } from '#core/domain/scheduling/no-show'
import { DAY, instantAt, MINUTE } from '#core/domain/time'

const first = instantAt('2026-09-01', 600)
const on = (day: number) => first + day * DAY
const missed = (...days: number[]) =>
  days.map((day) => ({ appointmentId: `a${day}`, at: on(day), by: 'client' as const }))
const person = (change: object = {}) => ({
  missed: missed(0, 10, 20),
  missedForgivenAt: null as number | null,
  underCare: false,
  appointments: [] as { bookedAt: number; status: string }[],
  ...change,
})

describe('booking online after sessions that somebody missed', () => {
  it('is paused from the third within 60 days on, for 14 days to the minute', () => {
    expect(pausedUntil(person(), on(20))).toBe(on(34))
    expect(pausedUntil(person(), on(34) - 1)).toBe(on(34))
    expect(pausedUntil(person(), on(34))).toBeNull()
  })

  it('goes on after one or two', () => {
    expect(pausedUntil(person({ missed: [] }), on(20))).toBeNull()
    expect(pausedUntil(person({ missed: missed(0, 10) }), on(10))).toBeNull()
  })

  it('counts the 60 days from the first to the third', () => {
    expect(pausedUntil(person({ missed: missed(0, 30, 60) }), on(60))).toBe(on(74))
    const justOver = [...missed(0, 30), { appointmentId: 'x', at: on(60) + 1, by: 'client' }]
    expect(pausedUntil(person({ missed: justOver }), on(61))).toBeNull()
    expect(pausedUntil(person({ missed: missed(0, 30, 61, 80) }), on(80))).toBe(on(94))
  })

  it('takes them in the order of time, however they were noted', () => {
    expect(pausedUntil(person({ missed: missed(20, 0, 10) }), on(21))).toBe(on(34))
  })

  it('is paused once for each three: what led to a pause counts for no other', () => {
    expect(pausedUntil(person({ missed: missed(0, 10, 20, 36) }), on(36))).toBeNull()
    expect(pausedUntil(person({ missed: missed(0, 10, 20, 36, 37, 38) }), on(38))).toBe(on(52))
  })

  it('is never paused for somebody in care, and again once they are not', () => {
    expect(pausedUntil(person({ underCare: true }), on(20))).toBeNull()
  })

  it('goes on after one call; what was missed until then counts no more', () => {
    const called = forgive(person(), on(21))
    expect(pausedUntil(called, on(21))).toBeNull()
    expect(pausedUntil({ ...called, missed: missed(0, 10, 20, 22, 23) }, on(23))).toBeNull()
    expect(pausedUntil({ ...called, missed: missed(0, 10, 20, 22, 23, 24) }, on(24))).toBe(on(38))
    expect(pausedUntil(person({ missedForgivenAt: on(0) }), on(20))).toBeNull()
    expect(pausedUntil(person({ missedForgivenAt: on(0) - 1 }), on(20))).toBe(on(34))
  })

  it('is not paused for what a counsellor missed', () => {
    const theirs = missed(0, 10, 20).map((one) => ({ ...one, by: one.appointmentId === 'a10' ? 'counsellor' : one.by }))
    expect(pausedUntil(person({ missed: theirs }), on(20))).toBeNull()
  })

  it('follows what the organisation has set', () => {
    const strict = { misses: 2, withinDays: 10, pauseDays: 3 }
    expect(pausedUntil(person({ missed: missed(0, 10) }), on(10), strict)).toBe(on(13))
    expect(pausedUntil(person({ missed: missed(0, 11) }), on(11), strict)).toBeNull()
  })
})

describe('noting who was there', () => {
  const session = { id: 'a1', start: on(0) }
  const nobody = person({ missed: [] })

  it('keeps one entry an appointment, and none where both were there', () => {
    const away = noteAttendance(nobody, session, 'missed-by-client')
    expect(away.missed).toEqual([{ appointmentId: 'a1', at: on(0), by: 'client' }])
    const corrected = noteAttendance(away, session, 'missed-by-counsellor')
    expect(corrected.missed).toEqual([{ appointmentId: 'a1', at: on(0), by: 'counsellor' }])
    expect(noteAttendance(corrected, session, 'attended').missed).toEqual([])
  })

  it('lifts the pause that a mistake has brought', () => {
    const paused = person()
    expect(pausedUntil(noteAttendance(paused, { id: 'a10', start: on(10) }, 'attended'), on(20))).toBeNull()
  })

  it('keeps them by their time, and the last 52', () => {
    const all = Array.from({ length: 60 }, (_, day) => 59 - day).reduce(
      (sum, day) => noteAttendance(sum, { id: `a${day}`, start: on(day) }, 'missed-by-client'),
      nobody,
    )
    expect(all.missed.map(({ at }) => at)).toEqual(Array.from({ length: 52 }, (_, place) => on(place + 8)))
  })
})

describe('first pick', () => {
  const letDown = person({ missed: [{ appointmentId: 'a1', at: on(0), by: 'counsellor' }] })
  const since = (bookedAt: number, status: string) => ({ ...letDown, appointments: [{ bookedAt, status }] })

  it('has whoever a counsellor has let down, for 60 days', () => {
    expect(hasFirstPick(letDown, on(0))).toBe(true)
    expect(hasFirstPick(letDown, on(60))).toBe(true)
    expect(hasFirstPick(letDown, on(60) + MINUTE)).toBe(false)
    expect(hasFirstPick(letDown, on(0) - 1)).toBe(false)
    expect(hasFirstPick(person(), on(20))).toBe(false)
  })

  it('is used up by a place taken since, not by one from before or one that was only held', () => {
    for (const status of ['asked', 'confirmed', 'attended']) {
      expect(hasFirstPick(since(on(0) + 1, status), on(1))).toBe(false)
      expect(hasFirstPick(since(on(0), status), on(1))).toBe(true)
    }
    for (const status of ['held', 'lapsed', 'declined', 'cancelled-by-client', 'cancelled-by-staff']) {
      expect(hasFirstPick(since(on(0) + 1, status), on(1))).toBe(true)
    }
  })

  it('is there again when it happens again', () => {
    const again = {
      ...since(on(1), 'confirmed'),
      missed: [...letDown.missed, { appointmentId: 'a2', at: on(2), by: 'counsellor' as const }],
    }
    expect(hasFirstPick(again, on(3))).toBe(true)
  })

  it('is not taken away by one call', () => {
    expect(hasFirstPick({ ...forgive(letDown, on(1)), appointments: [] }, on(1))).toBe(true)
  })
})
