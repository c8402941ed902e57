import { describe, expect, it } from 'vitest'
import { isYounger, lastWord, mayKeep, mayRead, stageAt, withConsent } from '#core/domain/children/consent'
import { instantAt } from '#core/domain/time'
import { aChildOf, inJuly, said } from '../../support/child-of-age'

const says = (done: { ok: true } | { ok: false; refusal: string }) => (done.ok ? 'yes' : done.refusal)
const guardianYes = said('guardian', 'yes')

describe('who decides, of a child born in the June of 2018', () => {
  const born = { year: 2018, month: 6 }
  it.each([
    ['before it was born', '2018-05-31', 'guardian'],
    ['the day before whoever was born last in that month is eight', '2026-06-29', 'guardian'],
    ['the day they are eight', '2026-06-30', 'both'],
    ['the day before they are fourteen', '2032-06-29', 'both'],
    ['the day they are fourteen', '2032-06-30', 'own'],
    ['the day before they are eighteen', '2036-06-29', 'own'],
    ['the day they are eighteen', '2036-06-30', 'adult'],
  ])('%s', (_, date, stage) => {
    expect(stageAt(born, instantAt(date))).toBe(stage)
    expect(stageAt(born, instantAt(date) + 24 * 3_600_000 - 1)).toBe(stage)
  })

  it('goes one way', () => {
    expect(isYounger('guardian', 'both')).toBe(true)
    expect([isYounger('both', 'both'), isYounger('adult', 'own'), isYounger('own', 'guardian')]).toEqual([
      ...[false, false, false],
    ])
    expect([isYounger('both', 'own'), isYounger('own', 'adult')]).toEqual([true, true])
  })
})

/** Years ago the child said yes, when it was so old. */
const own = (years: number, was: number, answer: 'yes' | 'no' = 'yes') =>
  said('child', answer, instantAt(`${2026 - (years - was)}-07-01`))

describe('what may be read and kept, by who said what and how old the child was', () => {
  it.each([
    ['a guardian’s yes, below eight', 7, [guardianYes], 'yes', 'yes'],
    ['nobody’s', 7, [], 'guardian-consent-needed', 'guardian-consent-needed'],
    ['a child’s alone', 13, [own(13, 13)], 'guardian-consent-needed', 'guardian-consent-needed'],
    ['a guardian’s yes alone, from eight', 8, [guardianYes], 'yes', 'child-agreement-needed'],
    ['both', 8, [guardianYes, own(8, 8)], 'yes', 'yes'],
    ['the child’s, said on the same phone before it was eight', 8, [guardianYes, own(8, 7)], 'yes', 'yes'],
    ['the child’s no', 13, [guardianYes, own(13, 13, 'no')], 'yes', 'child-said-no'],
    ['a guardian’s no', 13, [said('guardian', 'no'), own(13, 13)], 'guardian-said-no', 'guardian-said-no'],
    [
      'a young person’s of before fourteen',
      14,
      [guardianYes, own(14, 13)],
      'own-agreement-needed',
      'own-agreement-needed',
    ],
    ['a young person’s of fourteen', 15, [own(15, 14)], 'yes', 'yes'],
    ['a young person’s no', 15, [guardianYes, own(15, 14, 'no')], 'child-said-no', 'child-said-no'],
    ['a no of before fourteen', 14, [guardianYes, own(14, 13, 'no')], 'own-agreement-needed', 'own-agreement-needed'],
    ['a young person’s of before eighteen', 18, [own(18, 17)], 'own-agreement-needed', 'own-agreement-needed'],
    ['theirs of eighteen', 19, [own(19, 18)], 'yes', 'yes'],
    ['theirs of eighteen, taken back', 19, [own(19, 18), own(19, 19, 'no')], 'child-said-no', 'child-said-no'],
  ])('%s', (_, years, consents, read, keep) => {
    const child = aChildOf(years, { consents })
    expect([says(mayRead(child, inJuly)), says(mayKeep(child, inJuly))]).toEqual([read, keep])
  })
})

describe('what was said', () => {
  it('last, by one voice, counts', () => {
    const consents = [said('guardian', 'yes'), said('child', 'yes'), said('guardian', 'no')]
    const child = aChildOf(9, { consents })
    expect([lastWord(child, 'guardian')?.answer, lastWord(child, 'child')?.answer]).toEqual(['no', 'yes'])
    expect(lastWord(aChildOf(9, { consents: [guardianYes] }), 'child')).toBeUndefined()
  })

  it('is remembered in its order, the last sixty', () => {
    const one = (n: number) => said('guardian', 'yes', n)
    const child = aChildOf(9, { consents: Array.from({ length: 59 }, (_, n) => one(n)) })
    const sixty = withConsent(child, one(59))
    expect(sixty.consents.map(({ at }) => at)).toEqual(Array.from({ length: 60 }, (_, n) => n))
    expect(withConsent(sixty, one(60)).consents.map(({ at }) => at)).toEqual(
      Array.from({ length: 60 }, (_, n) => n + 1),
    )
  })
})

it('what is read with a yes is told as one, whoever said it', () => {
  const yes = { ok: true, value: true }
  expect(mayRead(aChildOf(7, { consents: [guardianYes] }), inJuly)).toEqual(yes)
  expect(mayRead(aChildOf(15, { consents: [guardianYes, own(15, 15)] }), inJuly)).toEqual(yes)
})
