import { describe, expect, it } from 'vitest'
import { defineScale } from '#core/domain/assessment/define'
import { phq9 } from '#core/scales/phq9'
import {
  acknowledge,
  answer,
  back,
  beginWalk,
  canFinish,
  crisisShows,
  endsHere,
  forward,
  isLast,
  itemOf,
  meetAnswers,
  type Walk,
} from '../../src/resident/self-test/walk'
import { aBandSet, sumOf } from '../domain/assessment/a-scale'

const answers = (last: number) => ({
  ...Object.fromEntries(phq9.items.map((item) => [item.id, 0])),
  'phq9-9': last,
})
const { 'phq9-9': _, ...firstEight } = answers(0)
const atTheNinth = () => beginWalk(phq9, firstEight)

/** The critical question comes first, so that what follows it is seen too. */
const early = defineScale({
  ...phq9,
  id: 'early',
  items: [
    { id: 'a', stem: 'a', critical: { atLeast: 2 } },
    { id: 'b', stem: 'b' },
    { id: 'c', stem: 'c' },
  ],
  scores: sumOf('a', 'b', 'c'),
  patterns: [],
  bandSets: [aBandSet([{ id: 'all', from: 0, headline: 'all', meaning: 'all', nextStep: 'read' }])],
})

describe('going through the questions', () => {
  it('starts at the first question, or at the first one left open', () => {
    expect(itemOf(beginWalk(phq9, {})).id).toBe('phq9-1')
    expect(itemOf(beginWalk(phq9, { 'phq9-1': 0, 'phq9-3': 1 })).id).toBe('phq9-2')
    expect(itemOf(beginWalk(phq9, answers(0))).id).toBe('phq9-9')
  })

  it('does not go on without an answer, nor back past the first or on past the last', () => {
    const first = beginWalk(phq9, {})
    expect(forward(first).at).toBe(0)
    expect(back(first).at).toBe(0)
    expect(forward(answer(first, 2)).at).toBe(1)
    const last = beginWalk(phq9, answers(0))
    expect(isLast(last)).toBe(true)
    expect(forward(last).at).toBe(8)
  })

  it('ends at the last question once none is open, and nowhere else', () => {
    expect(endsHere(atTheNinth())).toBe(false)
    expect(endsHere(answer(atTheNinth(), 1))).toBe(true)
    expect(endsHere(back(answer(atTheNinth(), 1)))).toBe(false)
    expect(endsHere({ ...beginWalk(phq9, { 'phq9-1': 0, 'phq9-9': 1 }), at: 8 })).toBe(false)
  })

  it('takes over what another window answered and stays at its question', () => {
    const met = meetAnswers(beginWalk(phq9, { 'phq9-1': 0 }), { 'phq9-1': 2, 'phq9-2': 1 })
    expect(met).toMatchObject({ at: 1, responses: { 'phq9-1': 2, 'phq9-2': 1 } })
  })

  it('does not finish while a question is open', () => {
    expect(canFinish(atTheNinth())).toBe(false)
    expect(canFinish(answer(atTheNinth(), 0))).toBe(true)
  })
})

describe('the crisis card', () => {
  it('stays away at 0 and shows from 1 on, the moment the answer is given', () => {
    expect(crisisShows(answer(atTheNinth(), 0))).toBe(false)
    for (const value of [1, 2, 3]) expect(crisisShows(answer(atTheNinth(), value))).toBe(true)
  })

  it('stands before the result until it was read', () => {
    const walk = answer(atTheNinth(), 1)
    expect(canFinish(walk)).toBe(false)
    expect(canFinish(acknowledge(walk))).toBe(true)
  })

  it('shows again to somebody who goes back and comes forward', () => {
    const read = acknowledge(answer(atTheNinth(), 1))
    const before = back(read)
    expect(crisisShows(before)).toBe(false)
    expect(crisisShows(forward(before))).toBe(true)
    expect(canFinish(forward(before))).toBe(false)
  })

  it('shows at once to somebody who left the page and comes back', () => {
    expect(crisisShows(beginWalk(phq9, answers(1)))).toBe(true)
    expect(crisisShows(beginWalk(early, { a: 2 }))).toBe(true)
  })

  it('shows again when the same answer is given again, and goes when it is taken back', () => {
    const read = acknowledge(answer(atTheNinth(), 2))
    expect(crisisShows(answer(read, 2))).toBe(true)
    expect(crisisShows(answer(answer(read, 2), 0))).toBe(false)
  })

  it('shows for an answer from another window, and not again for one whose card was read', () => {
    const { 'phq9-9': _, ...open } = answers(0)
    expect(crisisShows(meetAnswers(acknowledge(beginWalk(phq9, open)), answers(1)))).toBe(true)
    const read = acknowledge(answer(atTheNinth(), 1))
    expect(crisisShows(meetAnswers(read, answers(1)))).toBe(false)
  })

  it('holds up the next question, not only the result', () => {
    const walk: Walk = answer(beginWalk(early, {}), 2)
    expect(forward(walk).at).toBe(0)
    const read = acknowledge(walk)
    expect(forward(read).at).toBe(1)
    expect(crisisShows(answer(forward(read), 3))).toBe(false)
  })
})
