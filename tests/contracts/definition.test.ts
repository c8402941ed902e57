import { describe, expect, it } from 'vitest'
import { definition } from '#core/contracts/shapes/definition'
import { publishedForChildren } from '#core/scales/children/index'
import { published } from '#core/scales/index'
import { skeletons } from '#core/scales/skeletons/index'

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const [first] = published
const changed = (change: object) => definition.safeParse({ ...(stored(first) as object), ...change }).success

describe('a definition that comes from the database', () => {
  it.each([...published, ...publishedForChildren].map((scale) => [`${scale.id} ${scale.version}`, scale] as const))(
    'is what it was: %s',
    (_, scale) => {
      expect(definition.parse(stored(scale))).toEqual(scale)
    },
  )

  it('is none while it is a skeleton without words', () => {
    expect(skeletons.filter((skeleton) => definition.safeParse(stored(skeleton)).success)).toEqual([])
  })

  it.each([
    ['a key nobody knows', { colour: 'red' }],
    ['no items', { items: [] }],
    [
      'a rule nobody knows',
      { scores: [{ id: 'total', title: '总分', role: 'total', rule: { kind: 'guess', of: [] } }] },
    ],
    ['a score of an item that is not there', { items: [{ id: 'other', stem: '别的题目' }] }],
    ['a score shown that is not there', { shows: { score: 'other', number: true } }],
    ['a version in words', { version: 'two' }],
    [
      'a passport with a date that never was',
      { passport: { ...first?.passport, evidence: [{ what: 'x', on: '2026-02-30' }] } },
    ],
    ['a direction nobody knows', { direction: 'sideways' }],
  ])('is refused with %s', (_, change) => {
    expect(changed({})).toBe(true)
    expect(changed(change)).toBe(false)
  })
})
