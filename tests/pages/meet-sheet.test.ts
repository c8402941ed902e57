import { describe, expect, it } from 'vitest'
import { phq9 } from '#core/scales/phq9'
import { meetSheet } from '../../src/resident/self-test/meet-sheet'
import { blankSheet, type Sheet, withAnswer } from '../../src/resident/self-test/sheet'

const now = 1_795_000_000_000
const begun: Sheet = blankSheet(phq9, now)
const answered = (sheet: Sheet, ...ids: readonly number[]) =>
  ids.reduce((so, id) => withAnswer(so, `phq9-${id}`, 1, now + id), sheet)

describe('two windows on one questionnaire', () => {
  it('add to the same answers, whichever writes first', () => {
    const lying = answered(begun, 1, 2, 3)
    const here = meetSheet(answered(begun, 1), lying)
    expect(here).toEqual({ sheet: lying, met: 'same' })
    const next = withAnswer(here.sheet, 'phq9-4', 3, now)
    expect(meetSheet(lying, next).sheet.responses).toEqual({ 'phq9-1': 1, 'phq9-2': 1, 'phq9-3': 1, 'phq9-4': 3 })
  })

  it('take the later answer to the same question, which is the one that lies there', () => {
    const lying = withAnswer(answered(begun, 1), 'phq9-1', 3, now + 9)
    expect(meetSheet(answered(begun, 1), lying).sheet.responses).toEqual({ 'phq9-1': 3 })
  })

  it('keep what the phone did not take from this one', () => {
    const { sheet } = meetSheet(answered(begun, 1, 2), answered(begun, 1))
    expect(sheet.responses).toEqual({ 'phq9-1': 1, 'phq9-2': 1 })
  })

  it('go on from what is in this one where the other has cleared everything away, and say so', () => {
    const mine = answered(begun, 1, 2)
    expect(meetSheet(mine, null)).toEqual({ sheet: mine, met: 'gone' })
  })

  it('join what the other has begun anew, and say so', () => {
    const anew = answered(blankSheet(phq9, now + 60_000), 1)
    expect(meetSheet(answered(begun, 1, 2), anew)).toEqual({ sheet: anew, met: 'other' })
  })

  it('have nothing to say where this one holds no answer yet', () => {
    const lying = answered(blankSheet(phq9, now - 60_000), 1, 2)
    expect(meetSheet(begun, lying)).toEqual({ sheet: lying, met: 'same' })
    expect(meetSheet(begun, null)).toEqual({ sheet: begun, met: 'same' })
  })
})
