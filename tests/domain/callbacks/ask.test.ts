import { describe, expect, it } from 'vitest'
import { checkWish, wrongIn } from '#core/domain/callbacks/ask'
import { aCallbackWish } from '../../support/callbacks'

const nothing = { number: '', name: '', windows: [] }

describe('what is wrong with a wish', () => {
  it('is told for each question by itself, whatever is not answered yet', () => {
    expect(wrongIn(aCallbackWish(nothing))).toEqual([
      { of: 'times', refusal: 'times-missing' },
      { of: 'number', refusal: 'phone-missing' },
      { of: 'name', refusal: 'name-missing' },
    ])
    expect(wrongIn(aCallbackWish({ callerIs: 'own', ownCaller: '心理站的', asker: 'guardian' }))).toEqual([
      { of: 'number', refusal: 'guardian-number' },
      { of: 'caller', refusal: 'tells-too-much' },
    ])
  })

  it('is nothing of words the caller is not to say', () => {
    expect(wrongIn(aCallbackWish({ ownCaller: '心理站的' }))).toEqual([])
    expect(checkWish(aCallbackWish({ ownCaller: '心理站的' }))).toMatchObject({ ok: true, value: { ownCaller: null } })
  })

  it('comes after help, wherever the words stand', () => {
    for (const words of [{ about: '不想活了' }, { name: '不想活了' }, { ownCaller: '不想活了' }]) {
      expect(checkWish(aCallbackWish({ ...nothing, ...words }))).toEqual({ ok: false, refusal: 'help-first' })
    }
  })
})
