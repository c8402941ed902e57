import { expect, it } from 'vitest'
import { ask, isGuessed, pickUp, type SignIn, stillWaits, wrongly } from '#core/domain/desk/sign-in'
import { MINUTE } from '#core/domain/time'

const now = 1_000_000_000
const asked = ask({ id: 'c', secret: 's', match: '4711', computer: '电脑' }, now)
const after = (wrong: number, state: SignIn['state'] = 'asked') =>
  Array.from({ length: wrong }).reduce<SignIn>((signIn) => wrongly(signIn), { ...asked, state })

it('of a browser that says it is the one that asked, four are borne and the fifth ends it for everybody', () => {
  expect([after(4).state, isGuessed(after(4))]).toEqual(['asked', false])
  expect([after(5).state, isGuessed(after(5))]).toEqual(['refused', true])
  expect(after(5, 'used').state).toBe('used')
})

it('a code holds two minutes, and not before it was asked for', () => {
  expect(pickUp(asked, now + 2 * MINUTE - 1)).toEqual({ state: 'asked' })
  expect(pickUp(asked, now + 2 * MINUTE)).toEqual({ state: 'over' })
  expect(pickUp(asked, now - MINUTE - 1)).toEqual({ state: 'over' })
})

it('that no phone has looked at waits as long as it holds', () => {
  expect(stillWaits(now, now + 2 * MINUTE - 1)).toBe(true)
  expect(stillWaits(now, now + 2 * MINUTE)).toBe(false)
  expect(stillWaits(now, now - MINUTE)).toBe(true)
  expect(stillWaits(now, now - MINUTE - 1)).toBe(false)
})
