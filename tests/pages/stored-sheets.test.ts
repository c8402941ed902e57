import { describe, expect, it, vi } from 'vitest'
import { phq9 } from '#core/scales/phq9'
import { blankSheet, type Sheet, withAnswer } from '../../src/resident/self-test/sheet'
import type { Phone } from '../support/phone'

vi.mock('@tarojs/taro', async () => ({ default: (await import('../support/phone')).phone }))

const DAY = 86_400_000
const now = Date.now()
const begun = blankSheet(phq9, now)
const answering = withAnswer(begun, 'phq9-1', 2, now)
const other: Sheet = { ...answering, scaleId: 'other' }
const finished: Sheet = {
  ...begun,
  responses: Object.fromEntries(phq9.items.map(({ id }) => [id, 0])),
  completedAt: now,
}
const attempt = { id: 'attempt-of-this-test', begunAt: now }
/** Nobody came back for it. */
const old: Sheet = { ...answering, begunAt: now - 8 * DAY, savedAt: now - 8 * DAY }

/** The program opened on a phone on which these sheets lie. `knowsTime`: the server has told it what time it is. */
async function open(lying: Record<string, unknown> = {}, { knowsTime = true } = {}) {
  vi.resetModules()
  const phone = (await import('@tarojs/taro')).default as unknown as Phone
  phone.wipe()
  if (Object.keys(lying).length > 0) phone.leave('xinlin.sheets', { v: 1, value: lying })
  const clock = await import('../../src/cloud/clock')
  if (knowsTime) clock.setClock(Date.now(), Date.now(), Date.now())
  const sheets = await import('../../src/resident/self-test/stored-sheets')
  const { lyingSheet } = await import('../../src/resident/self-test/lying-sheet')
  const stored = () => (phone.contents()['xinlin.sheets'] as { value: unknown } | undefined)?.value
  return { ...sheets, lyingSheet, phone, clock, stored }
}

describe('answers that lie on the phone', () => {
  it('are there when the program is opened again, and nowhere else', async () => {
    const { storeSheet, lyingSheet, sheetsAreHeld, phone } = await open()
    expect(lyingSheet(phq9)).toBeNull()
    storeSheet(answering)
    expect(lyingSheet(phq9)).toEqual(answering)
    expect(sheetsAreHeld()).toBe(false)
    expect(Object.keys(phone.contents())).toEqual(['xinlin.sheets'])
    expect((await open({ phq9: answering })).lyingSheet(phq9)).toEqual(answering)
  })

  it('of one questionnaire leave those of another alone, stored or dropped', async () => {
    const { storeSheet, dropStoredSheet, stored } = await open({ other })
    storeSheet(answering)
    expect(stored()).toEqual({ other, phq9: answering })
    dropStoredSheet(answering)
    expect(stored()).toEqual({ other })
    dropStoredSheet(other)
    expect(stored()).toBeUndefined()
  })

  it('are not dropped in the place of another beginning', async () => {
    const { dropStoredSheet, lyingSheet } = await open({ phq9: answering })
    dropStoredSheet({ ...answering, begunAt: now + 1 })
    expect(lyingSheet(phq9)).toEqual(answering)
  })

  it('are not seen once their time is over, and cleared away where the time is known', async () => {
    const { lyingSheet, clearExpiredSheets, stored } = await open({ phq9: old, other })
    expect(lyingSheet(phq9)).toBeNull()
    clearExpiredSheets()
    expect(stored()).toEqual({ other })
  })

  it('are not thrown away on the word of a clock that may be wrong', async () => {
    const { clearExpiredSheets, stored, clock } = await open({ phq9: old }, { knowsTime: false })
    clearExpiredSheets()
    expect(stored()).toEqual({ phq9: old })
    clock.setClock(Date.now(), Date.now(), Date.now())
    clearExpiredSheets()
    expect(stored()).toBeUndefined()
  })

  it('live as long as the program does on a phone that keeps nothing, which is known', async () => {
    for (const refuses of ['writing', 'remembering', 'everything'] as const) {
      const { storeSheet, lyingSheet, sheetsAreHeld, dropStoredSheet, phone, stored } = await open()
      phone.refuses = refuses
      storeSheet(answering)
      expect(lyingSheet(phq9)).toEqual(answering)
      expect(sheetsAreHeld()).toBe(true)
      dropStoredSheet(answering)
      expect(lyingSheet(phq9)).toBeNull()
      expect(sheetsAreHeld()).toBe(false)
      expect(stored()).toBeUndefined()
    }
  })

  it('move onto the phone once it takes them', async () => {
    const { storeSheet, sheetsAreHeld, phone, stored } = await open()
    phone.refuses = 'writing'
    storeSheet(answering)
    phone.refuses = 'nothing'
    storeSheet(finished)
    expect(sheetsAreHeld()).toBe(false)
    expect(stored()).toEqual({ phq9: finished })
  })
})

describe('that a result is under way to the record', () => {
  it('is noted with it, and taken back where it did not get there', async () => {
    const { noteSent, lyingSheet, attemptOf } = await open({ phq9: finished })
    noteSent(finished, attempt)
    expect(lyingSheet(phq9)).toEqual({ ...finished, sentAt: now, attemptId: attempt.id })
    expect(attemptOf(finished)).toEqual(attempt)
    noteSent(finished, null)
    expect(lyingSheet(phq9)).toEqual(finished)
    expect(attemptOf(finished)).toBeNull()
  })

  it('is not noted with another beginning, other answers, or none', async () => {
    for (const lying of [
      { phq9: { ...finished, begunAt: now - 1 } },
      { phq9: { ...finished, completedAt: now - 1 } },
      {},
    ]) {
      const { noteSent, stored } = await open(lying)
      const before = stored()
      noteSent(finished, attempt)
      expect(stored()).toEqual(before)
    }
  })
})

describe('whoever shows them', () => {
  it('hears of every change until it stops listening', async () => {
    const { storeSheet, dropStoredSheet, onSheetsChange, clearExpiredSheets } = await open()
    let heard = 0
    const stop = onSheetsChange(() => {
      heard += 1
    })
    storeSheet(answering)
    expect(heard).toBe(1)
    clearExpiredSheets()
    expect(heard).toBe(1)
    dropStoredSheet(answering)
    expect(heard).toBe(2)
    stop()
    storeSheet(answering)
    expect(heard).toBe(2)
  })
})
