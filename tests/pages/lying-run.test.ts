import { describe, expect, it, vi } from 'vitest'
import { elderSelfcare } from '#core/scales/elder-selfcare'
import { beginRun, type Run, withResponses } from '../../src/counsellor/together/run'
import { stayText } from '../../src/counsellor/together/stay-text'
import type { Phone } from '../support/phone'

vi.mock('@tarojs/taro', async () => ({ default: (await import('../support/phone')).phone }))

const MINUTE = 60_000
const DAY = 86_400_000
const now = Date.now()
const seat = { date: '2026-11-23', appointmentId: 'a1', code: 'K7QM', start: now, end: now + MINUTE, hasAccount: true }
const begun = beginRun({ seat, scale: elderSelfcare, parameters: {}, consentVersion: 1 }, now)
const answering = withResponses(begun, { 'sc-1': 0, 'sc-2': 7 }, now)
const attempt = { id: 'attempt-of-this-test', begunAt: now }

/** The program opened on a phone on which this lies. */
async function open(lying?: object) {
  vi.resetModules()
  const phone = (await import('@tarojs/taro')).default as unknown as Phone
  phone.wipe()
  if (lying) phone.leave('xinlin.run-together', { v: 1, value: lying })
  const clock = await import('../../src/cloud/clock')
  const { clearExpiredRun } = await import('../../src/device/staff-run')
  const runs = await import('../../src/counsellor/together/lying-run')
  return { ...runs, ...clock, clearExpiredRun, phone }
}

describe('answers of somebody with whom staff run a questionnaire', () => {
  it('lie on the phone under a key of their own, are there when the program is opened again, and are gone when dropped', async () => {
    const { storeRun, lyingRun, dropRun, runIsHeld, phone } = await open()
    expect(lyingRun()).toBeNull()
    storeRun(answering)
    expect(lyingRun()).toEqual(answering)
    expect(Object.keys(phone.contents())).toEqual(['xinlin.run-together'])
    expect(runIsHeld()).toBe(false)
    expect((await open(answering)).lyingRun()).toEqual(answering)
    dropRun()
    expect(lyingRun()).toBeNull()
    expect(phone.contents()).toEqual({})
  })

  it('live as long as the program where the phone refuses them, which is said', async () => {
    const { storeRun, lyingRun, runIsHeld, phone } = await open()
    phone.refuses = 'writing'
    storeRun(answering)
    expect(lyingRun()).toEqual(answering)
    expect(runIsHeld()).toBe(true)
    expect(stayText(answering, true, now)).toContain('没能存下')
    expect(stayText(answering, false, now)).not.toContain('没能存下')
  })

  it('end a day after the last of them, and are off the phone as soon as the time is known', async () => {
    const old = withResponses(begun, { 'sc-1': 0 }, now - DAY)
    const { lyingRun, clearExpiredRun, setClock, phone } = await open(old)
    expect(lyingRun()).toEqual(old)
    clearExpiredRun()
    expect(Object.keys(phone.contents())).toEqual(['xinlin.run-together'])
    setClock(Date.now(), Date.now(), Date.now())
    expect(lyingRun()).toBeNull()
    clearExpiredRun()
    expect(phone.contents()).toEqual({})
    const fresh = await open(withResponses(begun, { 'sc-1': 0 }, now - DAY + MINUTE))
    fresh.setClock(Date.now(), Date.now(), Date.now())
    fresh.clearExpiredRun()
    expect(fresh.lyingRun()).not.toBeNull()
  })

  it('know what they are being handed in with, and lose that with another answer', async () => {
    const { storeRun, noteRunSent, lyingRun } = await open()
    storeRun({ ...answering, completedAt: now })
    noteRunSent({ ...answering, begunAt: now + 1 }, attempt)
    expect(lyingRun()?.attempt).toBeNull()
    noteRunSent(answering, attempt)
    expect(lyingRun()?.attempt).toEqual(attempt)
    expect(withResponses(lyingRun() as Run, { 'sc-1': 3 }, now)).toMatchObject({ attempt: null, completedAt: null })
  })

  it.each([
    ['a text', 'a text'],
    ['no questionnaire', { ...answering, scale: { id: 'elder-selfcare' } }],
    ['nobody it is about', { ...answering, seat: { code: 'K7QM' } }],
    ['no answers', { ...answering, responses: null }],
  ])('are not there where %s lies in their place', async (_, lying) => {
    expect((await open(lying as object)).lyingRun()).toBeNull()
  })

  it('are read without those that nobody could have given', async () => {
    const { lyingRun } = await open({ ...answering, responses: { 'sc-1': 99, 'sc-2': 7, 'sc-9': 1, 'sc-3': 'often' } })
    expect(lyingRun()?.responses).toEqual({ 'sc-2': 7 })
  })
})
