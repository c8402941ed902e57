import { describe, expect, it } from 'vitest'
import { actingPost, emergencyRoles, keeperFor, keepersOf, postOver, recordsKept } from '#core/domain/access/records'
import type { StaffGrant, StaffRecord } from '#core/domain/access/staff'

const today = '2026-11-20'
const nodes = [
  { id: 'street', parentId: null },
  { id: 'east', parentId: 'street' },
  { id: 'west', parentId: 'street' },
  { id: 'yard', parentId: 'east' },
]
const training = { kind: 'records', what: '一次培训', on: '2026-01-01', by: 'm', at: 1 } as const
const keeper = (id: string, nodeId: string, change: Partial<StaffRecord> = {}): StaffRecord => ({
  ...{ id, grants: [{ role: 'file-keeper', nodeId }], agreement: { version: 1, at: 1 }, trainings: [training] },
  ...change,
})
const post = (nodeId: string, role: StaffGrant['role'] = 'counsellor'): StaffGrant => ({ role, nodeId })
const untrained = keeper('untrained', 'street', { trainings: [] })
const manager = keeper('manager', 'street', { grants: [post('street', 'manager')] })
const all = [keeper('of-street', 'street'), keeper('of-east', 'east'), keeper('of-west', 'west'), untrained, manager]

describe('who answers for the records of somebody’s place', () => {
  const found = (posts: readonly StaffGrant[], self: readonly string[] = []) =>
    keepersOf(all, posts, { nodes, self, today }).map(({ id }) => id)
  it.each([
    ['the keepers there and above', [post('yard')], [], ['of-street', 'of-east']],
    ['not one beside', [post('east')], [], ['of-street', 'of-east']],
    ['of two posts those of either', [post('east'), post('west')], [], ['of-street', 'of-east', 'of-west']],
    ['never whoever asks, under any id of theirs', [post('west')], ['now', 'of-west'], ['of-street']],
    ['nobody without a post', [], [], []],
  ])('%s', (_, posts, self, who) => {
    expect(found(posts, self)).toEqual(who)
  })

  it('answers for all under theirs, so far the asker reaches', () => {
    const keepers = keepersOf(all, [post('yard')], { nodes, self: [], today })
    expect(keepers.map(({ nodeIds }) => [...nodeIds].sort())).toEqual([
      ['east', 'street', 'west', 'yard'],
      ['east', 'yard'],
    ])
    expect(keeperFor(keepers, 'west')?.id).toBe('of-street')
    expect(keeperFor(keepers.slice(1), 'yard')?.id).toBe('of-east')
    expect(keeperFor(keepers.slice(1), 'west')).toBeNull()
  })

  it('is told of all places that anybody answers for whose post holds', () => {
    const kept = (...staff: StaffRecord[]) => [...recordsKept(staff, nodes, today)].sort()
    expect(kept(keeper('one', 'east'), keeper('other', 'west'))).toEqual(['east', 'west', 'yard'])
    expect(kept(untrained, manager)).toEqual([])
  })

  it('in danger opens one they have nothing to do with: the care team and nobody else', () => {
    expect([...emergencyRoles].sort()).toEqual(['care-worker', 'counsellor'])
  })
})

describe('the post somebody acts by', () => {
  const [inEast, inStreet] = [post('east'), post('street', 'care-worker')]
  it('at a place is the first that reaches it', () => {
    expect(postOver([inEast, inStreet], 'yard', nodes)).toEqual(inEast)
    expect(postOver([inEast, inStreet], 'west', nodes)).toEqual(inStreet)
    expect(postOver([inEast], 'west', nodes)).toBeNull()
  })

  it('before a keeper is the first they answer for', () => {
    const of = (...nodeIds: string[]) => ({ id: 'k', nodeIds: new Set(nodeIds) })
    expect(actingPost([inEast, inStreet], of('street'))).toEqual(inStreet)
    expect(actingPost([inEast, inStreet], of('street', 'east'))).toEqual(inEast)
    expect(actingPost([inEast], of('west'))).toBeNull()
  })
})
