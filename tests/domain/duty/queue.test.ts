import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beforeIn,
  callNext,
  giveUpTurn,
  MOST_NUMBERS,
  noQueue,
  type Queue,
  settleTurn,
  takeNumber,
  turnOf,
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

  it('is for another day where it would go on after they leave', () => {
    const leaves = (at: number) => [hand('a', [], { until: open + at * MINUTE })]
    expect(waitOf({ ...line, hands: leaves(100), before: 1 }, open)).toEqual(about(50))
    expect(waitOf({ ...line, hands: leaves(99), before: 1 }, open)).toEqual({ state: 'not-today' })
  })
})
