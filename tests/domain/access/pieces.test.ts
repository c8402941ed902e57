import { describe, expect, it } from 'vitest'
import { deskOf, isUnder, seesPiece } from '#core/domain/access/pieces'

const nodes = [
  { id: 'street', parentId: null },
  { id: 'one', parentId: 'street' },
  { id: 'two', parentId: 'street' },
]

describe('whose a piece is to write, and to read for others', () => {
  it.each([
    ['street', null, true],
    ['street', 'street', true],
    ['street', 'two', true],
    ['one', null, false],
    ['one', 'street', false],
    ['one', 'two', false],
    ['one', 'one', true],
    ['gone', 'one', false],
    ['gone', null, false],
  ] as const)('at %s, of a piece of %s: %s', (nodeId, of, may) => {
    const editing = deskOf([{ role: 'editor', nodeId }], nodes)
    expect([isUnder(editing.edits, of), isUnder(editing.reviews, of), seesPiece(editing, of)]).toEqual([
      may,
      false,
      may,
    ])
    const reviewing = deskOf([{ role: 'professional-reviewer', nodeId }], nodes)
    expect([isUnder(reviewing.edits, of), isUnder(reviewing.reviews, of), seesPiece(reviewing, of)]).toEqual([
      ...[false, may, may],
    ])
  })

  it('is nobody’s by another role', () => {
    const desk = deskOf([{ role: 'manager', nodeId: 'street' }], nodes)
    expect(seesPiece(desk, null)).toBe(false)
  })
})
