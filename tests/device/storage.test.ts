import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Entry, forgetStored, readStored, store } from '../../src/device/storage'
import { phone } from '../support/phone'

vi.mock('@tarojs/taro', async () => ({ default: (await import('../support/phone')).phone }))
beforeEach(() => phone.wipe())

const entry = (version: number): Entry<string> => ({
  key: 'name',
  version,
  parse: (stored) => (typeof stored === 'string' ? stored : null),
})

describe('what is kept on the phone', () => {
  it('is found again, under a key that says whose it is, with its version', () => {
    expect(store(entry(2), 'a')).toBe(true)
    expect(readStored(entry(2))).toBe('a')
    expect(phone.contents()).toEqual({ 'xinlin.name': { v: 2, value: 'a' } })
  })

  it('is nothing before anything was kept, and nothing after it was forgotten', () => {
    expect(readStored(entry(1))).toBeNull()
    store(entry(1), 'a')
    store({ ...entry(1), key: 'other' }, 'b')
    forgetStored(entry(1))
    expect(readStored(entry(1))).toBeNull()
    expect(phone.contents()).toEqual({ 'xinlin.other': { v: 1, value: 'b' } })
  })

  it('is not read in another version than this program has', () => {
    store(entry(2), 'a')
    expect([1, 3].map((version) => readStored(entry(version)))).toEqual([null, null])
  })

  it('is looked at before it is used', () => {
    phone.leave('xinlin.name', { v: 1, value: 7 })
    expect(readStored(entry(1))).toBeNull()
    for (const value of [7, true, ['a'], { value: 'a' }, { v: 1 }, null]) {
      phone.leave('xinlin.name', value)
      expect(readStored(entry(1))).toBeNull()
    }
  })

  it('by the first release, without a version, is found where it is still whole', () => {
    phone.leave('xinlin.name', 'from the first')
    expect(readStored(entry(1))).toBe('from the first')
  })

  it('is nothing where looking at it fails', () => {
    phone.leave('xinlin.name', { v: 1, value: 'a' })
    const parse = () => {
      throw new TypeError('not the shape')
    }
    expect(readStored({ ...entry(1), parse })).toBeNull()
  })

  it('is not kept by a full phone, which says so and leaves what was there', () => {
    store(entry(1), 'a')
    phone.refuses = 'writing'
    expect(store(entry(1), 'b')).toBe(false)
    expect(readStored(entry(1))).toBe('a')
  })

  it('is nothing on a phone that refuses, and nothing falls over', () => {
    store(entry(1), 'a')
    phone.refuses = 'everything'
    expect(readStored(entry(1))).toBeNull()
    expect(store(entry(1), 'b')).toBe(false)
    expect(() => forgetStored(entry(1))).not.toThrow()
  })
})

describe('what ends with the window', () => {
  const ending: Entry<string> = { ...entry(1), endsWithWindow: true }
  const inWindow = new Map<string, string>()
  const sessionStorage = {
    getItem: (key: string) => inWindow.get(key) ?? null,
    setItem: (key: string, text: string) => void inWindow.set(key, text),
    removeItem: (key: string) => void inWindow.delete(key),
  }
  beforeEach(() => {
    inWindow.clear()
    vi.stubGlobal('window', { sessionStorage })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.unstubAllEnvs()
  })

  it('lies on the phone in WeChat, where a phone is one’s own', () => {
    vi.stubEnv('TARO_ENV', 'weapp')
    store(ending, 'a')
    expect(readStored(ending)).toBe('a')
    expect([phone.contents(), inWindow.size]).toEqual([{ 'xinlin.name': { v: 1, value: 'a' } }, 0])
  })

  it('lies in the window alone on the web', () => {
    vi.stubEnv('TARO_ENV', 'h5')
    expect(store(ending, 'a')).toBe(true)
    expect(readStored(ending)).toBe('a')
    expect([phone.contents(), [...inWindow]]).toEqual([{}, [['xinlin.name', '{"data":{"v":1,"value":"a"}}']]])
    forgetStored(ending)
    expect([readStored(ending), inWindow.size]).toEqual([null, 0])
  })

  it('is cleared from where an earlier release left it, and not read', () => {
    vi.stubEnv('TARO_ENV', 'h5')
    for (const touch of [() => readStored(ending), () => store(ending, 'mine'), () => forgetStored(ending)]) {
      phone.leave('xinlin.name', { v: 1, value: 'somebody else’s' })
      expect(touch()).not.toBe('somebody else’s')
      expect(phone.contents()).toEqual({})
    }
  })

  it('is nothing in a window that refuses, and nothing falls over', () => {
    vi.stubEnv('TARO_ENV', 'h5')
    vi.stubGlobal('window', {
      get sessionStorage() {
        throw new DOMException('refused', 'SecurityError')
      },
    })
    expect([store(ending, 'a'), readStored(ending)]).toEqual([false, null])
    expect(() => forgetStored(ending)).not.toThrow()
  })
})
