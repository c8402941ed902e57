import { describe, expect, it } from 'vitest'
import { stageAt } from '#core/domain/children/consent'
import { growthOf } from '../../src/child/check/growth'
import type { Profile } from '../../src/child/family/use-children'
import { notHere } from '../../src/child/own/may-answer'
import { askFor, fromYears, outcomeFor, ownTest, ownTests, titleOf } from '../../src/child/own/tests'
import { answersOf, goOn, kindWordsAt, skippedAt, start, type YoungWalk } from '../../src/child/own/walk'
import { differs, topics } from '../../src/child/pages/voices/topics'

const scaleOf = (id: string) => {
  const scale = ownTest(id)
  if (!scale) throw new Error(id)
  return scale
}
const walked = (...given: readonly (readonly [string, number | null])[]): YoungWalk =>
  given.reduce((walk, [id, value]) => goOn(walk, id, value), start)

describe('what a young person may be asked', () => {
  it('is by age: our topics from 8, WHO-5 from 9, the others from 12', () => {
    expect(ownTests.map(({ id }) => [id, fromYears(id)])).toEqual([
      ['two-voices', 8],
      ['who5', 9],
      ['phq2', 12],
      ['gad2', 12],
      ['gad7', 12],
    ])
    expect(fromYears('phq9')).toBe(Number.POSITIVE_INFINITY)
  })

  it('is known by its own name and version alone', () => {
    expect(ownTest('phq9')).toBeNull()
    expect(ownTest('who5', 9)).toBeNull()
    expect(outcomeFor('phq9', 'some')).toBeNull()
    expect([titleOf('gad7'), titleOf('nobody')]).toEqual(['担心和紧张，七句话', ''])
  })

  it('asks over what time, by what the answers are', () => {
    expect(askFor('who5', 'who5-1')).toContain('多少时候')
    expect(askFor('phq2', 'phq2-1')).toContain('几天')
    expect(askFor('two-voices', 'tv-sleep')).toContain('怎么样')
    expect(askFor('two-voices', 'tv-talk')).not.toContain('怎么样')
  })
})

describe('kind words', () => {
  it.each([
    ['who5', 'who5-1', [1, 0], [5, 2]],
    ['gad7', 'gad7-1', [2, 3], [0, 1]],
    ['two-voices', 'tv-sleep', [2, 3], [0, 1]],
  ] as const)('come after a hard answer of %s, and after no other', (id, item, hard, other) => {
    for (const value of hard) expect(kindWordsAt(scaleOf(id), walked([item, value]))).not.toBeNull()
    for (const value of [...other, null]) expect(kindWordsAt(scaleOf(id), walked([item, value]))).toBeNull()
  })

  it('do not come after wishing to talk, which is not hard', () => {
    const whole = walked(...scaleOf('two-voices').items.map(({ id }) => [id, id === 'tv-talk' ? 1 : 0] as const))
    expect(kindWordsAt(scaleOf('two-voices'), whole)).toBeNull()
  })
})

describe('what was skipped', () => {
  it('is no answer, and where it is needed leads back to it', () => {
    const walk = walked(['phq2-1', null], ['phq2-2', 1])
    expect(answersOf(walk)).toEqual({ 'phq2-2': 1 })
    expect(skippedAt(scaleOf('phq2'), walk)).toBe(0)
  })

  it('may stay so for each of our topics, but not whether one would like to talk', () => {
    const topicsLeft = walked(...topics.map(({ id }) => [id, null] as const), ['tv-talk', 0])
    expect(skippedAt(scaleOf('two-voices'), topicsLeft)).toBeNull()
    expect(skippedAt(scaleOf('two-voices'), walked(['tv-sleep', 0]))).toBe(6)
  })
})

describe('who answers on this phone', () => {
  const now = Date.parse('2026-11-23T02:00:00Z')
  const may = (year: number, sees: Profile['sees'], hasOwnAccount: boolean) =>
    notHere({ sees, hasOwnAccount } as Profile, stageAt({ year, month: 6 }, now))
  it.each<[number, Profile['sees'], boolean, ReturnType<typeof notHere>]>([
    [2019, 'records', false, 'child-too-young'],
    [2019, 'self', true, 'child-too-young'],
    [2016, 'records', false, null],
    [2016, 'self', true, null],
    [2013, 'records', true, 'own-account-decides'],
    [2013, 'booking', false, 'books-only'],
    [2012, 'records', false, null],
    [2008, 'records', false, 'record-theirs'],
    [2008, 'self', true, null],
  ])('born in %i, seen as %s, with an account %s', (year, sees, hasOwnAccount, refusal) => {
    expect(may(year, sees, hasOwnAccount)).toBe(refusal)
  })
})

describe('two voices', () => {
  const [sleep] = topics
  it('differ where both have spoken and not alike, and nowhere else', () => {
    if (!sleep) throw new Error('no topic')
    const at = (one: number | null, other: number | null) =>
      differs(one === null ? null : { [sleep.id]: one }, other === null ? null : { [sleep.id]: other }, sleep)
    expect([at(0, 2), at(2, 2), at(null, 2), at(2, null)]).toEqual([true, false, false, false])
  })

  it('are no sign on a child’s growth line', () => {
    const kept = {
      scaleId: 'two-voices',
      scaleVersion: 1,
      parameters: {},
      bandId: 'wants',
      completedAt: 1,
      words: null,
    }
    expect(growthOf([{ id: 'a', ...kept, responses: { 'tv-sleep': 3, 'tv-talk': 1 } }])).toEqual([])
  })
})
