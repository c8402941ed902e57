import { describe, expect, it } from 'vitest'
import { attend, stepIn } from '#core/domain/duty/attend'
import type { Rota, Shift } from '#core/domain/duty/rota'
import { looksBack } from '#core/domain/duty/unattended'
import { aRota, aShift, opening } from '../../support/duty/rotas'
import { minute, monday, mondayAt } from '../../support/makers'

const [begin, end] = [mondayAt(13, 30), mondayAt(15, 30)]
const no = (refusal: string) => ({ ok: false, refusal })
const rota = aRota([aShift({ staffId: 'ann' }), aShift({ id: 'other', staffId: 'bea' })])

describe('coming for a shift', () => {
  const come = (now: number) => attend(rota, 'a-shift', { ids: ['ann'], how: 'declared' }, now)

  it('changes that shift alone', () => {
    const early = begin - 30 * 60_000
    for (const at of [early, begin, end - 1])
      expect(come(at)).toEqual({
        ok: true,
        value: { ...rota, shifts: [{ ...rota.shifts[0], checkedIn: { at, how: 'declared' } }, rota.shifts[1]] },
      })
  })
})

describe('stepping in', () => {
  const step = (now: number, of: Rota = aRota([]), elsewhere: readonly Shift[] = []) =>
    stepIn(
      of,
      { id: 'new', staffId: 'ann', how: 'by-code' },
      { hours: [{ from: 0, until: 60 }, opening], elsewhere },
      now,
    )
  const made = (from: number, at: number): Shift => ({
    ...{ id: 'new', date: monday, from, until: minute(15, 30), staffId: 'ann', checkedIn: { at, how: 'by-code' } },
  })

  it('is a shift from this minute to the end of these hours, whole', () => {
    expect(step(begin)).toEqual({ ok: true, value: aRota([made(minute(13, 30), begin)], { revision: 2, since: 0 }) })
    expect(step(end - 1)).toMatchObject({ value: { shifts: [{ from: minute(15, 29), until: minute(15, 30) }] } })
  })

  it('makes a week that nobody had made, from that moment on', () => {
    expect(step(begin + 5, aRota([], { since: null, revision: 0 }))).toMatchObject({
      value: { since: begin + 5, revision: 1 },
    })
  })

  it('shift-overlaps: who steps in has a shift here or elsewhere by then', () => {
    const own = aShift({ staffId: 'ann', from: minute(15), until: minute(16) })
    expect(step(begin, aRota([own]))).toEqual(no('shift-overlaps'))
    expect(step(begin, aRota([]), [{ ...own, staffId: 'bea' }]).ok).toBe(true)
    expect(step(begin, aRota([]), [{ ...own, from: minute(15, 30) }]).ok).toBe(true)
  })

  it('stands in the order of when they begin, of one minute the sooner over first', () => {
    const of = aRota([
      aShift({ id: 'long', staffId: 'bea', until: minute(16) }),
      aShift({ id: 'short', staffId: 'cem', until: minute(14) }),
      aShift({ id: 'first', staffId: 'dan', from: 0, until: 60 }),
    ])
    const done = step(begin, of)
    expect(done.ok && done.value.shifts.map(({ id }) => id)).toEqual(['first', 'short', 'new', 'long'])
  })
})

it('what is open on Sunday night is looked at again on a Monday alone', () => {
  expect([mondayAt(0) - 1, mondayAt(0), mondayAt(24) - 1, mondayAt(24)].map(looksBack)).toEqual([
    ...[false, true, true, false],
  ])
})
