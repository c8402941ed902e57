import { describe, expect, it } from 'vitest'
import { MissingAppId, whoCalls } from '../../../cloudfunctions/_runtime/who-calls'

const openid = 'oSomebody-------------------'
const given = {
  XINLIN_APP_ID: 'wx-ours',
  WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID',
  WX_APPID: 'wx-ours',
  WX_OPENID: openid,
  TCB_SOURCE: 'wx_client',
}
const fromPhone = { origin: 'phone', openid }

describe('who calls', () => {
  it('is the person on the phone the platform names', () => {
    expect(whoCalls(given)).toEqual(fromPhone)
  })

  it('is settled: what is made of it later cannot change it', () => {
    expect(Object.isFrozen(whoCalls(given))).toBe(true)
  })

  it.each([
    ['all digits, as long as a rounded number', '1234567890123456789012345678'],
    ['too short', openid.slice(1)],
    ['too long', `${openid}-`],
    ['of another letter', `x${openid.slice(1)}`],
    ['with a space', `${openid.slice(0, -1)} `],
    ['two lines', `${openid}\n${openid}`],
    ['empty', ''],
  ])('is nobody when the OPENID is %s', (_, bad) => {
    expect(whoCalls({ ...given, WX_OPENID: bad })).toEqual({ origin: 'phone', openid: null })
  })

  it('is nobody when the platform does not list the OPENID among what it gives for this call', () => {
    expect(whoCalls({ ...given, WX_CONTEXT_KEYS: 'WX_APPID' })).toEqual({ origin: 'phone', openid: null })
  })

  it.each([
    ['another mini program', { WX_APPID: 'wx-other' }],
    ['no mini program', { WX_CONTEXT_KEYS: 'WX_OPENID' }],
    ['a shared environment', { WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_FROM_APPID', WX_FROM_APPID: 'wx-other' }],
    [
      'a shared environment with a person',
      { WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID,WX_FROM_OPENID', WX_FROM_OPENID: 'x' },
    ],
    ['another function', { TCB_SOURCE: 'wx_client,scf' }],
    ['a web address', { TCB_SOURCE: 'wx_http' }],
    ["WeChat's crawler", { TCB_SOURCE: 'wx_crawler' }],
    ['the developer tools', { TCB_SOURCE: 'wx_devtools' }],
    ['nowhere', { TCB_SOURCE: undefined }],
    ['a timer that names a person', { TCB_SOURCE: 'wx_trigger' }],
  ])('is nobody we let in from %s', (_, change) => {
    expect(whoCalls({ ...given, ...change }).origin).toBeNull()
  })

  it('is the developer tools where the environment is one for trials', () => {
    expect(whoCalls({ ...given, TCB_SOURCE: 'wx_devtools', XINLIN_DEVTOOLS: '1' })).toEqual(fromPhone)
  })

  it('is a timer when the platform names no person', () => {
    const { WX_OPENID: _, ...timer } = { ...given, TCB_SOURCE: 'wx_trigger', WX_CONTEXT_KEYS: 'WX_APPID' }
    expect(whoCalls(timer)).toEqual({ origin: 'timer', openid: null })
  })

  it('cannot be told where the environment does not say whose it is', () => {
    expect(() => whoCalls({ ...given, XINLIN_APP_ID: undefined })).toThrow(MissingAppId)
    expect(() => whoCalls({ ...given, XINLIN_APP_ID: '' })).toThrow(MissingAppId)
  })
})
