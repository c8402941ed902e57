import { describe, expect, it } from 'vitest'
import { DAY } from '#core/domain/time'
import { phq9 } from '#core/scales/phq9'
import {
  blankSheet,
  dropSheet,
  FINISHED_LIFETIME,
  putSheet,
  readSheets,
  type Sheet,
  sheetOf,
  UNFINISHED_LIFETIME,
} from '../../src/resident/self-test/sheet'

const now = 1_795_000_000_000
const aSheet = (changes: Partial<Sheet> = {}): Sheet => ({
  ...blankSheet(phq9, now),
  responses: { 'phq9-1': 0, 'phq9-2': 3 },
  ...changes,
})
const stored = (sheet: Sheet): unknown => JSON.parse(JSON.stringify(putSheet({}, sheet)))
const found = (sheet: Sheet, at = now) => sheetOf(readSheets(stored(sheet), at), phq9)

describe('answers waiting on the phone', () => {
  it('are gone seven days after the last one, and there until then', () => {
    expect(found(aSheet(), now + UNFINISHED_LIFETIME)).toBeNull()
    expect(found(aSheet(), now + UNFINISHED_LIFETIME - 1)?.responses).toEqual({ 'phq9-1': 0, 'phq9-2': 3 })
  })

  it('are gone a day after they were finished, result and all, and there until then', () => {
    const all = Object.fromEntries(phq9.items.map((item) => [item.id, 1]))
    const finished = aSheet({ responses: all, completedAt: now })
    expect(found(finished, now + FINISHED_LIFETIME)).toBeNull()
    expect(found(finished, now + FINISHED_LIFETIME - 1)?.completedAt).toBe(now)
  })

  it('are gone when the phone says they were saved more than a day from now', () => {
    expect(found(aSheet({ savedAt: now + DAY + 1 }))).toBeNull()
    expect(found(aSheet({ savedAt: now + DAY }))).not.toBeNull()
  })

  it.each([
    ['nothing', undefined],
    ['a word', 'sheet'],
    ['null', null],
    ['an older shape', { phq9: { answers: [1, 2] } }],
    ['a sheet without a time', { phq9: { ...aSheet(), savedAt: undefined } }],
    ['a sheet without answers', { phq9: { ...aSheet(), responses: null } }],
  ])('are none when the phone had stored %s', (_, value) => {
    expect(readSheets(value, now)).toEqual({})
  })

  it('are not offered for another version of the questions', () => {
    expect(found(aSheet({ scaleVersion: phq9.version + 1 }))).toBeNull()
  })

  it('are not offered when no question has an answer', () => {
    expect(found(aSheet({ responses: {} }))).toBeNull()
  })

  it('keep only answers somebody could have tapped', () => {
    const sheet = found(aSheet({ responses: { 'phq9-1': 4, 'phq9-2': 1, other: 2 } }))
    expect(sheet?.responses).toEqual({ 'phq9-2': 1 })
  })

  it('count as finished only while every question has an answer', () => {
    const all = Object.fromEntries(phq9.items.map((item) => [item.id, 1]))
    expect(found(aSheet({ responses: all, completedAt: now }))?.completedAt).toBe(now)
    expect(found(aSheet({ responses: { ...all, 'phq9-4': 9 }, completedAt: now }))?.completedAt).toBeNull()
  })

  it('are dropped by themselves, other questionnaires stay', () => {
    const other = { ...aSheet(), scaleId: 'other' }
    expect(dropSheet({ phq9: aSheet(), other }, 'phq9')).toEqual({ other })
  })
})
