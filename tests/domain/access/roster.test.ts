import { describe, expect, it } from 'vitest'
import { asksForCredentials, emptyRoster, underRules } from '#core/domain/access/roster'

const nodes = [
  { id: 'street', parentId: null },
  { id: 'east', parentId: 'street' },
  { id: 'west', parentId: 'street' },
  { id: 'yard', parentId: 'east' },
  { id: 'round', parentId: 'about' },
  { id: 'about', parentId: 'round' },
]
const roster = (...rules: (readonly [nodeId: string, needed: boolean])[]) => ({
  ...emptyRoster('roster'),
  credentialRules: rules.map(([nodeId, needed]) => ({ nodeId, needed })),
})

describe('whether credentials are asked for at a place', () => {
  const rules = roster(['street', true], ['east', false], ['round', true])
  it.each([
    ['what it says itself', 'street', true],
    ['what the place above says', 'west', true],
    ['what it says itself, against what the place above says', 'east', false],
    ['the nearest above', 'yard', false],
    ['a place that is gone asks for nothing', 'gone', false],
    ['round a circle, what is said on it', 'about', true],
  ])('is %s', (_, nodeId, asks) => {
    expect(asksForCredentials(rules, nodeId, nodes)).toBe(asks)
  })

  it('is no where nothing was said, and a circle of places ends', () => {
    for (const { id } of nodes) expect(asksForCredentials(emptyRoster('roster'), id, nodes)).toBe(false)
  })

  it('is nowhere in a new roster, nor has anybody come in or anything changed', () => {
    expect(emptyRoster('r')).toEqual({ id: 'r', changedAt: 0, credentialRules: [], entries: [] })
  })
})

describe('a post as the rules of its place have it', () => {
  const asks = roster(['street', true])
  const given = { by: 'manager', at: 1 }
  it.each([
    ['a counsellor where credentials are asked for', 'counsellor', asks, true],
    ['a counsellor where they are not', 'counsellor', roster(['street', false]), false],
    ['a post that takes no credential', 'editor', asks, false],
  ] as const)('%s', (_, role, rules, needs) => {
    const needed = needs ? { needsCredential: true } : {}
    for (const before of [{}, { needsCredential: true } as const]) {
      expect(underRules({ role, nodeId: 'yard', given, ...before }, rules, nodes)).toEqual({
        ...{ role, nodeId: 'yard', given },
        ...needed,
      })
    }
  })
})
