import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrange } from '#core/domain/duty/arrange'
import { answerAsk, askFor, standingOf, withdrawAsk } from '#core/domain/duty/asks'
import { attend } from '#core/domain/duty/attend'
import { beginOf, MOST_ASKS, overlaps, type Rota } from '#core/domain/duty/rota'
import { MINUTE } from '#core/domain/time'
import { aRota, aShift, opening } from '../../support/duty/rotas'
import { minute, mondayAt } from '../../support/makers'

const staff = ['ann', 'bea', 'cem', 'dan']
const everyone = { canBe: () => true, elsewhere: [] }
const known = (ids: readonly string[]) => ({ ...everyone, ids, everybody: staff })

const step = fc.record({
  what: fc.constantFrom('ask', 'yes', 'no', 'withdraw', 'arrange', 'come'),
  who: fc.constantFrom(...staff),
  shift: fc.nat(3),
  to: fc.option(fc.constantFrom(...staff)),
  back: fc.option(fc.nat(3)),
  minutes: fc.nat(90),
})

describe('a shift', () => {
  it('has exactly one holder at any time, who said yes to it or was put on by a manager, and nobody is twice at one time', () => {
    let made = 0
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let rota: Rota = aRota([
          aShift({ id: 's-0', staffId: 'ann', until: minute(14) }),
          aShift({ id: 's-1', staffId: 'bea', until: minute(14) }),
          aShift({ id: 's-2', staffId: 'cem', from: minute(14) }),
          aShift({ id: 's-3', staffId: 'ann', from: minute(14) }),
        ])
        let now = mondayAt(12)
        for (const { what, who, shift, to, back, minutes } of steps) {
          now += (minutes * MINUTE) / 10
          const before = rota
          const { id: shiftId = '' } = rota.shifts[shift] ?? {}
          const inReturn = back === null ? null : (rota.shifts[back]?.id ?? null)
          const askId = rota.asks.at(-1 - shift)?.id ?? ''
          const done =
            what === 'ask'
              ? askFor(rota, { id: `a-${(made += 1)}`, shiftId, to, inReturn }, known([who]), now)
              : what === 'withdraw'
                ? withdrawAsk(rota, { askId, ids: [who] }, now)
                : what === 'come'
                  ? attend(rota, shiftId, { ids: [who], how: 'declared' }, now)
                  : what === 'arrange'
                    ? arrange(
                        rota,
                        {
                          revision: rota.revision,
                          shifts: rota.shifts.map((one) => (one.id === shiftId ? { ...one, staffId: who } : one)),
                        },
                        { ...everyone, hoursOn: () => [opening], newId: () => `n-${(made += 1)}` },
                        now,
                      )
                    : answerAsk(rota, { askId, ids: [who], takes: what === 'yes' }, everyone, now)
          if (!done.ok) continue
          rota = done.value
          expect(rota.shifts).toHaveLength(4)
          expect(new Set(rota.shifts.map(({ id }) => id)).size).toBe(4)
          for (const one of rota.shifts) {
            const twice = rota.shifts.filter((other) => other.staffId === one.staffId && overlaps(one, other))
            expect(twice).toHaveLength(1)
            const was = before.shifts.find(({ id }) => id === one.id)
            if (what === 'arrange' || !was || was.staffId === one.staffId) continue
            const ask = before.asks.find(({ id }) => id === askId)
            expect(what).toBe('yes')
            expect(ask?.asked).toContain(who)
            expect([who, ask?.by]).toContain(one.staffId)
            expect(one.id).toBe(one.staffId === who ? ask?.shiftId : ask?.inReturn)
            expect(beginOf(one)).toBeGreaterThan(now)
          }
        }
      }),
    )
  })

  it('may be given away until the millisecond it begins', () => {
    const asked = askFor(
      aRota([aShift({ staffId: 'ann' })]),
      { id: 'a', shiftId: 'a-shift', to: 'bea', inReturn: null },
      known(['ann']),
      mondayAt(12),
    )
    if (!asked.ok) throw new Error(asked.refusal)
    const yes = { askId: 'a', ids: ['bea'], takes: true }
    expect(answerAsk(asked.value, yes, everyone, mondayAt(13, 30) - 1).ok).toBe(true)
    expect(answerAsk(asked.value, yes, everyone, mondayAt(13, 30))).toMatchObject({ refusal: 'shift-begun' })
  })

  it('of a week with forty open asks is not asked about, and those that are over make room', () => {
    const shifts = Array.from({ length: MOST_ASKS + 1 }, (_, at) =>
      aShift({ id: `s-${at}`, staffId: 'ann', date: '2026-11-24', from: at, until: at + 1 }),
    )
    const first = askFor(
      aRota(shifts),
      { id: 'a-0', shiftId: 's-0', to: 'bea', inReturn: null },
      known(['ann']),
      mondayAt(1),
    )
    let rota = first.ok ? first.value : aRota([])
    for (let at = 1; at < MOST_ASKS; at += 1) {
      const next = askFor(
        rota,
        { id: `a-${at}`, shiftId: `s-${at}`, to: 'bea', inReturn: null },
        known(['ann']),
        mondayAt(1),
      )
      rota = next.ok ? next.value : rota
    }
    const last = { id: 'a-40', shiftId: 's-40', to: 'bea', inReturn: null }
    expect(askFor(rota, last, known(['ann']), mondayAt(1))).toMatchObject({ refusal: 'asks-full' })
    const left = withdrawAsk(rota, { askId: 'a-3', ids: ['ann'] }, mondayAt(1))
    if (!left.ok) throw new Error(left.refusal)
    const made = askFor(left.value, last, known(['ann']), mondayAt(1))
    if (!made.ok) throw new Error(made.refusal)
    expect(made.value.asks).toHaveLength(MOST_ASKS)
    expect(made.value.asks.every((one) => standingOf(made.value, one, mondayAt(1)) === 'open')).toBe(true)
  })
})

describe('asking that a shift be taken', () => {
  it('is too late from the moment it begins, of one colleague and of all', () => {
    const rota = aRota([aShift({ id: 's-0', staffId: 'ann' })])
    const begin = beginOf(rota.shifts[0] ?? aShift())
    for (const to of [null, 'bea']) {
      const asked = (now: number) => askFor(rota, { id: 'a', shiftId: 's-0', to, inReturn: null }, known(['ann']), now)
      expect(asked(begin - 1).ok).toBe(true)
      expect(asked(begin)).toEqual({ ok: false, refusal: 'shift-begun' })
    }
  })
})
