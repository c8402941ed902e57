import { describe, expect, it } from 'vitest'
import { comingOf, mayTake, type Wish } from '#core/domain/scheduling/caps'
import { MINUTE } from '#core/domain/time'
import { anAppointment, aPerson, mondayAt } from '../../support/makers'

const now = mondayAt(6)
const at = (hour: number, change = {}) =>
  anAppointment({ id: `a${hour}`, start: mondayAt(hour), end: mondayAt(hour) + 50 * MINUTE, ...change })
const having = (...appointments: ReturnType<typeof at>[]) => aPerson({ appointments })
const wish = (hour: number, forOther: string | null = null): Wish => ({
  ...{ start: mondayAt(hour), end: mondayAt(hour) + 50 * MINUTE, forOther },
})
const kid = { forOther: 'kid' }
const yes = { ok: true, value: null }
const enough = { ok: false, refusal: 'enough-booked' }
const overlapping = { ok: false, refusal: 'overlapping' }

describe('what is before a person', () => {
  it('is what holds and has not ended; what is held or asked for as long as it is theirs', () => {
    const all = having(
      at(4),
      at(5, { end: now }),
      at(7),
      at(8, { status: 'held', expires: now + 1 }),
      at(9, { status: 'held', expires: now }),
      at(10, { status: 'asked', expires: now + 1 }),
      at(11, { status: 'asked', expires: now }),
      at(12, { status: 'cancelled-by-client', cancelledAt: now - 1 }),
      at(13, { status: 'moved', cancelledAt: now - 1 }),
      at(14, { status: 'attended' }),
    )
    expect(comingOf(all, now).map(({ id }) => id)).toEqual(['a7', 'a8', 'a10'])
    expect(comingOf(having(at(5, { end: now + 1 })), now)).toHaveLength(1)
  })
})

describe('one more', () => {
  it.each([
    ['the third for oneself', having(at(8), at(9)), wish(10), yes],
    ['the fourth for oneself', having(at(8), at(9), at(10)), wish(11), enough],
    ['the second for a child', having(at(8, kid)), wish(9, 'kid'), yes],
    ['the third for a child', having(at(8, kid), at(9, kid)), wish(10, 'kid'), enough],
    ['the first for another child', having(at(8, kid), at(9, kid)), wish(10, 'baby'), yes],
    ['one for a child beside three of one’s own', having(at(8), at(9), at(10)), wish(11, 'kid'), yes],
    ['one’s own beside two for a child', having(at(8, kid), at(9, kid)), wish(10), yes],
    ['the sixth in all', having(at(8), at(9), at(10), at(11, kid), at(12, kid)), wish(13, 'baby'), yes],
    [
      'the seventh in all',
      having(at(8), at(9), at(10), at(11, kid), at(12, kid), at(13, { forOther: 'baby' })),
      wish(14, 'old'),
      enough,
    ],
    ['one that begins when another ends', having(at(8, { end: mondayAt(9) })), wish(9), yes],
    ['one that ends when another begins', having(at(9)), { ...wish(8), end: mondayAt(9) }, yes],
    ['one at the same time', having(at(8)), wish(8), overlapping],
    ['one at the same time for a child: somebody has to come along', having(at(8)), wish(8, 'kid'), overlapping],
    ['one a minute into another', having(at(8)), { ...wish(9), start: mondayAt(8, 49) }, overlapping],
    ['one within another', having(at(8, { end: mondayAt(12) })), wish(10), overlapping],
    ['one at the time of what was called off', having(at(8, { status: 'cancelled-by-client' })), wish(8), yes],
    ['one over what goes on now', having(at(5, { end: mondayAt(7) })), { ...wish(7), start: mondayAt(6) }, overlapping],
  ] as const)('is judged: %s', (_, person, wanted, answer) => {
    expect(mayTake(person, wanted, now)).toEqual(answer)
  })

  it('counts nothing that is given up for it', () => {
    const three = having(at(8), at(9), at(10))
    expect(mayTake(three, wish(8), now, ['a8'])).toEqual(yes)
    expect(mayTake(three, wish(9), now, ['a8'])).toEqual(overlapping)
  })

  it('is judged by what the organisation has set', () => {
    const caps = { forOneself: 1, forEachOther: 1, inAll: 2 }
    expect(mayTake(having(at(8)), wish(9), now, [], caps)).toEqual(enough)
    expect(mayTake(having(at(8)), wish(9, 'kid'), now, [], caps)).toEqual(yes)
    expect(mayTake(having(at(8), at(9, kid)), wish(10, 'baby'), now, [], caps)).toEqual(enough)
  })
})

describe('a seat in a group', () => {
  const group = { counsellorId: 'c1', offerId: 'group' }
  const inGroup = (forOther: string | null, change = {}) => ({ ...wish(8, forOther), group: { ...group, ...change } })
  const there = having(at(8, { ...kid, ...group }))

  it('stands beside another one of the same session for somebody else: a brother, or who comes along', () => {
    expect(mayTake(there, inGroup('baby'), now)).toEqual(yes)
    expect(mayTake(there, inGroup(null), now)).toEqual(yes)
  })

  it.each([
    ['the same child', inGroup('kid')],
    ['another counsellor’s group', inGroup('baby', { counsellorId: 'c2' })],
    ['another group', inGroup('baby', { offerId: 'other' })],
    ['a session that begins meanwhile', { ...inGroup('baby'), start: mondayAt(8) + 10 * MINUTE }],
    ['a conversation between two', wish(8, 'baby')],
  ])('overlaps for %s', (_, wanted) => {
    expect(mayTake(there, wanted, now)).toEqual(overlapping)
  })
})
