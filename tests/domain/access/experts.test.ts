import { describe, expect, it } from 'vitest'
import {
  directoryRoles,
  expertGrant,
  expertPlaces,
  isFound,
  reviewPlaces,
  reviewRoles,
} from '#core/domain/access/experts'
import { type StaffRole, staffRoles } from '#core/domain/access/roles'
import type { StaffGrant, StaffRecord } from '#core/domain/access/staff'

const nodes = [
  { id: 'city', parentId: null },
  { id: 'street', parentId: 'city' },
  { id: 'east', parentId: 'street' },
  { id: 'west', parentId: 'street' },
  { id: 'yard', parentId: 'east' },
]
const post = (role: StaffRole, nodeId: string): StaffGrant => ({ role, nodeId })
const sorted = (places: ReadonlySet<string>) => [...places].sort()
const places = (...grants: StaffGrant[]) => sorted(expertPlaces(grants, nodes))
const reviewed = (...grants: StaffGrant[]) => sorted(reviewPlaces(grants, nodes))

describe('who has to do with experts', () => {
  it('is these posts and no other', () => {
    expect(directoryRoles).toEqual([
      ...['counsellor', 'manager', 'care-worker', 'psych-officer', 'clinical-lead', 'expert'],
    ])
    expect(reviewRoles).toEqual(['manager', 'psych-officer', 'clinical-lead'])
  })
})

describe.each(staffRoles)('a %s of the east', (role) => {
  it('finds experts there and above, and below where they manage', () => {
    expect(places(post(role, 'east'))).toEqual(
      role === 'manager' ? ['city', 'east', 'street', 'yard'] : ['city', 'east', 'street'],
    )
  })

  it('sees batches there and below where they review them', () => {
    const isReviewing = role === 'manager' || role === 'psych-officer' || role === 'clinical-lead'
    expect(reviewed(post(role, 'east'))).toEqual(isReviewing ? ['east', 'yard'] : [])
  })
})

describe('the places of several posts', () => {
  it('are those of each', () => {
    expect(places(post('counsellor', 'yard'), post('expert', 'west'))).toEqual([
      ...['city', 'east', 'street', 'west', 'yard'],
    ])
    expect(places(post('counsellor', 'city'), post('manager', 'west'))).toEqual(['city', 'street', 'west'])
    expect(reviewed(post('clinical-lead', 'yard'), post('editor', 'city'), post('psych-officer', 'west'))).toEqual([
      ...['west', 'yard'],
    ])
    expect([places(), reviewed()]).toEqual([[], []])
  })

  it('end where places run in a circle or one above is gone', () => {
    const circle = [
      { id: 'one', parentId: 'other' },
      { id: 'other', parentId: 'one' },
    ]
    expect(sorted(expertPlaces([post('counsellor', 'one')], circle))).toEqual(['one', 'other'])
    expect(sorted(expertPlaces([post('counsellor', 'gone')], nodes))).toEqual(['gone'])
  })
})

describe('somebody of the pool', () => {
  const today = '2026-11-20'
  const expert = post('expert', 'east')
  const resting = { ...expert, suspended: { by: 'm', at: 1 } }
  const signed = (...grants: StaffGrant[]): StaffRecord => ({ id: 'p', grants, agreement: { version: 1, at: 1 } })

  it('has the post of one, put to rest or not', () => {
    expect(expertGrant({ grants: [post('manager', 'city'), expert, post('expert', 'west')] })).toBe(expert)
    expect(expertGrant({ grants: [resting] })).toBe(resting)
    expect(expertGrant({ grants: [post('manager', 'city')] })).toBeNull()
    expect(expertGrant({ grants: [] })).toBeNull()
  })

  it('is found at the place of that post, while nothing stands between', () => {
    const east = { nodeId: 'east' }
    expect(isFound(signed(post('manager', 'east'), post('expert', 'west'), expert), east, today)).toBe(true)
    expect(isFound(signed(post('expert', 'west')), east, today)).toBe(false)
    expect(isFound(signed(post('manager', 'east')), east, today)).toBe(false)
    expect(isFound(signed(resting), east, today)).toBe(false)
    expect(isFound({ id: 'p', grants: [expert] }, east, today)).toBe(false)
    expect(isFound(signed(), east, today)).toBe(false)
  })
})
