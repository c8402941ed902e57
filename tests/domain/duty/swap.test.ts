import { describe, expect, it } from 'vitest'
import { answerAsk, askFor, standingOf, withdrawAsk } from '#core/domain/duty/asks'
import type { Rota, Shift, ShiftAsk } from '#core/domain/duty/rota'
import { aRota, aShift } from '../../support/duty/rotas'
import { minute, mondayAt } from '../../support/makers'

const now = mondayAt(9)
const no = (refusal: string) => ({ ok: false, refusal })
/** Ann has the first half on Monday, Bea the second; Cem has none, and Dan all of Tuesday. */
const shifts = [
  aShift({ id: 'ann-mon', staffId: 'ann', until: minute(14, 30) }),
  aShift({ id: 'bea-mon', staffId: 'bea', from: minute(14, 30) }),
  aShift({ id: 'dan-tue', staffId: 'dan', date: '2026-11-24' }),
]
const instead = (id: string, change: Partial<Shift>) =>
  shifts.map((one) => (one.id === id ? { ...one, ...change } : one))
const come = { checkedIn: { at: 1, how: 'declared' } } as const
const anAsk = (change: Partial<ShiftAsk> = {}): ShiftAsk => ({
  ...{ id: 'ask', shiftId: 'ann-mon', by: 'ann', asked: ['bea'], inReturn: null, at: 1, ended: null },
  ...change,
})

describe('what an ask is worth', () => {
  it.each([
    ['open', {}, shifts, now],
    ['open', { inReturn: 'bea-mon' }, shifts, now],
    ['open', {}, shifts, mondayAt(13, 30) - 1],
    ['begun', {}, shifts, mondayAt(13, 30)],
    ['begun', { shiftId: 'bea-mon', by: 'bea', asked: ['ann'], inReturn: 'ann-mon' }, shifts, mondayAt(13, 30)],
    ['changed', {}, [], now],
    ['changed', {}, instead('ann-mon', { staffId: 'cem' }), now],
    ['changed', {}, instead('ann-mon', come), now],
    ['changed', { inReturn: 'bea-mon' }, instead('bea-mon', { staffId: 'cem' }), now],
    ['changed', { inReturn: 'bea-mon' }, instead('bea-mon', come), now],
    ['changed', { inReturn: 'gone' }, shifts, now],
    ['taken', { ended: { at: 1, by: 'bea', how: 'taken' as const } }, [], mondayAt(23)],
  ])('%s: %j', (standing, change, on, at) => {
    expect(standingOf(aRota([...on]), anAsk(change), at)).toBe(standing)
  })
})

const ask = (
  change: object = {},
  {
    rota = aRota(shifts),
    at = now,
    ids = ['ann'],
    ...known
  }: {
    rota?: Rota
    at?: number
    ids?: string[]
    canBe?: (id: string) => boolean
    elsewhere?: Shift[]
  } = {},
) => {
  const around = { ids, everybody: ['ann', 'bea', 'cem', 'dan'], canBe: () => true, elsewhere: [], ...known }
  return askFor(rota, { id: 'ask', shiftId: 'ann-mon', to: 'bea', inReturn: null, ...change }, around, at)
}

describe('asking that a shift be taken', () => {
  it('changes nothing on the rota: the ask stands beside it', () => {
    expect(ask()).toEqual({ ok: true, value: aRota(shifts, { asks: [anAsk({ at: now })] }) })
    expect(ask({ inReturn: 'bea-mon' })).toMatchObject({ value: { asks: [{ asked: ['bea'], inReturn: 'bea-mon' }] } })
  })

  it('of whoever could stand it: not oneself, nor who is on duty then', () => {
    const elsewhere = [aShift({ id: 'x', staffId: 'cem', from: minute(14), until: minute(15) })]
    expect(ask({ to: null })).toMatchObject({ value: { asks: [{ asked: ['bea', 'cem', 'dan'] }] } })
    expect(ask({ to: null }, { elsewhere })).toMatchObject({ value: { asks: [{ asked: ['bea', 'dan'] }] } })
    expect(ask({ to: null }, { canBe: (id) => id === 'dan' })).toMatchObject({ value: { asks: [{ asked: ['dan'] }] } })
    expect(ask({ to: null }, { canBe: () => false })).toEqual(no('nobody-to-ask'))
  })

  it.each([
    ['shift-unknown: there is none', { shiftId: 'gone' }, {}],
    ['shift-unknown: it is somebody else’s', { shiftId: 'bea-mon' }, {}],
    ['shift-begun', {}, { at: mondayAt(13, 30) }],
    ['shift-come-to', {}, { rota: aRota(instead('ann-mon', come)) }],
    ['ask-standing', {}, { rota: aRota(shifts, { asks: [anAsk()] }) }],
    ['ask-unclear: of oneself', { to: 'ann' }, {}],
    ['ask-unclear: a shift in return that is not theirs', { inReturn: 'dan-tue' }, {}],
    ['ask-unclear: a shift in return of nobody named', { to: null, inReturn: 'bea-mon' }, {}],
    [
      'shift-begun: the one in return',
      { shiftId: 'bea-mon', to: 'ann', inReturn: 'ann-mon' },
      { ids: ['bea'], at: mondayAt(13, 30) },
    ],
    ['cannot-be-on-duty: the one who is asked', {}, { canBe: (id: string) => id !== 'bea' }],
    ['cannot-be-on-duty: oneself, in return', { inReturn: 'bea-mon' }, { canBe: (id: string) => id !== 'ann' }],
    ['shift-overlaps', { to: 'cem' }, { elsewhere: [aShift({ id: 'x', staffId: 'cem' })] }],
    [
      'shift-overlaps: oneself, in return',
      { inReturn: 'bea-mon' },
      { elsewhere: [aShift({ id: 'x', staffId: 'ann', from: minute(15) })] },
    ],
  ])('%s', (named, change, around) => {
    expect(ask(change, around)).toEqual(no(named.split(':')[0] ?? ''))
  })

  it('what one gives away one need not be able to stand any more', () => {
    expect(ask({}, { canBe: (id) => id !== 'ann' }).ok).toBe(true)
  })

  it('twenty people are asked at the most', () => {
    const everybody = Array.from({ length: 30 }, (_, at) => `p${at}`)
    const known = { ids: ['ann'], everybody, canBe: () => true, elsewhere: [] }
    const done = askFor(aRota(shifts), { id: 'ask', shiftId: 'ann-mon', to: null, inReturn: null }, known, now)
    expect(done.ok && done.value.asks[0]?.asked).toEqual(everybody.slice(0, 20))
  })

  it('an ask that is over stands in nobody’s way, and makes room where there are forty', () => {
    const over = Array.from({ length: 40 }, (_, at) =>
      anAsk({ id: `o${at}`, ended: { at: 1, by: 'ann', how: 'withdrawn' } }),
    )
    const few = ask({}, { rota: aRota(shifts, { asks: over.slice(0, 39) }) })
    expect(few.ok && few.value.asks.map(({ id }) => id).slice(0, 2)).toEqual(['o0', 'o1'])
    const done = ask({}, { rota: aRota(shifts, { asks: over }) })
    expect(done.ok && [done.value.asks.length, done.value.asks[0]?.id, done.value.asks[39]?.id]).toEqual([
      40,
      'o1',
      'ask',
    ])
  })
})

const answer = (
  takes: boolean,
  change: Partial<ShiftAsk> = {},
  {
    at = now,
    ids = ['bea'],
    askId = 'ask',
    ...known
  }: {
    at?: number
    ids?: string[]
    askId?: string
    canBe?: (id: string) => boolean
    elsewhere?: Shift[]
  } = {},
) => {
  const rota = aRota(shifts, { asks: [anAsk({ id: 'other' }), anAsk(change)] })
  return answerAsk(rota, { askId, ids, takes }, { canBe: () => true, elsewhere: [], ...known }, at)
}
const holders = (done: ReturnType<typeof answer>) => (done.ok ? done.value.shifts.map(({ staffId }) => staffId) : done)

describe('answering', () => {
  it('yes: the shift is theirs from then on, and the change counts', () => {
    const done = answer(true)
    expect(holders(done)).toEqual(['bea', 'bea', 'dan'])
    expect(done).toMatchObject({
      value: { revision: 2, asks: [{ ended: null }, { ended: { at: now, by: 'bea', how: 'taken' } }] },
    })
  })

  it('yes to a swap: each has the other’s', () => {
    expect(holders(answer(true, { inReturn: 'bea-mon' }))).toEqual(['bea', 'ann', 'dan'])
  })

  it('no: it is over where nobody else was asked, and open for the others', () => {
    expect(answer(false)).toMatchObject({
      value: { revision: 1, asks: [{}, { ended: { how: 'declined', by: 'bea' } }] },
    })
    expect(answer(false, { asked: ['bea', 'cem'] })).toMatchObject({
      value: { asks: [{}, { asked: ['cem'], ended: null }] },
    })
  })

  it.each([
    ['ask-unknown: they were not asked', {}, { ids: ['cem'] }],
    ['ask-unknown: there is none', {}, { askId: 'gone' }],
    ['ask-taken', { ended: { at: 1, by: 'cem', how: 'taken' as const } }, {}],
    ['ask-declined', { ended: { at: 1, by: 'cem', how: 'declined' as const } }, {}],
    ['ask-withdrawn', { ended: { at: 1, by: 'ann', how: 'withdrawn' as const } }, {}],
    ['shift-begun', {}, { at: mondayAt(13, 30) }],
    ['shift-changed', { shiftId: 'gone' }, {}],
  ])('%s', (named, change, around) => {
    for (const takes of [true, false]) expect(answer(takes, change, around)).toEqual(no(named.split(':')[0] ?? ''))
  })

  it('cannot-be-on-duty, shift-overlaps: a yes alone is judged', () => {
    const elsewhere = [aShift({ id: 'x', staffId: 'bea', until: minute(14) })]
    expect([answer(true, {}, { canBe: () => false }), answer(true, {}, { elsewhere })]).toEqual([
      ...[no('cannot-be-on-duty'), no('shift-overlaps')],
    ])
    expect([answer(false, {}, { canBe: () => false }).ok, answer(false, {}, { elsewhere }).ok]).toEqual([true, true])
  })
})

describe('taking an ask back', () => {
  const withdraw = (change: Partial<ShiftAsk> = {}, askId = 'ask') => {
    const rota = aRota(shifts, { asks: [anAsk({ id: 'other' }), anAsk(change)] })
    return { rota, done: withdrawAsk(rota, { askId, ids: ['ann'] }, now) }
  }
  it('keeps the shift after all; what is over without anybody having taken it stays as it is', () => {
    expect(withdraw().done).toMatchObject({
      value: { asks: [{ ended: null }, { ended: { at: now, by: 'ann', how: 'withdrawn' } }] },
    })
    const { rota, done } = withdraw({ ended: { at: 1, by: 'bea', how: 'declined' } })
    expect(done).toEqual({ ok: true, value: rota })
  })

  it('ask-unknown: it is not theirs; ask-taken: somebody said yes', () => {
    expect([withdraw({ by: 'bea' }).done, withdraw({}, 'gone').done]).toEqual([no('ask-unknown'), no('ask-unknown')])
    expect(withdraw({ ended: { at: 1, by: 'bea', how: 'taken' } }).done).toEqual(no('ask-taken'))
  })
})
