import { describe, expect, it } from 'vitest'
import { belongsTo, calendarsOf, grantsOf } from '#core/domain/access/relations'

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
  })
})
