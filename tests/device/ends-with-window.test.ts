import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { phq9 } from '#core/scales/phq9'
import { chooseTest, currentTest, forgetTest } from '../../src/device/current-test'
import { lyingSheet } from '../../src/resident/self-test/lying-sheet'
import { blankSheet } from '../../src/resident/self-test/sheet'
import { dropStoredSheet, storeSheet } from '../../src/resident/self-test/stored-sheets'
import { phone } from '../support/phone'

vi.mock('@tarojs/taro', async () => ({ default: (await import('../support/phone')).phone }))

const inWindow = new Map<string, string>()
const sessionStorage = {
  getItem: (key: string) => inWindow.get(key) ?? null,
  setItem: (key: string, text: string) => void inWindow.set(key, text),
  removeItem: (key: string) => void inWindow.delete(key),
}
const sheet = { ...blankSheet(phq9, Date.now()), responses: { 'phq9-9': 3 } }

beforeEach(() => {
  phone.wipe()
  inWindow.clear()
  vi.stubGlobal('window', { sessionStorage })
})
afterEach(() => {
  forgetTest()
  dropStoredSheet(sheet)
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe('what somebody answers, and which questionnaire they are on,', () => {
  it('lies in the window alone on the web, where the next one sits down at the same computer', () => {
    vi.stubEnv('TARO_ENV', 'h5')
    chooseTest('phq9')
    storeSheet(sheet)
    expect([currentTest(), lyingSheet(phq9)]).toEqual(['phq9', sheet])
    expect(phone.contents()).toEqual({})
    expect([...inWindow.keys()].sort()).toEqual(['xinlin.current-test', 'xinlin.sheets'])
  })

  it('lies on the phone in WeChat, so that a closed program loses nothing', () => {
    vi.stubEnv('TARO_ENV', 'weapp')
    chooseTest('phq9')
    storeSheet(sheet)
    expect(Object.keys(phone.contents()).sort()).toEqual(['xinlin.current-test', 'xinlin.sheets'])
    expect(inWindow.size).toBe(0)
  })
})
