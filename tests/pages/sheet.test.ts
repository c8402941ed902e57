import { describe, expect, it } from 'vitest'
import type { Scale } from '#core/domain/assessment/scale'
import { phq9 } from '#core/scales/phq9'
import { phq9Version1 } from '#core/scales/phq9-version-1'
import { sheetOf } from '../../src/resident/self-test/scale-sheet'
import {
  aliveSheets,
  blankSheet,
  dropSheet,
  putSheet,
  readSheets,
  type Sheet,
  withAnswer,
} from '../../src/resident/self-test/sheet'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const now = 1_795_000_000_000
const all = Object.fromEntries(phq9.items.map((item) => [item.id, 1]))
const aSheet = (changes: Partial<Sheet> = {}): Sheet => ({
  ...blankSheet(phq9, now),
  responses: { 'phq9-1': 0, 'phq9-2': 3 },
  ...changes,
})
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const foundIn = (stored: unknown, at = now, scale: Scale = phq9) =>
  sheetOf(aliveSheets(readSheets(asStored(stored)), at), scale)
const found = (sheet: Sheet, at = now) => foundIn(putSheet({}, sheet), at)

describe('answers waiting on the phone', () => {
  it('are gone seven days after the last one, and there until then', () => {
    expect(found(aSheet(), now + 7 * DAY)).toBeNull()
    expect(found(aSheet(), now + 7 * DAY - 1)?.responses).toEqual({ 'phq9-1': 0, 'phq9-2': 3 })
  })

  it('are gone an hour after they were finished, result and all, and there until then', () => {
    const finished = aSheet({ responses: all, savedAt: now + MINUTE, completedAt: now })
    expect(found(finished, now + HOUR)).toBeNull()
    expect(found(finished, now + HOUR - 1)?.completedAt).toBe(now)
  })

  it('are gone an hour after they were written where they claim to be finished later than that', () => {
    const finished = aSheet({ responses: all, completedAt: now + 300 * DAY })
    expect(found(finished, now + HOUR - 1)).not.toBeNull()
    expect(found(finished, now + HOUR)).toBeNull()
  })

  it('are gone when the phone says they were saved more than a day from now', () => {
    expect(found(aSheet({ savedAt: now + DAY + 1 }))).toBeNull()
    expect(found(aSheet({ savedAt: now + DAY }))).not.toBeNull()
  })

  it.each([
    ['nothing', undefined],
    ['a word', 'sheet'],
    ['null', null],
    ['a list', [aSheet()]],
    ['null in the place of a sheet', { phq9: null }],
    ['a word in the place of a sheet', { phq9: 'sheet' }],
    ['another shape', { phq9: { answers: [1, 2] } }],
    ['a sheet without a scale', { phq9: { ...aSheet(), scaleId: undefined } }],
    ['a sheet of another scale', { phq9: { ...aSheet(), scaleId: 'gad7' } }],
    ['a version in words', { phq9: { ...aSheet(), scaleVersion: '1' } }],
    ['a sheet without a time', { phq9: { ...aSheet(), savedAt: undefined } }],
    ['a time in words', { phq9: { ...aSheet(), savedAt: '2026-11-26' } }],
    ['a beginning in words', { phq9: { ...aSheet(), begunAt: 'today' } }],
    ['an end in words', { phq9: { ...aSheet(), completedAt: 'yes' } }],
    ['no word on whether it was finished', { phq9: { ...aSheet(), completedAt: undefined } }],
    ['a sending in words', { phq9: { ...aSheet(), sentAt: 'yes' } }],
    ['an attempt that is a number', { phq9: { ...aSheet(), attemptId: 7 } }],
    ['a sheet without answers', { phq9: { ...aSheet(), responses: null } }],
    ['a sheet that has lost its answers', { phq9: { ...aSheet(), responses: undefined } }],
    ['answers in words', { phq9: { ...aSheet(), responses: '0,3' } }],
  ])('are none when the phone had stored %s', (_, value) => {
    expect(readSheets(value)).toEqual({})
  })

  it('are found beside a sheet that is not whole', () => {
    expect(foundIn({ gad7: null, phq9: aSheet() })?.responses).toEqual({ 'phq9-1': 0, 'phq9-2': 3 })
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
    expect(found(aSheet({ responses: all, completedAt: now }))?.completedAt).toBe(now)
    const damaged = found(aSheet({ responses: { ...all, 'phq9-4': 9 }, completedAt: now, sentAt: now }))
    expect(damaged).toMatchObject({ completedAt: null, sentAt: null })
  })

  it('are neither finished nor sent any more once an answer changes', () => {
    const sent = aSheet({ responses: all, completedAt: now, sentAt: now })
    expect(withAnswer(sent, 'phq9-4', 3, now + MINUTE)).toEqual({
      ...sent,
      responses: { ...all, 'phq9-4': 3 },
      savedAt: now + MINUTE,
      completedAt: null,
      sentAt: null,
    })
  })

  it('of one questionnaire are put down and dropped by themselves, others stay', () => {
    const other = { ...aSheet(), scaleId: 'gad7' }
    const both = putSheet(putSheet({}, other), aSheet())
    expect(readSheets(asStored(both))).toEqual({ phq9: aSheet(), gad7: other })
    expect(dropSheet(both, 'phq9')).toEqual({ gad7: other })
  })
})

describe('answers the first release left on the phone', () => {
  /** As commit 79b8367 wrote them: no version round them, no beginning, no word on sending. */
  const left = (changes: object = {}) => ({
    phq9: {
      scaleId: 'phq9',
      scaleVersion: 1,
      responses: { 'phq9-1': 1, 'phq9-2': 2, 'phq9-3': 0 },
      savedAt: now,
      completedAt: null,
      ...changes,
    },
  })

  it('are read as they were left, with the questions they were given to', () => {
    expect(foundIn(left(), now + 7 * DAY - 1, phq9Version1)).toEqual({
      scaleId: 'phq9',
      scaleVersion: 1,
      responses: { 'phq9-1': 1, 'phq9-2': 2, 'phq9-3': 0 },
      parameters: {},
      begunAt: now,
      savedAt: now,
      completedAt: null,
      sentAt: null,
      attemptId: null,
    })
    expect(foundIn(left(), now + 7 * DAY, phq9Version1)).toBeNull()
  })

  it('may have been kept when they were finished: it left them there in either case', () => {
    expect(foundIn(left({ responses: all, completedAt: now }), now, phq9Version1)?.sentAt).toBe(now)
  })

  it('are no answers to questions that were put in other words since', () => {
    expect(foundIn(left())).toBeNull()
  })
})
