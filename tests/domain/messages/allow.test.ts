import { describe, expect, it } from 'vitest'
import { allow, allowNone, leaveOf, leaveWith } from '#core/domain/messages/allow'
import {
  askedFor,
  bookedOccasions,
  isOfBooked,
  isSameLine,
  isSettled,
  keeperOccasions,
  leaveIn,
  lineStates,
  MOST_A_TAP,
  MOST_LEAVE,
  MOST_LINES,
  occasions,
} from '#core/domain/messages/occasion'
import { awake, usualQuiet } from '#core/domain/messages/quiet'
import { aPerson } from '../../support/makers'

const none = {
  ...{ 'day-before': 0, 'hour-before': 0, changed: 0, 'place-offered': 0 },
  ...{ 'place-asked': 0, 'place-cancelled': 0, 'place-moved': 0, 'place-booked': 0 },
}

describe('what there are messages of', () => {
  it('is this and no more, in this order', () => {
    expect(bookedOccasions).toEqual(['day-before', 'hour-before', 'changed'])
    expect(keeperOccasions).toEqual(['place-asked', 'place-cancelled', 'place-moved', 'place-booked'])
    expect(occasions).toEqual([...bookedOccasions, 'place-offered', ...keeperOccasions])
    expect(askedFor).toEqual({ booked: bookedOccasions, waiting: ['place-offered'], keeping: keeperOccasions })
    expect([MOST_A_TAP, MOST_LEAVE, MOST_LINES]).toEqual([3, 9, 200])
  })

  it('somebody may be called of instead, where it is about what they booked', () => {
    expect(occasions.filter(isOfBooked)).toEqual([...bookedOccasions])
    expect(isOfBooked('')).toBe(false)
  })

  it('is settled once it is neither waiting nor being sent', () => {
    expect(lineStates.map((state) => [state, isSettled({ state })])).toEqual([
      ...[
        ['waiting', false],
        ['sending', false],
        ['sent', true],
        ['to-call', true],
        ['over', true],
      ],
    ])
  })

  it('is the same by what it is of, the occasion and the moment together', () => {
    const one = { ref: 'a', occasion: 'changed', of: 1 } as const
    expect(isSameLine(one)({ ...one })).toBe(true)
    for (const change of [{ ref: 'b' }, { occasion: 'day-before' as const }, { of: 2 }])
      expect(isSameLine(one)({ ...one, ...change })).toBe(false)
  })
})

describe('what somebody allows', () => {
  it('is nothing at first, or so many of each', () => {
    expect(leaveWith()).toEqual(none)
    expect(leaveWith({ changed: 2 })).toEqual({ ...none, changed: 2 })
    expect(leaveOf(aPerson())).toEqual(none)
    expect([leaveIn(none), leaveIn({ ...none, changed: 2, 'place-booked': 3 })]).toEqual([0, 5])
  })

  it('is one more of each they said yes to, once each, and no more than there may be', () => {
    const once = allow(aPerson(), ['changed', 'changed', 'place-asked'], 'k1.a', 5)
    expect(once).toEqual({
      ...aPerson(),
      messages: { to: 'k1.a', at: 5, left: { ...none, changed: 1, 'place-asked': 1 } },
    })
    const eight = { ...once, messages: { to: 'k1.a', at: 5, left: { ...none, changed: 8 } } }
    const nine = allow(eight, ['changed'], 'k1.b', 6)
    expect(nine.messages).toEqual({ to: 'k1.b', at: 6, left: { ...none, changed: 9 } })
    expect(allow(nine, ['changed'], 'k1.b', 7).messages?.left.changed).toBe(9)
    expect(eight.messages.left.changed, 'what was is not written over').toBe(8)
  })

  it('is taken back by what it is of, and where to goes with the last', () => {
    const person = allow(aPerson(), ['changed', 'place-asked'], 'k1.a', 5)
    expect(allowNone(person, ['changed', 'day-before'])).toEqual({
      ...person,
      messages: { to: 'k1.a', at: 5, left: { ...none, 'place-asked': 1 } },
    })
    expect(allowNone(person, [])).toEqual(person)
    expect(allowNone(person, ['changed', 'place-asked'])).toStrictEqual(aPerson())
    const nothing = aPerson()
    expect(allowNone(nothing, ['changed'])).toBe(nothing)
  })
})

describe('the hours in which there is sending', () => {
  it.each([
    [usualQuiet, 13 * 60 + 30],
    [{ from: 1290, until: 480 }, 810],
    [{ from: 0, until: 0 }, 1440],
    [{ from: 60, until: 120 }, 1380],
    [{ from: 120, until: 60 }, 60],
  ])('of %j are %i minutes', (quiet, minutes) => {
    expect(awake(quiet)).toBe(minutes)
  })
})
