import { describe, expect, it } from 'vitest'
import { calledFrom } from '#core/domain/access/callbacks'
import { readsContributions } from '#core/domain/access/contributions'
import { handOutPlaces } from '#core/domain/access/hand-outs'
import { keptTree } from '#core/domain/access/organisation'
import { placementNodes, postAt } from '#core/domain/access/placements'
import { keptRecords } from '#core/domain/access/records'
import { staffRoles } from '#core/domain/access/roles'

const nodes = [
  { id: 'street', parentId: null },
  { id: 'east', parentId: 'street' },
  { id: 'west', parentId: 'street' },
  { id: 'yard', parentId: 'east' },
]
const below = ['east', 'yard']

describe.each(staffRoles)('a %s of the east, whose places are the east and its yard', (role) => {
  const of = (places: typeof keptTree) => [...places([{ role, nodeId: 'east' }], nodes)].sort()
  const having = (...roles: string[]) => (roles.includes(role) ? below : [])

  it('sees and does there what is theirs, and nothing above or beside', () => {
    expect(of(calledFrom)).toEqual(having('care-worker'))
    expect(of(handOutPlaces)).toEqual(having('manager', 'care-worker'))
    expect(of(placementNodes)).toEqual(having('manager', 'care-worker'))
    expect(of(keptTree)).toEqual(having('manager'))
    expect(of(keptRecords)).toEqual(having('file-keeper'))
  })

  it('hangs up codes by that post, where it reaches', () => {
    const post = { role, nodeId: 'east' }
    const found = (nodeId: string) => postAt([post], nodeId, nodes)
    expect(found('yard')).toEqual(role === 'manager' || role === 'care-worker' ? post : null)
    expect([found('street'), found('west')]).toEqual([null, null])
  })

  it('reads what is sent in for the periodical only as an editor of the top', () => {
    expect(readsContributions([{ role, nodeId: 'east' }], nodes)).toBe(false)
    expect(readsContributions([{ role, nodeId: 'street' }], nodes)).toBe(role === 'editor')
  })
})

describe('of several posts', () => {
  const [west, east] = [
    { role: 'manager', nodeId: 'west' },
    { role: 'care-worker', nodeId: 'east' },
  ] as const

  it('the one that reaches the place is acted by, the first where both do', () => {
    expect(postAt([west, east], 'yard', nodes)).toEqual(east)
    const above = { role: 'manager', nodeId: 'street' } as const
    expect(postAt([above, east], 'yard', nodes)).toEqual(above)
  })

  it('each gives its own places', () => {
    expect([...placementNodes([west, east], nodes)].sort()).toEqual(['east', 'west', 'yard'])
    expect([...handOutPlaces([west, east], nodes)].sort()).toEqual(['east', 'west', 'yard'])
  })

  it('one at a place that is gone keeps nothing of the tree', () => {
    const gone = { role: 'manager', nodeId: 'gone' } as const
    expect([...keptTree([gone, west], nodes)]).toEqual(['west'])
  })
})
