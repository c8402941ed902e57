import { describe, expect, it, vi } from 'vitest'
import { bookAppointment } from '#core/contracts/appointments'
import { readArticle } from '#core/contracts/content'
import { outcomeOf, requestIdOf, writeLog } from '../../../cloudfunctions/_runtime/log'

describe('a line of the log', () => {
  it('is one line of JSON', () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const line = { level: 'info', at: 1, requestId: 'r', operation: 'a.b', outcome: 'ok', ms: 2 } as const
    writeLog(line)
    const printed = print.mock.calls
    print.mockRestore()
    expect(printed).toEqual([[JSON.stringify(line)]])
  })
})

describe('the request id', () => {
  const uuid = '4f0c2d52-2c0d-4c65-9a52-0f3f5a7c1b2e'

  it.each([
    ['as the platform writes it', { request_id: uuid }],
    ['as the local cloud writes it', { requestId: uuid }],
    ['in the second place when the first holds something else', { request_id: 'zhangsan', requestId: uuid }],
  ])('is taken %s', (_, context) => {
    expect(requestIdOf(context)).toBe(uuid)
  })

  it.each([
    ['there is no context', undefined],
    ['there is none', {}],
    ['it is a phone number', { request_id: '13800000000' }],
    ['it is an OPENID', { requestId: 'oABCD1234567890_-abcdefghijk' }],
    ['something stands before it', { requestId: `zhangsan ${uuid}` }],
    ['something stands after it', { requestId: `${uuid}\nzhangsan` }],
    ['it is no text', { request_id: [uuid] }],
    [
      'it cannot be read',
      {
        get request_id() {
          throw new Error('no')
        },
      },
    ],
  ])('is not taken when %s', (_, context) => {
    expect(requestIdOf(context)).toBeNull()
  })
})

describe('how a call ended', () => {
  it.each([
    ['ok, whatever came of it', { ok: true, value: 'zhangsan' }, 'ok'],
    ['refused, where the reason is that person’s', { ok: false, refusal: 'enough-booked' }, 'refused'],
    ['one that all share', { ok: false, refusal: 'unavailable' }, 'unavailable'],
    ['other, where no contract knows it', { ok: false, refusal: 'zhangsan' }, 'other'],
  ] as const)('is %s', (_, decision, outcome) => {
    expect(outcomeOf(bookAppointment, decision)).toBe(outcome)
  })

  it('is a refusal of its contract where the answer is everybody’s', () => {
    expect(outcomeOf(readArticle, { ok: false, refusal: 'article-unknown' })).toBe('article-unknown')
  })

  it('is known where there is no such action, too', () => {
    expect(outcomeOf(undefined, { ok: false, refusal: 'unknown-action' })).toBe('unknown-action')
  })
})
