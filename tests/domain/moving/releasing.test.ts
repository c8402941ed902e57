import { describe, expect, it } from 'vitest'
import { childrenKnownTo, idsOf } from '#core/domain/moving/family'
import type { MovedKind } from '#core/domain/moving/move'
import { released } from '#core/domain/moving/releasing'
import { newcomer, type Person } from '#core/domain/people/person'

const someone = (id: string, change: Partial<Person> = {}): Person => ({ ...newcomer(id), since: 1, ...change })
const lets = (from: Partial<Person>, to: Partial<Person>, ...left: MovedKind[]) =>
  released(someone('from', { moving: 5, ...from }), someone('to', { moving: 5, ...to }), new Set(left))
const whole = (from: Partial<Person>, to: Partial<Person>) => ({ from: someone('from', from), to: someone('to', to) })

describe('two accounts that go on with what each has, of a move that ended partly', () => {
  it('stand still no longer, and keep what lies with themselves', () => {
    const theirs = { underCare: true, move: 'm', formerIds: ['older'] }
    expect(lets(theirs, { move: 'm' })).toEqual(whole(theirs, { move: 'm' }))
  })

  it.each([
    ['the call that was moved goes along', [], { callback: 'call' }, {}, {}, { callback: 'call' }],
    ['the call that was left stays', ['callbacks'], { callback: 'call' }, {}, { callback: 'call' }, {}],
    [
      'a call of the new account’s own is not put aside',
      ...([[], { callback: 'call' }, { callback: 'own' }, { callback: 'call' }, { callback: 'own' }] as const),
    ],
    ['only the new account has a call', ['callbacks'], {}, { callback: 'own' }, {}, { callback: 'own' }],
    ['the own record as a child goes along', ['callbacks'], { asChild: 'one' }, {}, {}, { asChild: 'one' }],
    ['a child’s record that was left stays', ['children'], { asChild: 'one' }, {}, { asChild: 'one' }, {}],
    ['so does one whose results were left', ['child-results'], { asChild: 'one' }, {}, { asChild: 'one' }, {}],
    ['what was sent in goes along', [], { contributions: ['a'] }, {}, {}, { contributions: ['a'] }],
    [
      'what was sent in is told once, the older first',
      ...([[], { contributions: ['a', 'b'] }, { contributions: ['b', 'c'] }] as const),
      ...([{}, { contributions: ['a', 'b', 'c'] }] as const),
    ],
    [
      'what was sent in and left stays',
      ...([['contributions'], { contributions: ['a'] }, { contributions: ['b'] }] as const),
      ...([{ contributions: ['a'] }, { contributions: ['b'] }] as const),
    ],
    ['nothing was sent in, and nothing could move', ['contributions'], {}, {}, {}, {}],
  ] as const)('%s', (_, left, from, to, thenFrom, thenTo) => {
    expect(lets(from, to, ...left)).toStrictEqual(whole(thenFrom, thenTo))
  })
})

describe('a number that was left on the new account', () => {
  const calls = { at: 1 } as unknown as Person['calls']

  it('stays with it, and goes where the account turns out to be a child’s', () => {
    expect(lets({}, { calls } as never).to.calls).toBe(calls)
    expect(lets({ asChild: 'one' }, { calls } as never).to.calls).toBeUndefined()
    expect(lets({ asChild: 'one' }, { calls } as never, 'children').to.calls).toBe(calls)
    expect(lets({}, { calls, asChild: 'own' } as never).to.calls).toBe(calls)
  })
})

describe('what somebody is known by, and whom they know', () => {
  it('is the id they have first, and those they had', () => {
    expect(idsOf(someone('me'))).toEqual(['me'])
    expect(idsOf(someone('me', { formerIds: ['older', 'oldest'] }))).toEqual(['me', 'older', 'oldest'])
  })

  it('is each child on their list, and the one that they are', () => {
    const others = [{ id: 'one', kind: 'child', name: 'sealed' }] as const
    expect(childrenKnownTo(someone('me'))).toEqual([])
    expect(childrenKnownTo(someone('me', { others, asChild: 'two' }))).toEqual(['one', 'two'])
  })
})
