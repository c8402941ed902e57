import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whoAmI } from '#core/contracts/account'
import { listArticles } from '#core/contracts/content'
import { land } from '#core/contracts/sites'
import { mayHaveBeenDone, readAnswer, timeOf } from '../../src/cloud/reply'

/** Of an answer that is everybody's: how a personal one is opened is in sealing.test.ts. */
const arrived = (result: unknown) => readAnswer(listArticles, { arrived: true, result })

describe('what a page is told about a call', () => {
  it('that nothing could be asked', () => {
    expect(readAnswer(whoAmI, { arrived: false, reason: 'offline' })).toEqual({ ok: false, refusal: 'offline' })
  })

  it('that the cloud is at fault', () => {
    expect(readAnswer(whoAmI, { arrived: false, reason: 'unavailable' })).toEqual({ ok: false, refusal: 'unavailable' })
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text, as from a captive portal', '<html>'],
    ['an empty object', {}],
    ['a yes without a value', { ok: true }],
    ['a no without a reason', { ok: false }],
    ['a no with a reason that is not one', { ok: false, refusal: 7 }],
    ['a yes that is a word', { ok: 'true', value: {} }],
  ])('that %s is no answer', (_, result) => {
    expect(arrived(result)).toEqual({ ok: false, refusal: 'unavailable' })
  })

  it('the refusal, by its name', () => {
    expect(arrived({ ok: false, refusal: 'slot-taken' })).toEqual({ ok: false, refusal: 'slot-taken' })
  })

  it('the value, as the contract has it', () => {
    const value = {
      articles: [{ id: 'one', title: '示例', summary: '示例', audience: 'everyone', minutes: 3 }],
      collections: [],
      next: null,
    }
    expect(arrived({ ok: true, value: { ...value, more: 1 }, at: 5 })).toEqual({ ok: true, value })
  })

  describe('by a server of another version', () => {
    const said = vi.spyOn(console, 'error')
    beforeEach(() => void said.mockImplementation(() => undefined))
    afterEach(() => said.mockReset())

    const headline = (id: string) => ({ id, title: '示例', summary: '示例', audience: 'everyone', minutes: 3 })

    it('a list without the rows that are not whole, which are named by their fields and not by what they hold', () => {
      const articles = [
        headline('one'),
        { id: 'two', title: '秘密' },
        headline('three'),
        { ...headline('four'), minutes: '3' },
      ]
      expect(
        readAnswer(listArticles, {
          arrived: true,
          result: { ok: true, value: { articles, collections: [], next: null } },
        }),
      ).toEqual({
        ok: true,
        value: { articles: [headline('one'), headline('three')], collections: [], next: null },
      })
      expect(said.mock.calls.flat().join(' ')).toMatch(/articles/)
      expect(said.mock.calls.flat().join(' ')).not.toMatch(/秘密/)
    })

    it.each([
      ['lacks a part', { place: '示例' }],
      ['lacks a field of a part', { place: '示例', site: { id: 's1', name: '示例' } }],
      ['is a list', []],
    ])('nothing of an answer that %s', (_, value) => {
      expect(readAnswer(land, { arrived: true, result: { ok: true, value } })).toEqual({
        ok: false,
        refusal: 'unavailable',
      })
    })
  })

  it.each([
    ['a moment', { ok: true, value: {}, at: 1_795_651_200_000 }, 1_795_651_200_000],
    ['a moment beside a no', { ok: false, refusal: 'busy', at: 1_795_651_200_000 }, 1_795_651_200_000],
    ['a word', { ok: true, value: {}, at: 'now' }, null],
    ['less than nothing', { ok: true, value: {}, at: -1 }, null],
    ['half a millisecond', { ok: true, value: {}, at: 1.5 }, null],
    ['none', { ok: true, value: {} }, null],
    ['none in a captive portal', '<html>', null],
  ])("the server's time where the reply has %s", (_, result, at) => {
    expect(timeOf({ arrived: true, result })).toBe(at)
  })

  it.each([
    ['no-reply', true],
    ['offline', false],
    ['unavailable', false],
    ['busy', false],
    ['cannot-seal', false],
    ['program-outdated', false],
    ['consent-outdated', false],
    ['not-signed-in', false],
  ])('whether it may have been done all the same: %s', (refusal, may) => {
    expect(mayHaveBeenDone(refusal)).toBe(may)
  })
})
