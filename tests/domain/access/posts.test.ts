import { describe, expect, it } from 'vitest'
import { credentialKinds } from '#core/domain/access/credentials'
import { invitesAt, posts } from '#core/domain/access/posts'
import { type StaffRole, staffRoles } from '#core/domain/access/roles'
import { trainingKinds } from '#core/domain/access/trainings'

const asked: Partial<Record<StaffRole, Partial<(typeof posts)[StaffRole]>>> = {
  counsellor: { credentials: ['counsellor', 'psychotherapist', 'psychiatrist', 'social-worker', 'school-counsellor'] },
  'professional-reviewer': { credentials: ['psychiatrist', 'psychotherapist', 'counsellor'] },
  'clinical-lead': { credentials: ['psychiatrist', 'psychotherapist'] },
  'care-worker': { trainings: ['call-back'] },
  'file-keeper': { trainings: ['records'] },
  'grid-worker': { trainings: ['basics'] },
  volunteer: { trainings: ['basics'] },
  'hotline-operator': { trainings: ['call-back', 'recognising-danger'] },
}

describe('a post', () => {
  it.each(staffRoles)('of a %s is given by managers, and asks for what it asks', (role) => {
    expect(posts[role]).toEqual({ invitedBy: ['manager'], credentials: [], trainings: [], ...asked[role] })
  })

  it('is one of these, and asks for some of these', () => {
    expect(Object.keys(posts).sort()).toEqual([...staffRoles].sort())
    expect(credentialKinds).toEqual(asked.counsellor?.credentials)
    expect(trainingKinds).toEqual(['call-back', 'records', 'recognising-danger', 'basics', 'other'])
  })

  it('is given at the places of who manages and all below, but none that was closed', () => {
    const nodes = [
      { id: 'street', parentId: null, closedOn: null },
      { id: 'east', parentId: 'street', closedOn: null },
      { id: 'shut', parentId: 'east', closedOn: '2026-11-20' },
      { id: 'yard', parentId: 'shut', closedOn: null },
    ]
    const at = (...grants: { role: StaffRole; nodeId: string }[]) => [...invitesAt(grants, 'expert', nodes)]
    expect(at({ role: 'manager', nodeId: 'east' })).toEqual(['east', 'yard'])
    expect(at({ role: 'manager', nodeId: 'yard' }, { role: 'psych-officer', nodeId: 'street' })).toEqual(['yard'])
    expect(at({ role: 'manager', nodeId: 'gone' })).toEqual([])
    expect(at()).toEqual([])
  })
})
