import { describe, expect, it } from 'vitest'
import {
  countUse,
  emptyLedger,
  type Ledger,
  meetAttempt,
  noteAttempt,
  settleAttempt,
} from '#core/domain/attempts/ledger'
import { HOUR, instantAt } from '#core/domain/time'

const now = instantAt('2026-11-23', 12 * 60)
const attempt = (begunAt = now) => ({ id: 'attempt-of-this-test', begunAt })
const over = { ok: false, refusal: 'attempt-over' }
const done = noteAttempt(emptyLedger, { id: attempt().id, at: now, did: 'a1' })

describe('an attempt', () => {
  it('begins up to eighty seconds after it was begun, and is over a millisecond later', () => {
    expect(meetAttempt(emptyLedger, attempt(now - 80_000), now)).toEqual({ ok: true, value: null })
    expect(meetAttempt(emptyLedger, attempt(now - 80_001), now)).toEqual(over)
  })

  it('begins when the phone is up to a minute ahead, and not beyond: it could be sent for good', () => {
    expect(meetAttempt(emptyLedger, attempt(now + 60_000), now)).toEqual({ ok: true, value: null })
    expect(meetAttempt(emptyLedger, attempt(now + 60_001), now)).toEqual(over)
  })

  it('that was carried out says what it did, however late it comes again', () => {
    expect(meetAttempt(done, attempt(now), now + 23 * HOUR)).toEqual({ ok: true, value: 'a1' })
    expect(meetAttempt(done, { id: 'another-attempt-here', begunAt: now }, now)).toEqual({ ok: true, value: null })
  })

  it('is remembered for a day and then no more', () => {
    const next = (at: number) => noteAttempt(done, { id: 'next', at, did: 'a2' }).attempts.map(({ id }) => id)
    expect(next(now + 24 * HOUR - 1)).toEqual([attempt().id, 'next'])
    expect(next(now + 24 * HOUR)).toEqual(['next'])
  })
})

describe('what is remembered', () => {
  it('is the last three hundred attempts at most', () => {
    const many = Array.from({ length: 305 }).reduce<Ledger>(
      (ledger, _, at) => noteAttempt(ledger, { id: `attempt-${at}`, at: now, did: null }),
      emptyLedger,
    )
    expect(many.attempts).toHaveLength(300)
    expect(many.attempts[0]?.id).toBe('attempt-5')
  })
})

describe('asking what became of an attempt', () => {
  it('tells what it did, and changes nothing', () => {
    expect(settleAttempt(done, attempt(), now + HOUR)).toEqual({ ok: true, value: { did: 'a1', ledger: done } })
  })

  it('gives up the one that was never carried out, and then it never is', () => {
    const settled = settleAttempt(emptyLedger, attempt(), now)
    expect(settled).toMatchObject({ ok: true, value: { did: null } })
    const { ledger } = (settled as { value: { ledger: Ledger } }).value
    expect(meetAttempt(ledger, attempt(), now + 1)).toEqual(over)
    expect(settleAttempt(ledger, attempt(), now + 2)).toEqual({ ok: true, value: { did: null, ledger } })
  })

  it('says nothing of one begun a day ago or longer', () => {
    expect(settleAttempt(emptyLedger, attempt(now - 24 * HOUR + 1), now).ok).toBe(true)
    expect(settleAttempt(emptyLedger, attempt(now - 24 * HOUR), now)).toEqual({ ok: false, refusal: 'attempt-unknown' })
  })
})

describe('how often a thing may be done', () => {
  const use = (ledger: Ledger, what: string, at = now) => countUse(ledger, what, 2, at)
  const after = (...uses: [string, number?][]) =>
    uses.reduce((ledger, [what, at]) => {
      const counted = use(ledger, what, at)
      if (!counted.ok) throw new Error(counted.refusal)
      return counted.value
    }, emptyLedger)

  it('is so often a day, and refused too-many after that', () => {
    expect(use(after(['keep'], ['keep']), 'keep')).toEqual({ ok: false, refusal: 'too-many' })
    expect(use(after(['keep'], ['keep']), 'forget').ok).toBe(true)
  })

  it('begins anew at midnight in China', () => {
    const midnight = instantAt('2026-11-24')
    const full = after(['keep', midnight - 2], ['keep', midnight - 2])
    expect(use(full, 'keep', midnight - 1).ok).toBe(false)
    expect(use(full, 'keep', midnight)).toMatchObject({ value: { uses: { on: '2026-11-24', times: { keep: 1 } } } })
  })
})
