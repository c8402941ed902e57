import { describe, expect, it, vi } from 'vitest'
import type { Phone } from '../support/phone'

vi.mock('@tarojs/taro', async () => ({ default: (await import('../support/phone')).phone }))

const HOUR = 3_600_000
const DAY = 24 * HOUR
const now = Date.now()
const draft = {
  ...{ scaleId: 'warning-signs', scaleVersion: 1, ageInMonths: 18, corrected: false, childId: null },
  ...{ responses: { 'ws-18m-1': 1 }, begunAt: now, savedAt: now, completedAt: null },
}

/** The program opened on a phone on which this lies. */
async function open(lying: unknown = null) {
  vi.resetModules()
  const phone = (await import('@tarojs/taro')).default as unknown as Phone
  phone.wipe()
  if (lying !== null) phone.leave('xinlin.child-check', { v: 1, value: lying })
  const clock = await import('../../src/cloud/clock')
  clock.setClock(Date.now(), Date.now(), Date.now())
  return { ...(await import('../../src/child/check/draft')), phone }
}

describe('answers about a child', () => {
  it('lie on the phone without a name, a day or a month of birth', async () => {
    const { storeDraft, foundDraft, phone } = await open()
    expect(foundDraft()).toBeNull()
    storeDraft(draft)
    expect(foundDraft()?.draft).toEqual(draft)
    expect(Object.keys(phone.contents())).toEqual(['xinlin.child-check'])
    expect(JSON.stringify(phone.contents())).not.toMatch(/born|year|name/)
  })

  it.each([
    ['half done for almost seven days', { savedAt: now - 7 * DAY + HOUR }, true],
    ['half done for more than seven days', { savedAt: now - 7 * DAY - HOUR }, false],
    ['finished almost an hour ago', { completedAt: now - HOUR + 60_000 }, true],
    ['finished more than an hour ago', { completedAt: now - HOUR - 60_000 }, false],
    ['put down by a phone two days ahead', { savedAt: now + 2 * DAY }, false],
  ])('%s', async (_, change, stays) => {
    const { foundDraft, phone } = await open({ ...draft, ...change })
    expect(foundDraft() !== null).toBe(stays)
    expect('xinlin.child-check' in phone.contents()).toBe(stays)
  })

  it.each([
    ['of a scale nobody knows', { scaleId: 'other' }],
    ['of a version that never was', { scaleVersion: 9 }],
    ['without an age', { ageInMonths: 'two' }],
    ['with answers nobody could have given', { responses: { 'ws-18m-1': 7, 'ws-99m-1': 1 } }],
    ['that are no answers', { responses: 'none' }],
  ])('%s are nothing to go on with', async (_, change) => {
    const { foundDraft } = await open({ ...draft, ...change })
    expect(foundDraft()).toBeNull()
  })

  it.each([
    ['h5', true],
    ['weapp', false],
  ])(
    'that lay there before the program opened may be somebody else’s on %s: %s; what was answered since is not',
    async (env, may) => {
      vi.stubEnv('TARO_ENV', env)
      const { foundDraft, storeDraft } = await open(env === 'h5' ? null : draft)
      const { mayBeSomebodyElses } = await import('../../src/resident/self-test/own-sheets')
      expect(mayBeSomebodyElses(draft)).toBe(may)
      storeDraft({ ...draft, responses: { 'ws-18m-1': 0 } })
      expect(foundDraft()).not.toBeNull()
      expect(mayBeSomebodyElses(draft)).toBe(false)
      vi.unstubAllEnvs()
    },
  )

  it('are gone once cleared away', async () => {
    const { foundDraft, forgetDraft, phone } = await open(draft)
    forgetDraft()
    expect(foundDraft()).toBeNull()
    expect(phone.contents()).toEqual({})
  })
})
