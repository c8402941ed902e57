import { readStaffing } from '#core/contracts/organisation'
import { MOST_BY_NAME, MOST_STAFFED } from '#core/contracts/organisation/read'
import { invitationState } from '#core/domain/access/invitation'
import { accept } from '#core/domain/decision'
import { staffingOf } from '#core/domain/organisation/staffing'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { calledOf } from '../_runtime/staff-names'
import { listAllSites } from '../_store/sites'
import { listStaff } from '../_store/staff'
import { listStaffInvitations } from '../_store/staff-invitations'
import { readKept } from './change-node'
import { lookAt } from './look-at'

export const readStaffingHandler = handle(readStaffing, async ({ nodeId }, { caller, database, secrets, now }) => {
  const [kept, sites, people, invitations] = await Promise.all([
    readKept(database, caller.grants),
    listAllSites(database),
    listStaff(database),
    listStaffInvitations(database),
  ])
  const looked = lookAt(kept, caller.grants, nodeId)
  if (!looked.ok) return looked
  const { node, others, under, byId } = looked.value
  const { places, sums } = staffingOf(under, sites, byId, {
    people,
    invited: invitations.filter((one) => invitationState(one, now) === 'open'),
    today: dateOf(now),
  })
  const record = new Map(people.map((one) => [one.id, one]))
  const called = (id: string) => {
    const found = record.get(id)
    return found ? calledOf(secrets, found) : ''
  }
  const phoneOf = (id: string) =>
    sites.find(({ nodeId, closedOn, phone }) => nodeId === id && closedOn === null && phone !== null)?.phone ?? null
  return accept({
    place: node,
    places: others,
    sums,
    staffed: places.slice(0, MOST_STAFFED).map(({ node: { id, name, kind }, posts }) => ({
      ...{ id, name, kind, phone: phoneOf(id) },
      posts: posts.map((post) => ({
        ...post,
        by: post.by.slice(0, MOST_BY_NAME).map((one) => ({ ...one, name: called(one.id) })),
      })),
    })),
    more: places.length > MOST_STAFFED,
  })
})
