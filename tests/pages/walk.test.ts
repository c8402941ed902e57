import { describe, expect, it } from 'vitest'
import { defineScale } from '#core/domain/assessment/define'
import type { Scale } from '#core/domain/assessment/scale'
import { phq9 } from '#core/scales/phq9'
import {
  acknowledge,
  answer,
  askedItems,
  askedResponses,
  back,
  beginWalk,
  canFinish,
  canGoOn,
  canSkip,
  crisisShows,
  endsHere,
  forward,
  isLast,
  itemOf,
  meetAnswers,
  placeOf,
  type Walk,
} from '../../src/resident/self-test/walk'

const answers = (last: number) => ({
  ...Object.fromEntries(phq9.items.map((item) => [item.id, 0])),
  'phq9-9': last,
})
const { 'phq9-9': _, ...firstEight } = answers(0)
const atTheNinth = () => beginWalk(phq9, firstEight)

/** The bands and the score of another scale's questions, which here nobody asks for. */
const ofItems = (id: string, items: Scale['items']): Scale =>
  defineScale({
    ...phq9,
    id,
    items,
    scores: [
      {
        id: 'total',
        title: '总分',
        role: 'total',
        rule: { kind: 'sum', of: items.map((item) => ({ item: item.id })), missing: { rule: 'zero', upTo: 9 } },
      },
    ],
    bandSets: phq9.bandSets.map((set) => ({ ...set, bands: [set.bands[0]] as const })),
    patterns: [],
  })

/** The critical question comes first, so that what follows it is seen too. */
const early = ofItems('early', [
  { id: 'a', stem: 'a', critical: { atLeast: 2 } },
  { id: 'b', stem: 'b' },
  { id: 'c', stem: 'c' },
])

/** The second question follows only from much of the first; the last may be left out. */
const branching = ofItems('branching', [
  { id: 'a', stem: 'a' },
  { id: 'b', stem: 'b', askedIf: { item: 'a', atLeast: 2 } },
  { id: 'c', stem: 'c', optional: true },
])

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

describe('questions that follow from an answer', () => {
  const ids = (walk: Walk) => askedItems(walk).map(({ id }) => id)

  it('are asked once the answer calls for them, and go again when it is taken back', () => {
    const first = beginWalk(branching, {})
    expect(ids(answer(first, 2))).toEqual(['a', 'b', 'c'])
    expect(ids(answer(first, 1))).toEqual(['a', 'c'])
  })

  it('are passed over both ways where they are not asked', () => {
    const third = forward(answer(beginWalk(branching, {}), 0))
    expect(itemOf(third).id).toBe('c')
    expect(itemOf(back(third)).id).toBe('a')
    expect(placeOf(third)).toEqual({ number: 2, of: 2 })
  })

  it('leave no answer behind that nobody was asked for in the end', () => {
    const both = answer(forward(answer(beginWalk(branching, {}), 3)), 1)
    const changed = answer(back(both), 0)
    expect(changed.responses).toEqual({ a: 0, b: 1 })
    expect(askedResponses(changed)).toEqual({ a: 0 })
  })
})

describe('a question that may be left out', () => {
  const atTheLast = forward(answer(beginWalk(branching, {}), 0))

  it('is gone past without an answer, and the others are not', () => {
    expect(canSkip(atTheLast)).toBe(true)
    expect(canGoOn(atTheLast)).toBe(true)
    expect(canSkip(beginWalk(branching, {}))).toBe(false)
    expect(canGoOn(beginWalk(branching, {}))).toBe(false)
  })

  it('holds up no result', () => {
    expect(canFinish(atTheLast)).toBe(true)
    expect(canFinish(beginWalk(branching, {}))).toBe(false)
  })

  it('alone makes no result while nothing at all is answered', () => {
    const free = ofItems('free', [
      { id: 'a', stem: 'a', optional: true },
      { id: 'b', stem: 'b', optional: true },
    ])
    expect(itemOf(beginWalk(free, {})).id).toBe('a')
    expect(canFinish(forward(beginWalk(free, {})))).toBe(false)
    expect(canFinish(answer(beginWalk(free, {}), 1))).toBe(true)
  })
})
