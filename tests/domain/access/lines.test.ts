import { describe, expect, it } from 'vitest'
import { keptPlaces, mayKeepLine } from '#core/domain/access/lines'

const nodes = [
  { id: 'street', parentId: null },
  { id: 'one', parentId: 'street' },
  { id: 'two', parentId: 'street' },
]
const at = (nodeId: string) => [{ role: 'line-keeper' as const, nodeId }]
const area = (nodeId: string | null) => ({ nodeId, name: '某地' })

describe('whose a line is to keep', () => {
  it.each([
    ['street', null, true],
    ['street', area(null), true],
    ['street', area('street'), true],
    ['street', area('two'), true],
    ['one', null, false],
    ['one', area(null), false],
    ['one', area('street'), false],
    ['one', area('two'), false],
    ['one', area('one'), true],
    // A place that is gone is nobody's top.
    ['gone', null, false],
    ['gone', area('one'), false],
  ] as const)('at %s, of a line for %j: %s', (nodeId, of, may) => {
    expect(mayKeepLine(keptPlaces(at(nodeId), nodes), of)).toBe(may)
  })

  it('is nobody’s without a grant', () => {
    expect(mayKeepLine(keptPlaces([], nodes), null)).toBe(false)
  })
})
