import { describe, expect, it } from 'vitest'
import { coursePlaces, figurePlaces } from '#core/domain/access/courses'

const nodes = [
  { id: 'street', parentId: null },
  { id: 'east', parentId: 'street' },
  { id: 'west', parentId: 'street' },
  { id: 'yard', parentId: 'east' },
]
const places = (of: typeof coursePlaces, ...grants: Parameters<typeof coursePlaces>[0]) => [...of(grants, nodes)].sort()

describe('whose courses somebody keeps, and whose figures they see', () => {
  it.each([
    ['manager', 'east', ['east', 'yard'], ['east', 'yard']],
    ['editor', 'east', ['east', 'yard'], []],
    ['editor', 'street', ['east', 'street', 'west', 'yard'], []],
    ['counsellor', 'street', [], []],
    ['professional-reviewer', 'street', [], []],
    ['line-keeper', 'street', [], []],
    ['care-worker', 'street', [], []],
  ] as const)('%s of %s', (role, nodeId, keeps, sees) => {
    expect(places(coursePlaces, { role, nodeId })).toEqual(keeps)
    expect(places(figurePlaces, { role, nodeId })).toEqual(sees)
  })

  it('of two roles at two places, each by its own', () => {
    const both = [
      { role: 'manager', nodeId: 'west' },
      { role: 'editor', nodeId: 'yard' },
    ] as const
    expect(places(coursePlaces, ...both)).toEqual(['west', 'yard'])
    expect(places(figurePlaces, ...both)).toEqual(['west'])
  })
})
