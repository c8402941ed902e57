import { describe, expect, it } from 'vitest'
import { belongsTo, calendarsOf, grantsOf, keeps, nodesOf, nodesUnder, relationTo } from '#core/domain/access/relations'

const staff = {
  id: 'p1',
  grants: [
    { role: 'counsellor' as const, nodeId: 'n1', counsellorId: 'c1' },
    { role: 'counsellor' as const, nodeId: 'n2', counsellorId: 'c1' },
    { role: 'counsellor' as const, nodeId: 'n3' },
    { role: 'manager' as const, nodeId: 'n1' },
  ],
}

describe('what is whose', () => {
  it('a record belongs to the person in it and to nobody else', () => {
    expect(belongsTo({ personId: 'p1' }, ['p2'])).toBe(false)
    expect(belongsTo({ personId: 'p1' }, ['p2', 'p1'])).toBe(true)
  })

  it('a role gives only its own grants', () => {
    expect(grantsOf(staff, ['manager'])).toEqual([{ role: 'manager', nodeId: 'n1' }])
    expect(grantsOf({ id: 'p1', grants: [] }, ['counsellor', 'manager'])).toEqual([])
  })

  it('a calendar is kept by counsellors alone, and counts once', () => {
    expect(calendarsOf(staff.grants)).toEqual(['c1'])
    expect(calendarsOf([{ role: 'manager', nodeId: 'n1', counsellorId: 'c1' }])).toEqual([])
    expect(['c1', 'c2'].map((counsellorId) => keeps(staff.grants, { counsellorId }))).toEqual([true, false])
  })
})

describe('whose calendar somebody may change', () => {
  const nodes = [
    { id: 'street', parentId: null },
    { id: 'community', parentId: 'street' },
    { id: 'elsewhere', parentId: null },
  ]
  const counsellor = { id: 'c9', offers: [{ siteId: 's1' }] }
  const manager = [{ role: 'manager' as const, nodeId: 'street' }]

  it('nodes have under them what is below, however deep, and a circle ends', () => {
    expect([...nodesUnder(['street'], nodes)]).toEqual(['street', 'community'])
    expect([...nodesUnder(['community'], nodes)]).toEqual(['community'])
    const circle = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
    ]
    expect([...nodesUnder(['a'], circle)].sort()).toEqual(['a', 'b'])
    expect(nodesOf([...staff.grants, ...manager], 'manager')).toEqual(['n1', 'street'])
  })

  it('is one’s own, or managed where one of its offers is', () => {
    expect(relationTo({ id: 'c1', offers: [] }, staff.grants, [])).toBe('own')
    expect(relationTo(counsellor, manager, [{ id: 's1' }])).toBe('managed')
    expect(relationTo(counsellor, manager, [{ id: 's2' }, { id: 's1' }])).toBe('managed')
    expect(relationTo(counsellor, manager, [{ id: 's2' }])).toBeNull()
    expect(relationTo({ id: 'c9', offers: [] }, manager, [{ id: 's1' }])).toBeNull()
  })

  it('is a stranger’s for a counsellor of the same site', () => {
    const grants = [{ role: 'counsellor' as const, nodeId: 'street', counsellorId: 'c8' }]
    expect(relationTo(counsellor, grants, [{ id: 's1' }])).toBeNull()
  })
})
