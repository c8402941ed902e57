import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../src/cloud/reply'

const arrived = (result: unknown) => readAnswer({ arrived: true, result })

describe('what a page is told about a call', () => {
  it('that nothing could be asked', () => {
    expect(readAnswer({ arrived: false, reason: 'offline' })).toEqual({ ok: false, refusal: 'offline' })
  })

  it('that the cloud is at fault', () => {
    expect(readAnswer({ arrived: false, reason: 'unavailable' })).toEqual({ ok: false, refusal: 'unavailable' })
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

  it('the value, untouched', () => {
    expect(arrived({ ok: true, value: { roles: [] } })).toEqual({ ok: true, value: { roles: [] } })
  })
})
