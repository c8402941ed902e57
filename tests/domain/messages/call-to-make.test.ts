import { describe, expect, it } from 'vitest'
import {
  type CallToMake,
  callFor,
  callIdOf,
  hasNumberFor,
  holderOf,
  noteCall,
  takeCall,
} from '#core/domain/messages/call-to-make'
import { quietUntil } from '#core/domain/messages/quiet'
import { isStillToTell, kindToTell } from '#core/domain/messages/still-to-tell'
import { checkQuiet } from '#core/domain/messages/template'
import type { Spoken } from '#core/domain/people/spoken'
import { anAppointment, aPerson, mondayAt } from '../../support/makers'

const [minute, day] = [60_000, 86_400_000]
const now = mondayAt(9)
const no = (refusal: string) => ({ ok: false, refusal })
const due = { ref: 'a1', occasion: 'changed', of: now, appointment: anAppointment() } as const
const aCall = (change: Partial<CallToMake> = {}): CallToMake => ({
  ...callFor('p1', due, ['n1', 'n0'], now),
  ...change,
})
const spoken = (calls: Spoken['calls'], change: object = {}) => ({
  guest: { name: null, phone: 'k1.p', spoken: { by: 's', at: 0, consentVersion: 2, readBack: true, calls, ...change } },
})
const left = (change: object = {}) => ({
  ...{ phone: 'k1.p', windows: early, mayLeaveWord: false, mayTellOther: false, consentVersion: 1, at: 1, ...change },
})
/** Mondays from nine to half past nine. */
const early = [{ weekday: 1, from: 540, until: 570 }] as const

describe('that somebody is to be called', () => {
  it('stands with the place and all above it, until the appointment begins, and is let go thirty days after', () => {
    expect(aCall()).toEqual({
      ...{ id: callIdOf(due), personId: 'p1', appointmentId: 'a1', siteId: 's1', nodeId: 'n1', within: ['n1', 'n0'] },
      ...{ occasion: 'changed', of: now, at: now, by: mondayAt(10), isOpen: true, tries: [], looks: [] },
      goneAt: mondayAt(10) + 30 * day,
    })
    expect(callFor('p1', due, ['n1'], mondayAt(12)).goneAt).toBe(mondayAt(12) + 30 * day)
  })

  it('is written once for one message, and another one for another', () => {
    const ids = [due, { ...due, of: now + 1 }, { ...due, occasion: 'day-before' as const }, { ...due, ref: 'a2' }]
    expect(new Set(ids.map(callIdOf)).size).toBe(4)
    expect(callIdOf({ ...due })).toBe(callIdOf(due))
    expect(callIdOf({ ...due, ref: 'r'.repeat(90) }).length).toBeLessThanOrEqual(60)
  })
})

describe('whether the place may see a number of theirs', () => {
  it.each([
    ['nobody left one', {}, false],
    ['they left one', { calls: left() }, true],
    ['they left one, and somebody else has it', { calls: left({ wrongAt: 5 }) }, false],
    ['it was booked by word of mouth, with their yes', spoken([]), true],
    ['and without it', spoken(null), false],
    ['and somebody else has it', spoken([], { wrongAt: 5 }), false],
  ])('%s: %s', (_, person, may) => {
    expect(hasNumberFor(person)).toBe(may)
  })
})

describe('a call in hand', () => {
  const taken = (until: number, staffId = 'ann') => ({ taken: { staffId, until } })
  const take = (call: CallToMake, person: Parameters<typeof hasNumberFor>[0] = {}, at = now) =>
    takeCall(call, { staffId: 'ann', person }, at)

  it('is somebody’s for twenty minutes, and nobody’s from its last moment on', () => {
    expect(take(aCall())).toMatchObject({ value: { taken: { staffId: 'ann', until: now + 20 * minute } } })
    expect([holderOf(taken(now + 1), now), holderOf(taken(now), now), holderOf({}, now)]).toEqual(['ann', null, null])
  })

  it('call-over, callback-taken; taken again by the same one it is no longer theirs than before', () => {
    expect(take(aCall({ isOpen: false }))).toEqual(no('call-over'))
    expect(take(aCall(taken(now + 1, 'bea')))).toEqual(no('callback-taken'))
    expect(take(aCall(taken(now, 'bea')))).toMatchObject({ ok: true, value: { taken: { staffId: 'ann' } } })
    const own = aCall(taken(now + 5))
    expect(take(own)).toEqual({ ok: true, value: own })
  })

  it.each([
    ['by word of mouth', spoken(early)],
    ['by themselves', { calls: left() }],
  ])('not-safe-now: only when a call harms nobody, and no longer than that, as was said %s', (_, person) => {
    expect(take(aCall(), person, mondayAt(9) - 1)).toEqual(no('not-safe-now'))
    expect(take(aCall(), person, mondayAt(9, 30))).toEqual(no('not-safe-now'))
    expect(take(aCall(), person, mondayAt(9, 20))).toMatchObject({ value: { taken: { until: mondayAt(9, 30) } } })
    expect(take(aCall(), person, mondayAt(9))).toMatchObject({ value: { taken: { until: mondayAt(9, 20) } } })
    expect(take(aCall(taken(mondayAt(9, 40))), person, mondayAt(9, 30))).toEqual(no('not-safe-now'))
  })
})

describe('how a call went', () => {
  const note = (outcome: CallToMake['tries'][0]['outcome'], call = aCall()) =>
    noteCall(call, { staffId: 'ann', outcome }, now)
  it.each([
    ['told', false],
    ['no-answer', true],
    ['wrong-number', true],
    ['no-number', false],
    ['not-needed', false],
  ] as const)('%s: it stays: %s, and is in nobody’s hand any more', (outcome, isOpen) => {
    const done = note(outcome, aCall({ taken: { staffId: 'ann', until: now + 1 } }))
    expect(done).toEqual({ ok: true, value: aCall({ isOpen, tries: [{ at: now, staffId: 'ann', outcome }] }) })
  })

  it('call-over, and callback-taken: who has it in hand is the only one to say so', () => {
    expect(note('told', aCall({ isOpen: false }))).toEqual(no('call-over'))
    expect(note('told', aCall({ taken: { staffId: 'bea', until: now + 1 } }))).toEqual(no('callback-taken'))
    expect(note('told', aCall({ taken: { staffId: 'bea', until: now } })).ok).toBe(true)
  })

  it('tried-enough: nineteen that leave it open, and then one that ends it', () => {
    const tried = (times: number) =>
      aCall({ tries: Array.from({ length: times }, () => ({ at: 1, staffId: 'ann', outcome: 'no-answer' as const })) })
    expect([note('no-answer', tried(18)).ok, note('no-answer', tried(19))]).toEqual([true, no('tried-enough')])
    expect(note('told', tried(19))).toMatchObject({ ok: true, value: { isOpen: false } })
  })
})

describe('whether somebody has still to be called', () => {
  const entry = (change: object = {}) => ({ kind: 'moved' as const, ref: 'a1', at: now, readAt: null, ...change })
  const still = (appointment: Parameters<typeof anAppointment>[0], inbox = [entry()], call = aCall(), at = now) =>
    isStillToTell(aPerson({ appointments: [anAppointment(appointment)], inbox }), call, at)
  const reminder = aCall({ occasion: 'day-before', of: mondayAt(10) })

  it.each([
    ['of a change they have not read', still({}), true],
    ['not when they came upon it', still({}, [entry({ readAt: now })]), false],
    ['not when it was changed once more', still({}, [entry({ at: now + 1 })]), false],
    ['not of a line that comes with no message', still({}, [entry({ kind: 'let-down' })]), false],
    ['not of another appointment', still({}, [entry({ ref: 'a2' })]), false],
    ['not when they called it off themselves', still({ status: 'cancelled-by-client' }), false],
    ['not when another is in its place', still({ movedTo: 'a2' }), false],
    ['until it begins', still({}, undefined, aCall(), mondayAt(10) - 1), true],
    ['not when it has begun', still({}, undefined, aCall(), mondayAt(10)), false],
    ['not when it is there no more', still({ id: 'a9' }), false],
    ['of a reminder of what holds', still({}, [], reminder), true],
    ['not of a reminder of what was called off', still({ status: 'cancelled-by-staff' }, [], reminder), false],
    ['not of a reminder of another time', still({}, [], aCall({ occasion: 'day-before', of: mondayAt(11) })), false],
  ])('%s', (_, is, told) => {
    expect(is).toBe(told)
  })

  it('what became of it is as their inbox has it, and nothing of a reminder', () => {
    expect(kindToTell({ inbox: [entry()] }, aCall())).toBe('moved')
    expect([kindToTell({ inbox: [entry()] }, reminder), kindToTell({}, aCall())]).toEqual([null, null])
  })
})

describe('quiet hours', () => {
  const night = { from: 1290, until: 480 }
  it.each([
    ['a minute before half past nine in the evening', night, mondayAt(21, 29), null],
    ['from then on', night, mondayAt(21, 30), mondayAt(32)],
    ['past midnight', night, mondayAt(0), mondayAt(8)],
    ['a millisecond before eight', night, mondayAt(8) - 1, mondayAt(8)],
    ['at eight', night, mondayAt(8), null],
    ['at noon, where that is quiet', { from: 720, until: 840 }, mondayAt(12), mondayAt(14)],
    ['before it', { from: 720, until: 840 }, mondayAt(11, 59), null],
    ['after it', { from: 720, until: 840 }, mondayAt(14), null],
    ['never', { from: 480, until: 480 }, mondayAt(8), null],
  ])('%s', (_, quiet, at, until) => {
    expect(quietUntil(quiet, at)).toBe(until)
  })

  it.each([
    [{ from: 0, until: 1380 }, true],
    [{ from: 0, until: 1381 }, false],
    [{ from: 600, until: 540 }, true],
    [{ from: 600, until: 541 }, false],
    [{ from: 600, until: 600 }, true],
  ])('leave an hour of the day at least: %j %s', (quiet, may) => {
    expect(checkQuiet(quiet).ok).toBe(may)
  })
})
