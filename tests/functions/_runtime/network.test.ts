import { describe, expect, it } from 'vitest'
import { networkMark, networkOf } from '../../../cloudfunctions/_runtime/network'
import { whoCalls } from '../../../cloudfunctions/_runtime/who-calls'

describe('where somebody comes from', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::', 'fe80:0:0:0'],
    ['', null],
    ['nowhere', null],
    ['1.2.3', null],
    [undefined, null],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  it('is what the platform lists for this call, of the one address or the other, and never of a timer', () => {
    const env = { XINLIN_APP_ID: 'wx1', WX_APPID: 'wx1', TCB_SOURCE: 'wx_client' }
    const listed = (keys: string, more: object) => whoCalls({ ...env, WX_CONTEXT_KEYS: `WX_APPID,${keys}`, ...more })
    expect(listed('WX_CLIENTIP', { WX_CLIENTIP: '203.0.113.7' }).network).toBe('203.0.113.7')
    expect(listed('WX_CLIENTIPV6', { WX_CLIENTIPV6: '2001:db8:1:2::9' }).network).toBe('2001:db8:1:2')
    expect(listed('WX_OPENID', { WX_CLIENTIP: '203.0.113.7' })).not.toHaveProperty('network')
  })

  it('is counted by a mark that leads to no address, of another day is another, and under another key', () => {
    const keys = { XINLIN_IDENTITY_KEY: 'a key for tests, of no use elsewhere' }
    const mark = networkMark('203.0.113.7', '2026-11-30', keys)
    expect(mark).toMatch(/^[\w-]{43}$/)
    expect(networkMark('203.0.113.7', '2026-12-01', keys)).not.toBe(mark)
    expect(networkMark('203.0.113.8', '2026-11-30', keys)).not.toBe(mark)
    expect(networkMark('203.0.113.7', '2026-11-30', { XINLIN_IDENTITY_KEY: `${keys.XINLIN_IDENTITY_KEY}!` })).not.toBe(
      mark,
    )
  })
})
