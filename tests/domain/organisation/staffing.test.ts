import { describe, expect, it } from 'vitest'
import { agreementVersion } from '#core/domain/access/agreement'
import { type StaffRole, staffRoles } from '#core/domain/access/roles'
import type { StaffRecord } from '#core/domain/access/staff'
import { nodeKinds, type OrganisationNode } from '#core/domain/organisation/node'
import { settingsTable } from '#core/domain/organisation/settings'
import { type Site, siteKinds } from '#core/domain/organisation/site'
import { askedPosts, isAskedAtSite, isAskedUnder, staffingOf } from '#core/domain/organisation/staffing'
import { aPlace, aSite } from './a-place'

const today = '2026-11-23'
const somebody = (id: string, role: StaffRole, nodeId: string): StaffRecord => ({
  id,
  grants: [{ role, nodeId }],
  agreement: { version: agreementVersion, at: 0 },
})
const looked = (nodes: readonly OrganisationNode[], sites: readonly Site[], people: readonly StaffRecord[] = []) =>
  staffingOf(nodes, sites, new Map(nodes.map((node) => [node.id, node])), { people, invited: [], today })

const city = aPlace({ id: 'city', kind: 'city' })
const street = aPlace({ id: 'street', kind: 'street', parentId: 'city' })
const community = aPlace({ id: 'community', kind: 'community', parentId: 'street' })

describe('what the plans ask for', () => {
  it('has a setting of its own for each post, and each such setting a post', () => {
    const keys = Object.entries(settingsTable).flatMap(([key, { about }]) => (about === 'staffing' ? [key] : []))
    expect(keys.sort()).toEqual(Object.keys(askedPosts).sort())
  })

  it('is offered where it can say anything', () => {
    expect(isAskedUnder('staffCityOfficer', 'city')).toBe(true)
    expect(isAskedUnder('staffCityOfficer', 'street')).toBe(false)
    expect(isAskedUnder('staffCommunityWorker', 'city')).toBe(true)
    expect(isAskedUnder('staffRoomCounsellor', 'community')).toBe(true)
    expect(isAskedUnder('pauseDays', 'community')).toBe(true)
    expect(isAskedAtSite('staffRoomCounsellor', 'counselling-room')).toBe(true)
    expect(isAskedAtSite('staffRoomCounsellor', 'clinic')).toBe(false)
    expect(isAskedAtSite('staffClinicOfficer', 'health-station')).toBe(true)
    expect(isAskedAtSite('staffCommunityWorker', 'counselling-room')).toBe(false)
    expect(isAskedAtSite('pauseDays', 'clinic')).toBe(true)
  })

  it('is of each tier its own, and of a place and a site that are closed nothing', () => {
    const { places } = looked([city, street, community], [])
    // The street misses two; of those that miss as many the widest comes first.
    expect(places.map(({ node, missing }) => [node.id, missing])).toEqual([
      ['street', 2],
      ['city', 1],
      ['community', 1],
    ])
    const closed = { ...community, closedOn: today }
    expect(looked([closed], [aSite({ nodeId: 'community' })]).places).toEqual([])
    const room = aSite({ nodeId: 'community', kind: 'counselling-room' })
    const roles = (site: Site) => looked([community], [site]).places[0]?.posts.map(({ role }) => role)
    expect(roles(room)).toEqual(['care-worker', 'counsellor'])
    expect(roles({ ...room, closedOn: today })).toEqual(['care-worker'])
    expect(roles({ ...room, nodeId: 'elsewhere' })).toEqual(['care-worker'])
  })
})

it('too many in one place do not stand in for too few in another', () => {
  const other = { ...street, id: 'other' }
  const people = ['a', 'b', 'c'].map((id) => somebody(id, 'psych-officer', 'street'))
  const { sums } = looked([street, other], [], people)
  expect(sums.find(({ role }) => role === 'psych-officer')).toEqual({
    ...{ role: 'psych-officer', required: 2, filled: 1, missing: 1, people: 3 },
  })
})

it('each post that is asked for is a role there is, at a kind of place or of site there is', () => {
  for (const { role, of, kinds } of Object.values(askedPosts)) {
    expect(staffRoles).toContain(role)
    for (const kind of kinds) expect(of === 'node' ? nodeKinds : siteKinds).toContain(kind)
  }
})
