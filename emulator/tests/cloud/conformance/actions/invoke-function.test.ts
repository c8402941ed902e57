import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import wxSdk from 'wx-server-sdk'
import { assumed } from '../../../support/assumed'
import { type Environment, isUnprepared, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { differences, told } from '../by-version'

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('invoke-function')
})
afterAll(() => cloud.close())

const call = (name: string, data: object = {}) => cloud.app.callFunction({ name: `conformance-${name}`, data })
const wxCall = (name: string, data: object = {}): Promise<unknown> =>
  (wxSdk as never as { callFunction(options: object): Promise<unknown> }).callFunction({
    name: `conformance-${name}`,
    data,
  })
const where = (name: string) => describe.skipIf(isUnprepared(`conformance-${name}`))

it('a function that does not exist is refused', async () => {
  expect(await refusalOf(call('none'))).toMatchObject({ code: 'FUNCTION_NOT_FOUND' })
  expect(await refusalOf(wxCall('none'))).toMatchObject(told(differences.missingFunction))
})

where('echo')('a function', () => {
  it('that throws is refused by both SDKs', async () => {
    const event = { throws: 'no such thing' }
    expect(await refusalOf(call('echo', event))).toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
    expect(await refusalOf(wxCall('echo', event))).toMatchObject(told(differences.functionThatThrows))
  })

  assumed('that throws is refused with the name and text of what it threw', async () => {
    const refusal = await refusalOf(call('echo', { throws: 'no such thing' }))
    expect(refusal.message).toBe('TypeError: no such thing')
  })

  it('gets its event as JSON, and answers as JSON', async () => {
    const event = { a: [1, { b: null }], text: '中\u2028😀', at: new Date(0) }
    expect(await call('echo', event)).toMatchObject({
      result: { ...event, at: '1970-01-01T00:00:00.000Z' },
      requestId: expect.any(String),
    })
    expect(await wxCall('echo', { a: 1 })).toMatchObject({ result: { a: 1 }, errMsg: 'callFunction:ok' })
  })

  assumed('that answers nothing answers null', async () => {
    expect(await call('echo', { silent: true })).toMatchObject({ result: null })
  })
})

where('slow')('a function with a second to answer', () => {
  it('answers within it', async () => {
    expect(await call('slow', { wait: 1 })).toMatchObject({ result: 'done' })
  })

  assumed('is refused when it takes longer', async () => {
    expect(await refusalOf(call('slow', { wait: 3000 }))).toMatchObject({
      code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      message: expect.stringContaining('Invoking task timed out after 1 seconds'),
    })
  })
})

where('context')('a function called by a server', () => {
  it('has no user', async () => {
    const { result } = (await call('context')) as { result: object }
    expect(result).toMatchObject({ ENV: expect.any(String) })
    expect(result).not.toHaveProperty('OPENID')
  })

  it('may call another, and is told when that fails', async () => {
    expect(await call('context', { call: 'conformance-echo', data: { n: 1 } })).toMatchObject({
      result: { errMsg: 'callFunction:ok', result: { n: 1 } },
    })
    const { errCode } = told(differences.missingFunction) as { errCode: number }
    expect(await call('context', { call: 'conformance-none' })).toMatchObject({
      result: { errCode, errMsg: expect.stringContaining('callFunction:fail') },
    })
  })
})
