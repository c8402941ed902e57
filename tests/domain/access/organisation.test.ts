import { describe, expect, it } from 'vitest'
import { editedTree, isEdited, keptTree, mayChangeSite } from '#core/domain/access/organisation'
import { type StaffRole, staffRoles } from '#core/domain/access/roles'

const nodes = [
  { id: 'street', parentId: null },
  { id: 'east', parentId: 'street' },
  { id: 'west', parentId: 'street' },
  { id: 'yard', parentId: 'east' },
  { id: 'orphan', parentId: 'gone' },
]
const post = (role: StaffRole, nodeId: string) => ({ role, nodeId })
const sorted = (places: ReadonlySet<string>) => [...places].sort()

describe.each(staffRoles)('a %s of the east', (role) => {
  it('keeps the tree there as a manager, and writes for its doors as an editor', () => {
    const grants = [post(role, 'east')]
    expect(sorted(keptTree(grants, nodes))).toEqual(role === 'manager' ? ['east', 'yard'] : [])
    expect(sorted(editedTree(grants, nodes))).toEqual(role === 'editor' ? ['east', 'yard'] : [])
  })
})

describe('the places somebody keeps or writes for', () => {
  it('are those of several posts, and none of a place that is gone', () => {
    for (const [role, tree] of [['manager', keptTree] as const, ['editor', editedTree] as const]) {
      expect(sorted(tree([post(role, 'yard'), post(role, 'west')], nodes)), role).toEqual(['west', 'yard'])
      expect(sorted(tree([post(role, 'gone'), post(role, 'west')], nodes)), role).toEqual(['west'])
      expect(sorted(tree([post(role, 'gone')], nodes)), role).toEqual([])
      expect(sorted(tree([post(role, 'street')], nodes)), role).toEqual(['east', 'street', 'west', 'yard'])
    }
  })
})

describe('a site', () => {
  const site = { nodeId: 'yard', closedOn: null }
  const closed = { nodeId: 'yard', closedOn: '2026-11-20' }
  const edited = new Set(['yard'])

  it('is written for at its place, while it is open', () => {
    expect(isEdited(site, edited)).toBe(true)
    expect(isEdited({ ...site, nodeId: 'west' }, edited)).toBe(false)
    expect(isEdited(closed, edited)).toBe(false)
  })

  it.each([
    ['hours', true],
    ['add-closure', true],
    ['remove-closure', true],
    ['name', false],
    ['rooms', false],
    ['close', false],
  ])('is changed in its %s by who manages it, and by an editor: %s', (part, byEditor) => {
    const may = (role: StaffRole, nodeId: string, of: typeof site | typeof closed = site) =>
      mayChangeSite([post(role, nodeId)], nodes, of, part)
    expect([may('manager', 'yard'), may('manager', 'street'), may('manager', 'east', closed)]).toEqual([
      true,
      true,
      true,
    ])
    expect([may('editor', 'yard'), may('editor', 'street')]).toEqual([byEditor, byEditor])
    expect([may('editor', 'yard', closed), may('editor', 'west'), may('manager', 'west')]).toEqual([
      false,
      false,
      false,
    ])
    expect(may('care-worker', 'yard')).toBe(false)
    expect(mayChangeSite([post('manager', 'west'), post('editor', 'east')], nodes, site, part)).toBe(byEditor)
  })
})
