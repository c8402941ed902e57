import { describe, expect, it } from 'vitest'
import { isGone, joined } from '#core/domain/moving/joining'
import { missedOf } from '#core/domain/moving/missed'
import { newcomer, type Person } from '#core/domain/people/person'
import { anAppointment } from '../../support/makers'

const someone = (id: string, change: Partial<Person> = {}): Person => ({ ...newcomer(id), ...change })
const both = (from: Partial<Person>, to: Partial<Person>) =>
  joined(someone('from', from), someone('to', to), 'm', 100).to

describe('one who was two', () => {
  it.each([
    ['the record is older', 3, 5, 3],
    ['the new account is older', 5, 3, 3],
    ['the new account changed nothing yet', 3, null, 3],
    ['nothing was changed under the record', null, 3, 3],
    ['nothing was ever changed', null, null, null],
  ])('has been here since the first: %s', (_, from, to, since) => {
    expect(both({ since: from }, { since: to }).since).toBe(since)
  })

  it('has only what there was', () => {
    expect(Object.keys(both({}, {})).sort()).toEqual([...Object.keys(newcomer('to')), 'inbox'].sort())
  })

  it('is under care where either was', () => {
    expect([both({ underCare: true }, {}), both({}, { underCare: true }), both({}, {})]).toMatchObject([
      ...[{ underCare: true }, { underCare: true }, { underCare: false }],
    ])
  })

  it('reads what both were told in its order, the last sixty of it', () => {
    const line = (ref: string, at: number) => ({ kind: 'looked' as const, ref, at, readAt: null })
    const after = both({ inbox: [line('b', 2), line('d', 4)] }, { inbox: [line('a', 1), line('c', 3)] })
    expect(after.inbox?.map(({ ref }) => ref)).toEqual(['a', 'b', 'c', 'd', 'm'])
    const many = (from: number) => Array.from({ length: 40 }, (_, n) => line(`n${from + n}`, from + n))
    const full = both({ inbox: many(0) }, { inbox: many(40) }).inbox ?? []
    expect([full.length, full[0]?.ref, full.at(-1)?.ref]).toEqual([60, 'n21', 'm'])
  })

  it('keeps the number left on the new account alone, and none where it turns out to be a child’s', () => {
    const [old, own] = [{ at: 1 }, { at: 2 }] as unknown as [Person['calls'], Person['calls']]
    const numberOf = (from: Partial<Person>, to: Partial<Person>) => both(from, to).calls
    expect([numberOf({ calls: old } as never, {}), numberOf({}, { calls: own } as never)]).toEqual([undefined, own])
    expect(numberOf({ asChild: 'c' }, { calls: own } as never)).toBeUndefined()
    expect(numberOf({}, { calls: own, asChild: 'c' } as never)).toBe(own)
  })

  it('has what became of messages to both, the older account’s first', () => {
    const sent = (ref: string) => ({ ref }) as unknown as NonNullable<Person['outbox']>[number]
    expect(both({ outbox: [sent('a')] }, { outbox: [sent('b')] }).outbox).toEqual([sent('a'), sent('b')])
    const many = (of: string) => Array.from({ length: 140 }, (_, n) => sent(`${of}${n}`))
    const full = both({ outbox: many('a') }, { outbox: many('b') }).outbox ?? []
    expect([full.length, full[0], full.at(-1)]).toEqual([200, sent('a80'), sent('b139')])
  })
})

describe('nothing is stored of somebody', () => {
  it.each([
    [{ since: null, appointments: [] }, true],
    [{ since: 1, appointments: [] }, false],
    [{ since: null, appointments: [anAppointment({ id: 'a' })] }, false],
  ])('%j: %s', (change, gone) => {
    expect(isGone(someone('p', change))).toBe(gone)
  })
})

describe('sessions that were missed on both', () => {
  const missed = (at: number, by: 'client' | 'counsellor' = 'client') => ({ appointmentId: `a${at}`, at, by })
  const of = (at: readonly number[], missedForgivenAt: number | null = null) => ({
    ...{ missed: at.map((one) => missed(one)), missedForgivenAt },
  })
  it.each([
    ['are told in their order', of([1, 4]), of([2, 3]), [1, 2, 3, 4], null],
    ['are forgiven up to the later day that lifts nothing', of([1], 5), of([2], 3), [1, 2], 5],
    ['a day that would lift one that counts is no day', of([4]), of([], 4), [4], null],
    ['one missed after it counts on, and it stands', of([5]), of([1], 4), [1, 5], 4],
    ['what its day stands for no longer is left out', of([4]), of([1, 2], 4), [4], null],
  ])('%s', (_, from, to, at, forgiven) => {
    expect(missedOf(from, to)).toEqual({ missed: at.map((one) => missed(one)), missedForgivenAt: forgiven })
  })

  it('are the last sixty', () => {
    const row = (from: number) => of(Array.from({ length: 40 }, (_, n) => from + n))
    expect(missedOf(row(1), row(41)).missed.map(({ at }) => at)).toEqual(Array.from({ length: 60 }, (_, n) => 21 + n))
  })
})
