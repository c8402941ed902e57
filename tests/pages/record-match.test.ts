import { describe, expect, it } from 'vitest'
import { phq9 } from '#core/scales/phq9'
import { isMissing, type RecordRow, rowOfUnsure } from '../../src/resident/self-test/record-match'
import { blankSheet, type Sheet } from '../../src/resident/self-test/sheet'

const MINUTE = 60_000
const now = 1_795_000_000_000
const all = Object.fromEntries(phq9.items.map((item) => [item.id, 1]))
const sent: Sheet = { ...blankSheet(phq9, now), responses: all, completedAt: now, sentAt: now + MINUTE }
const row = (changes: Partial<RecordRow> = {}): RecordRow => ({
  id: 'r1',
  scaleId: 'phq9',
  scaleVersion: 2,
  completedAt: now + MINUTE,
  score: { total: 9 },
  ...changes,
})
const match = (...rows: RecordRow[]) => rowOfUnsure(sent, phq9, rows)?.id ?? null

describe('a list of the own record and a sheet whose reply was lost', () => {
  it('are the same where questions, total and time agree', () => {
    expect(match(row({ id: 'r2', score: { total: 4 } }), row())).toBe('r1')
  })

  it('allow a minute between the two clocks, and no more', () => {
    expect(match(row({ completedAt: now }))).toBe('r1')
    expect(match(row({ completedAt: now - 1 }))).toBeNull()
  })

  it.each([
    ['other questions', { scaleId: 'gad7' }],
    ['another version of them', { scaleVersion: 1 }],
    ['another total', { score: { total: 10 } }],
  ])('are not the same with %s', (_, changes) => {
    expect(match(row(changes))).toBeNull()
  })

  it('have nothing to do with each other where nothing was sent, or not everything is answered', () => {
    expect(rowOfUnsure({ ...sent, sentAt: null }, phq9, [row()])).toBeNull()
    expect(rowOfUnsure({ ...sent, responses: { 'phq9-1': 1 } }, phq9, [row()])).toBeNull()
  })
})

describe('a kept record and a list of them', () => {
  it('is missing where the list would show it', () => {
    expect(isMissing('r1', now, [row()], false)).toBe(false)
    expect(isMissing('r1', now, [], false)).toBe(true)
    expect(isMissing('r1', now, [row({ id: 'r2' })], false)).toBe(true)
  })

  it('may be further down where the list is full', () => {
    const full = [row({ id: 'r2', completedAt: now })]
    expect(isMissing('r1', now - 1, full, true)).toBe(false)
    expect(isMissing('r1', now, full, true)).toBe(true)
  })
})
