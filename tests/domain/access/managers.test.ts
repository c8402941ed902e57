import { describe, expect, it } from 'vitest'
import { leavesUnmanaged, managedPlaces, topsWithoutManagers } from '#core/domain/access/managers'
import { invitesAt, posts } from '#core/domain/access/posts'
import { staffRoles } from '#core/domain/access/roles'
import type { StaffGrant } from '#core/domain/access/staff'

const nodes = [
  { id: 'street', parentId: null, closedOn: null },
  { id: 'east', parentId: 'street', closedOn: null },
  { id: 'shut', parentId: 'east', closedOn: '2026-10-01' },
  { id: 'yard', parentId: 'shut', closedOn: null },
  { id: 'town', parentId: null, closedOn: null },
]
const who = (role: StaffGrant['role'], nodeId: string, isAtRest = false) => ({
  grants: [{ role, nodeId, ...(isAtRest ? { suspended: { by: 'm', at: 0 } } : {}) }],
})
const manager = (nodeId: string) => who('manager', nodeId)

describe('the places somebody manages', () => {
  it.each([
    ['those of a manager, and all below', [manager('east')], ['east', 'shut', 'yard']],
    ['none of a manager who is put to rest', [who('manager', 'east', true)], []],
    ['none of another role', [who('file-keeper', 'east')], []],
    ['those of two', [manager('shut'), manager('town')], ['shut', 'town', 'yard']],
  ])('%s', (_, records, places) => {
    expect([...managedPlaces(records, nodes)].sort()).toEqual(places)
  })
})

describe('a change of who works here', () => {
  it.each([
    ['the last manager goes', [manager('east')], [], true],
    ['the last manager is put to rest', [manager('east')], [who('manager', 'east', true)], true],
    ['one stays', [manager('east'), manager('east')], [manager('east')], false],
    ['one above stays', [manager('street'), manager('east')], [manager('street')], false],
    ['one below stays, and of the place itself none', [manager('street'), manager('east')], [manager('east')], true],
    ['there was none before', [who('editor', 'east')], [], false],
  ])('leaves a place without a manager or not: %s', (_, before, after, leaves) => {
    expect(leavesUnmanaged(before, after, nodes)).toBe(leaves)
  })

  it.each([
    ['nobody works here', [], ['street', 'town']],
    ['one top has a manager', [manager('street')], ['town']],
    ['only a place below has one', [manager('east')], ['street', 'town']],
    ['its manager is put to rest', [manager('town'), who('manager', 'street', true)], ['street']],
  ])('the way in without managers leads where a top has none: %s', (_, records, tops) => {
    expect(topsWithoutManagers(records, nodes)).toEqual(tops)
  })
})

describe('into every post', () => {
  it.each(staffRoles)('a manager invites, at open places under theirs: %s', (role) => {
    const at = (by: StaffGrant['role'], nodeId: string) => [...invitesAt([{ role: by, nodeId }], role, nodes)].sort()
    expect(at('manager', 'street')).toEqual(['east', 'street', 'yard'])
    expect(at('manager', 'shut')).toEqual(['yard'])
    expect(at('counsellor', 'street')).toEqual([])
  })
})

describe('what a post asks for', () => {
  const anyOf = ['counsellor', 'psychotherapist', 'psychiatrist', 'social-worker', 'school-counsellor']
  const asked: Record<string, readonly [credentials: readonly string[], trainings: readonly string[]]> = {
    counsellor: [anyOf, []],
    'professional-reviewer': [['psychiatrist', 'psychotherapist', 'counsellor'], []],
    'clinical-lead': [['psychiatrist', 'psychotherapist'], []],
    'care-worker': [[], ['call-back']],
    'file-keeper': [[], ['records']],
    'grid-worker': [[], ['basics']],
    volunteer: [[], ['basics']],
    'hotline-operator': [[], ['call-back', 'recognising-danger']],
  }
  it.each(staffRoles)('%s: one of these credentials, each of these trainings', (role) => {
    expect([posts[role].credentials, posts[role].trainings]).toEqual(asked[role] ?? [[], []])
  })
})
