import { beforeEach, describe, expect, it, vi } from 'vitest'
import { phq9 } from '#core/scales/phq9'
import { chooseTest, currentTest, forgetTest, forgetTestUnlessOn } from '../../src/device/current-test'
import { chosenTest } from '../../src/resident/self-test/chosen-scale'
import { phone } from '../support/phone'

vi.mock('@tarojs/taro', async () => ({ default: (await import('../support/phone')).phone }))
beforeEach(() => {
  phone.wipe()
  forgetTest()
})

describe('the self-test somebody is on', () => {
  it('is none before one is chosen', () => {
    expect(currentTest()).toBeNull()
    expect(chosenTest()).toEqual({ state: 'nothing' })
  })

  it('is the one chosen last', () => {
    chooseTest('gad7')
    chooseTest('phq9')
    expect(currentTest()).toBe('phq9')
    expect(chosenTest()).toEqual({ state: 'open', scale: phq9 })
    expect(phone.contents()).toEqual({ 'xinlin.current-test': { v: 1, value: 'phq9' } })
  })

  it('is not known when it is no longer offered, or never was', () => {
    for (const id of ['srq20', 'constructor', '']) {
      chooseTest(id)
      expect(chosenTest()).toEqual({ state: 'unknown', scaleId: id, sheet: null })
    }
  })

  it('is forgotten with the last page of it, on the phone too', () => {
    chooseTest('phq9')
    forgetTest()
    expect(currentTest()).toBeNull()
    expect(phone.contents()).toEqual({})
  })

  it('is there all the same on a phone that keeps nothing, until it is forgotten', () => {
    phone.refuses = 'everything'
    chooseTest('phq9')
    expect(chosenTest()).toEqual({ state: 'open', scale: phq9 })
    forgetTest()
    expect(chosenTest()).toEqual({ state: 'nothing' })
  })

  it.each(['before-test', 'questionnaire', 'result'])('stays when the program opens again on its page %s', (page) => {
    chooseTest('phq9')
    forgetTestUnlessOn(`resident/pages/${page}/index`)
    expect(currentTest()).toBe('phq9')
  })

  it.each(['pages/home/index', 'pages/assess/index', 'resident/pages/kept/index'])(
    'is forgotten when the program opens again on %s',
    (path) => {
      chooseTest('phq9')
      forgetTestUnlessOn(path)
      expect(currentTest()).toBeNull()
    },
  )
})

describe('a test chosen before the program was opened again', () => {
  it.each<[string, unknown, string | null]>([
    ['as it is kept now', { v: 1, value: 'phq9' }, 'phq9'],
    ['as the first release kept it', 'phq9', 'phq9'],
    ['in a shape of another program', { v: 1, value: { id: 'phq9' } }, null],
    ['as nothing', { v: 1, value: '' }, null],
  ])('is found %s', (_, stored, found) => {
    phone.leave('xinlin.current-test', stored)
    expect(currentTest()).toBe(found)
  })
})
