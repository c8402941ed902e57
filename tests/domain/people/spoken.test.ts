import { expect, it } from 'vitest'
import { guestIdOf, isGuestId, isNew, newcomer } from '#core/domain/people/person'
import { callTimesOf, isCalledByPlace, ownTermsOf, type Spoken } from '#core/domain/people/spoken'
import { instantAt } from '#core/domain/time'

const spoken = (calls: Spoken['calls']): Spoken => ({ by: 's1', at: 0, consentVersion: 2, readBack: true, calls })
const mornings = [{ weekday: 1, from: 540, until: 720 }] as const

it.each([
  ['who has an account is told there', {}, null],
  ['a guest who was read nothing', { guest: { name: null, phone: 'k1.x' } }, null],
  ['a guest who said no to calls of the place', { guest: { name: null, phone: 'k1.x', spoken: spoken(null) } }, null],
  ['a guest without a number', { guest: { name: null, phone: null, spoken: spoken(mornings) } }, null],
  [
    'a guest who may be called on Monday mornings',
    { guest: { name: null, phone: 'k1.x', spoken: spoken(mornings) } },
    mornings,
  ],
  ['a guest who may be called at any time', { guest: { name: null, phone: 'k1.x', spoken: spoken([]) } }, []],
])('the place calls: %s', (_, person, times) => {
  expect([isCalledByPlace(person), callTimesOf(person)]).toEqual([times !== null, times])
})

it('whoever left a number themselves is called where no message reached them, and then as they said', () => {
  const said = { mayLeaveWord: true, mayTellOther: false }
  const calls = { ...said, phone: 'k1.x', windows: mornings, consentVersion: 1, at: 0 }
  expect([isCalledByPlace({}), callTimesOf({ calls }), ownTermsOf({ calls })]).toEqual([false, mornings, said])
  const guest = { name: null, phone: 'k1.x', spoken: spoken([]) }
  expect([callTimesOf({ guest, calls }), ownTermsOf({ guest, calls }), ownTermsOf({})]).toEqual([[], null, null])
})

it('of a number that is somebody else’s nothing is said any more', () => {
  const calls = {
    mayLeaveWord: true,
    mayTellOther: true,
    phone: 'k1.x',
    windows: mornings,
    consentVersion: 1,
    at: 0,
    wrongAt: 5,
  }
  expect([callTimesOf({ calls }), ownTermsOf({ calls })]).toEqual([null, null])
  const guest = { name: null, phone: 'k1.x', spoken: { ...spoken(mornings), wrongAt: 5 } }
  expect([isCalledByPlace({ guest }), callTimesOf({ guest })]).toEqual([true, null])
})

it('somebody without an account is known by their id', () => {
  expect(guestIdOf('a1')).toBe('guest_a1')
  expect([isGuestId('guest_a1'), isGuestId('a1'), isGuestId('a_guest_')]).toEqual([true, false, false])
})

it.each([
  ['they did nothing yet', null, true],
  ['they first did something this morning', instantAt('2026-11-23', 0), true],
  ['they first did something yesterday, a minute before midnight', instantAt('2026-11-22', 1439), false],
])('somebody is new: %s', (_, since, fresh) => {
  expect(isNew({ ...newcomer('p1'), since }, instantAt('2026-11-23', 600))).toBe(fresh)
})
