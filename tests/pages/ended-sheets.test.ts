import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { phq9 } from '#core/scales/phq9'
import { setClock } from '../../src/cloud/clock'
import { noteDeleted, settleSheets } from '../../src/resident/self-test/ended-sheets'
import { endingOf, endSheet } from '../../src/resident/self-test/endings'
import { lyingSheet } from '../../src/resident/self-test/lying-sheet'
import { blankSheet, type Sheet } from '../../src/resident/self-test/sheet'
import { dropStoredSheet, noteSent, storeSheet } from '../../src/resident/self-test/stored-sheets'
import { phq9Answers } from '../support/makers'
import { phone } from '../support/phone'

vi.mock('@tarojs/taro', async () => ({ default: (await import('../support/phone')).phone }))

const now = Date.UTC(2026, 10, 26, 12)
const finished: Sheet = { ...blankSheet(phq9, now), responses: phq9Answers(1), completedAt: now }

function itIs(time: number): void {
  vi.setSystemTime(time)
  setClock(time, time, time)
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  phone.wipe()
  itIs(now)
  dropStoredSheet(finished)
})

// The clock of the program is the one of all tests in this process.
afterEach(() => {
  vi.useRealTimers()
  setClock(Date.now(), Date.now(), Date.now())
})

describe('how sheets end', () => {
  const row = { id: 'r1', scaleId: 'phq9', scaleVersion: 2, completedAt: now, score: { total: 9 } }
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
    noteSent(sheet, { id: 'attempt-of-this-test', begunAt: now })
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
