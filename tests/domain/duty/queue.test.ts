import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beforeIn,
  calledIn,
  callNext,
  giveUpTurn,
  MOST_NUMBERS,
  noQueue,
  type Queue,
  queueId,
  settleTurn,
  takeNumber,
  turnOf,
  turnStates,
  type WalkIn,
  waitingIn,
} from '#core/domain/duty/queue'
import { type Hand, waitOf } from '#core/domain/duty/wait'
import { MINUTE } from '#core/domain/time'
import { monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'

const open = mondayAt(13, 30)
const taken = (queue: Queue, id: string, mark: string | null = null) =>
  valueOf(takeNumber(queue, { id, how: 'by-code', mark }, open)).queue
const ofThree = () => ['one', 'two', 'three'].reduce((queue, id) => taken(queue, id), noQueue('s1', monday))

describe('numbers of a day', () => {
  it('go up by one, and a phone has the one it holds until that is over', () => {
    const queue = taken(taken(noQueue('s1', monday), 'one', 'a-phone'), 'two', 'another')
    expect(queue.walkIns.map(({ number }) => number)).toEqual([1, 2])
    expect(taken(queue, 'three', 'a-phone')).toBe(queue)
    const left = valueOf(giveUpTurn(queue, 'one', open))
    expect(taken(left, 'three', 'a-phone').walkIns.at(-1)).toMatchObject({ id: 'three', number: 3 })
  })

  it('end at two hundred', () => {
    const full = Array.from({ length: MOST_NUMBERS }).reduce<Queue>(
      (queue, _, at) => taken(queue, `id-${at}`),
      noQueue('s1', monday),
    )
    expect(full.walkIns).toHaveLength(200)
    expect(takeNumber(full, { id: 'more', how: 'by-staff', mark: null }, open)).toEqual({
      ok: false,
      refusal: 'numbers-full',
    })
  })

  it('are called as they came, and nobody is called twice, in any history', () => {
    const deed = fc.oneof(
      fc.constant('take' as const),
      fc.constant('call' as const),
      fc.record({ end: fc.constantFrom('seen' as const, 'gone' as const, 'left' as const), at: fc.nat(30) }),
    )
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
        let queue = noQueue('s1', monday)
        const called: number[] = []
        deeds.forEach((one, at) => {
          if (one === 'take') queue = taken(queue, `id-${at}`)
          else if (one === 'call') {
            const next = callNext(queue, 'staff', open)
            if (!next.ok) return expect(waitingIn(queue)).toEqual([])
            called.push(next.value.walkIn.number)
            queue = next.value.queue
          } else {
            const meant = queue.walkIns[one.at]?.id ?? 'nobody'
            const after = one.end === 'left' ? giveUpTurn(queue, meant, open) : settleTurn(queue, meant, one.end, open)
            if (after.ok) queue = after.value
          }
        })
        expect(called).toEqual([...called].sort((a, b) => a - b))
        expect(new Set(called).size).toBe(called.length)
        for (const one of waitingIn(queue))
          expect(beforeIn(queue, one.number).every(({ called }) => !called)).toBe(true)
        expect(queue.walkIns.map(({ number }) => number)).toEqual(queue.walkIns.map((_, at) => at + 1))
      }),
    )
  })

  it('are settled by name', () => {
    const queue = ofThree()
    const no = (refusal: string) => ({ ok: false, refusal })
    expect(settleTurn(queue, 'four', 'seen', open)).toEqual(no('turn-unknown'))
    expect(settleTurn(queue, 'one', 'seen', open)).toEqual(no('number-not-called'))
    const gone = valueOf(settleTurn(queue, 'one', 'gone', open))
    expect(settleTurn(gone, 'one', 'seen', open)).toEqual(no('number-settled'))
    expect(valueOf(settleTurn(gone, 'one', 'gone', open))).toBe(gone)
    expect(valueOf(callNext(gone, 'staff', open)).walkIn.id).toBe('two')
    expect(gone.walkIns.map(turnOf)).toEqual(['gone', 'waiting', 'waiting'])
  })
})

describe('a number', () => {
  const aNumber = (change: Partial<WalkIn> = {}): WalkIn => ({
    ...{ id: 'one', number: 1, at: open, how: 'by-code', mark: null, called: null, ended: null },
    ...change,
  })
  const at = open + 5 * MINUTE
  const of = (...walkIns: WalkIn[]): Queue => ({ ...noQueue('s1', monday), walkIns })
  const two = aNumber({ id: 'two', number: 2 })
  const called = { called: { at, by: 'staff' } }

  it('is taken whole, one after the last', () => {
    const seven = aNumber({ number: 7 })
    const eight = aNumber({ id: 'new', number: 8, at, how: 'by-staff', mark: 'm' })
    expect(takeNumber(of(seven), { id: 'new', how: 'by-staff', mark: 'm' }, at)).toEqual({
      ok: true,
      value: { queue: of(seven, eight), walkIn: eight },
    })
    expect(queueId('s1', monday)).toBe('s1_2026-11-23')
    expect(of()).toEqual({ siteId: 's1', date: '2026-11-23', walkIns: [] })
  })

  it('is had again by the phone that holds it, also called, also where there are two hundred', () => {
    const held = aNumber({ mark: 'm', ...called })
    expect(valueOf(takeNumber(of(held), { id: 'new', how: 'by-code', mark: 'm' }, at))).toEqual({
      queue: of(held),
      walkIn: held,
    })
    const full = of(held, ...Array.from({ length: 199 }, (_, more) => aNumber({ id: `${more}`, number: more + 2 })))
    expect(takeNumber(full, { id: 'new', how: 'by-code', mark: 'm' }, at).ok).toBe(true)
    expect(takeNumber(full, { id: 'new', how: 'by-code', mark: 'n' }, at).ok).toBe(false)
  })

  it('is called alone, whole, and then stands among those who were', () => {
    const changed = aNumber(called)
    const done = callNext(of(aNumber(), two), 'staff', at)
    expect(done).toEqual({ ok: true, value: { queue: of(changed, two), walkIn: changed } })
    expect([waitingIn(of(changed, two)), calledIn(of(changed, two))]).toEqual([[two], [changed]])
    expect(callNext(of(changed), 'staff', at)).toEqual({ ok: false, refusal: 'nobody-waits' })
    expect([beforeIn(of(aNumber(), two), 2), beforeIn(of(aNumber(), two), 1)]).toEqual([[aNumber()], []])
  })

  it('is over once, and stays as it ended', () => {
    const was = of(aNumber(called), two)
    const seen = of(aNumber({ ...called, ended: { at, how: 'seen' } }), two)
    expect(settleTurn(was, 'one', 'seen', at)).toEqual({ ok: true, value: seen })
    expect(settleTurn(seen, 'one', 'gone', at)).toEqual({ ok: false, refusal: 'number-settled' })
    expect(valueOf(giveUpTurn(seen, 'one', at + 1))).toBe(seen)
    expect(calledIn(seen)).toEqual([])
    expect(giveUpTurn(was, 'two', at)).toEqual({
      ok: true,
      value: of(aNumber(called), { ...two, ended: { at, how: 'left' } }),
    })
    expect(giveUpTurn(was, 'gone', at)).toEqual({ ok: false, refusal: 'turn-unknown' })
    expect(turnStates).toEqual(['waiting', 'called', 'seen', 'gone', 'left'])
  })
})

describe('how long somebody waits', () => {
  const until = mondayAt(17)
  const hand = (staffId: string, busy: Hand['busy'] = [], change: Partial<Hand> = {}): Hand => ({
    ...{ staffId, until, busy },
    ...change,
  })
  const line = { lasts: 50, called: [], before: 0 }
  const minutes = (from: number, to: number) => ({ from: open + from * MINUTE, until: open + to * MINUTE })
  const about = (many: number) => ({ state: 'about', minutes: many })

  it('is not said where nobody is on the spot, or nothing is known of how long it takes', () => {
    expect(waitOf({ ...line, hands: [] }, open)).toEqual({ state: 'unsure' })
    expect(waitOf({ ...line, hands: [hand('a')], lasts: null }, open)).toEqual({ state: 'unsure' })
  })

  it('is nothing where somebody is free for the whole of it, to the minute before what is booked', () => {
    expect(waitOf({ ...line, hands: [hand('a')] }, open)).toEqual(about(0))
    expect(waitOf({ ...line, hands: [hand('a', [minutes(50, 100)])] }, open)).toEqual(about(0))
    expect(waitOf({ ...line, hands: [hand('a', [minutes(49, 100)])] }, open)).toEqual(about(100))
  })

  it('counts who was called, who is before, and how many there are to meet them, in whole tens', () => {
    const called = [{ at: open - 5 * MINUTE, by: 'a' }]
    expect(waitOf({ ...line, called, hands: [hand('a')] }, open)).toEqual(about(50))
    expect(waitOf({ ...line, called, hands: [hand('a'), hand('b')] }, open)).toEqual(about(0))
    expect(waitOf({ ...line, called, hands: [hand('a'), hand('b')], before: 1 }, open)).toEqual(about(50))
    expect(waitOf({ ...line, hands: [hand('a')], before: 2 }, open)).toEqual(about(100))
  })

  it('minds what is booked later, and what is meanwhile given to those before', () => {
    const [soon, later] = [minutes(60, 100), minutes(200, 240)]
    expect(waitOf({ ...line, hands: [hand('a', [soon])], before: 1 }, open)).toEqual(about(100))
    expect(waitOf({ ...line, hands: [hand('a', [later, soon])], before: 1 }, open)).toEqual(about(100))
    expect(waitOf({ ...line, hands: [hand('a', [minutes(-60, 0), minutes(-30, 11)])] }, open)).toEqual(about(20))
    expect(waitOf({ ...line, hands: [hand('a', [minutes(-30, 10)])] }, open)).toEqual(about(10))
  })

  it('goes on for a moment where a conversation lasts longer than it should', () => {
    const called = [{ at: open - 60 * MINUTE, by: 'a' }]
    expect(waitOf({ ...line, called, hands: [hand('a')] }, open)).toEqual(about(0))
    expect(waitOf({ ...line, called, hands: [hand('a', [minutes(30, 60)])] }, open)).toEqual(about(60))
    expect(waitOf({ ...line, called: [{ at: open, by: 'gone' }], hands: [hand('a')] }, open)).toEqual(about(0))
  })

  it('goes by whoever of several is free, whatever the others are', () => {
    const gone = hand('a', [], { until: open + 10 * MINUTE })
    expect(waitOf({ ...line, hands: [gone, hand('b', [minutes(0, 30)])] }, open)).toEqual(about(30))
    expect(waitOf({ ...line, hands: [hand('b', [minutes(0, 30)]), gone] }, open)).toEqual(about(30))
    expect(waitOf({ ...line, hands: [hand('a', [minutes(0, 40)]), hand('b', [minutes(0, 30)])] }, open)).toEqual(
      about(30),
    )
    expect(waitOf({ ...line, hands: [gone, gone] }, open)).toEqual({ state: 'not-today' })
  })

  it('is for another day where it would go on after they leave', () => {
    const leaves = (at: number) => [hand('a', [], { until: open + at * MINUTE })]
    expect(waitOf({ ...line, hands: leaves(100), before: 1 }, open)).toEqual(about(50))
    expect(waitOf({ ...line, hands: leaves(99), before: 1 }, open)).toEqual({ state: 'not-today' })
  })
})

describe('how long it takes', () => {
  it('is no time where whoever is there has been with somebody, and is free since', () => {
    const hand: Hand = {
      staffId: 'ann',
      until: open + 120 * MINUTE,
      busy: [{ from: open - 60 * MINUTE, until: open - 30 * MINUTE }],
    }
    expect(waitOf({ hands: [hand], lasts: 20, called: [], before: 0 }, open)).toEqual({ state: 'about', minutes: 0 })
  })
})
