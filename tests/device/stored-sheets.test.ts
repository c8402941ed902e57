import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { phq9 } from '#core/scales/phq9'
import { setClock } from '../../src/cloud/clock'
import { endingOf, endSheet, noteDeleted, settleSheets } from '../../src/resident/self-test/ended-sheets'
import { blankSheet, type Sheet } from '../../src/resident/self-test/sheet'
import {
  clearExpiredSheets,
  dropStoredSheet,
  lyingSheet,
  noteSent,
  sheetsAreHeld,
  storeSheet,
} from '../../src/resident/self-test/stored-sheets'
import { phq9Answers } from '../support/makers'
import { phone } from '../support/phone'

vi.mock('@tarojs/taro', async () => ({ default: (await import('../support/phone')).phone }))

const HOUR = 3_600_000
const now = Date.UTC(2026, 10, 26, 12)
const answering: Sheet = { ...blankSheet(phq9, now), responses: { 'phq9-1': 2 } }
const finished: Sheet = { ...blankSheet(phq9, now), responses: phq9Answers(1), completedAt: now }

function itIs(time: number): void {
  vi.setSystemTime(time)
  setClock(time, time, time)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  phone.wipe()
  itIs(now)
  dropStoredSheet(answering)
})

// The clock of the program is the one of all tests in this process.
afterEach(() => {
  vi.useRealTimers()
  setClock(Date.now(), Date.now(), Date.now())
})

describe('sheets on a phone', () => {
  it('lie there until they are dropped', () => {
    storeSheet(answering)
    expect(sheetsAreHeld()).toBe(false)
    expect(lyingSheet(phq9)).toEqual(answering)
    expect(phone.contents()).toEqual({ 'xinlin.sheets': { v: 1, value: { phq9: answering } } })
    dropStoredSheet(answering)
    expect(phone.contents()).toEqual({})
  })

  it('of another questionnaire stay when one is written or dropped', () => {
    const other = { ...answering, scaleId: 'gad7' }
    phone.leave('xinlin.sheets', { v: 1, value: { gad7: other } })
    storeSheet(answering)
    expect(phone.contents()).toEqual({ 'xinlin.sheets': { v: 1, value: { gad7: other, phq9: answering } } })
    dropStoredSheet(answering)
    expect(phone.contents()).toEqual({ 'xinlin.sheets': { v: 1, value: { gad7: other } } })
  })

  it('begun anew meanwhile are not dropped for the ones before', () => {
    storeSheet({ ...answering, begunAt: now + 1 })
    dropStoredSheet(answering)
    expect(lyingSheet(phq9)?.begunAt).toBe(now + 1)
  })

  it.each(['writing', 'remembering', 'everything'] as const)('are held where it refuses %s', (what) => {
    phone.refuses = what
    storeSheet(finished)
    expect(sheetsAreHeld()).toBe(true)
    expect(lyingSheet(phq9)).toEqual(finished)
    noteSent(finished, now)
    expect(lyingSheet(phq9)?.sentAt).toBe(now)
    dropStoredSheet(finished)
    expect(lyingSheet(phq9)).toBeNull()
    expect(sheetsAreHeld()).toBe(false)
  })

  it('are held whole where it is full from the middle on, and lie there again once it is not', () => {
    storeSheet(answering)
    phone.refuses = 'writing'
    storeSheet(finished)
    expect(lyingSheet(phq9)).toEqual(finished)
    phone.refuses = 'nothing'
    storeSheet(finished)
    expect(sheetsAreHeld()).toBe(false)
    expect(lyingSheet(phq9)).toEqual(finished)
  })

  it('are cleared away once their time is over, not before', () => {
    storeSheet(finished)
    itIs(now + HOUR - 1)
    clearExpiredSheets()
    expect(lyingSheet(phq9)).toEqual(finished)
    itIs(now + HOUR)
    expect(lyingSheet(phq9)).toBeNull()
    clearExpiredSheets()
    expect(phone.contents()).toEqual({})
  })

  it('that were sent are marked so, and only if they are still the same', () => {
    storeSheet(finished)
    noteSent({ ...finished, completedAt: now + 1 }, now)
    noteSent({ ...finished, begunAt: now + 1 }, now)
    expect(lyingSheet(phq9)?.sentAt).toBeNull()
    noteSent(finished, now)
    expect(lyingSheet(phq9)?.sentAt).toBe(now)
    noteSent(finished, null)
    expect(lyingSheet(phq9)?.sentAt).toBeNull()
  })
})

describe('how sheets end', () => {
  const row = { id: 'r1', scaleId: 'phq9', scaleVersion: 1, completedAt: now, score: { total: 9 } }
  const kept = { how: 'kept', recordId: 'r1', at: now } as const
  /** A sheet of its own for each test: endings stay as long as the program does. */
  let begunAt = now
  const one = (): Sheet => {
    begunAt += 1
    const sheet = { ...finished, begunAt }
    storeSheet(sheet)
    return sheet
  }

  it('kept, they are off the phone', () => {
    const sheet = one()
    endSheet(sheet, kept)
    expect(endingOf(sheet)).toEqual(kept)
    expect(phone.contents()).toEqual({})
    noteDeleted('another')
    expect(endingOf(sheet)).toEqual(kept)
    noteDeleted('r1')
    expect(endingOf(sheet)).toEqual({ how: 'deleted' })
  })

  it('kept after all, where a list shows what a lost reply did', () => {
    const sheet = one()
    settleSheets([row], false)
    expect(endingOf(sheet)).toBeUndefined()
    noteSent(sheet, now)
    settleSheets([], false)
    expect(endingOf(sheet)).toBeUndefined()
    expect(lyingSheet(phq9)).not.toBeNull()
    settleSheets([row], false)
    expect(endingOf(sheet)).toEqual(kept)
    expect(lyingSheet(phq9)).toBeNull()
  })

  it('deleted, where a list no longer shows what was kept', () => {
    const sheet = one()
    endSheet(sheet, kept)
    settleSheets([row], false)
    expect(endingOf(sheet)).toEqual(kept)
    settleSheets([], false)
    expect(endingOf(sheet)).toEqual({ how: 'deleted' })
  })
})
