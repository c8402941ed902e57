import { listPeople } from '#core/contracts/staff'
import { hasSigned } from '#core/domain/access/gate'
import { invitationState } from '#core/domain/access/invitation'
import { asksForCredentials } from '#core/domain/access/roster'
import { endsSoonest } from '#core/domain/access/standing'
import { accept } from '#core/domain/decision'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { calledOf, calledWhenInvited } from '../_runtime/staff-names'
import { listAllCounsellors } from '../_store/counsellors'
import { listNodes } from '../_store/nodes'
import { findRoster } from '../_store/rosters'
import { listStaff } from '../_store/staff'
import { listStaffInvitations } from '../_store/staff-invitations'
import { managedBy } from './changing'
import { noticesFor } from './notices'
import { describePosts } from './view'

/** As the contract has them. */
const MOST_PEOPLE = 200
const MOST_POSTS = 400

export const listHandler = handle(listPeople, async ({ after }, { caller, database, secrets, now }) => {
  const [nodes, people, invitations, roster, counsellors] = await Promise.all([
    listNodes(database),
    listStaff(database),
    listStaffInvitations(database),
    findRoster(database),
    listAllCounsellors(database),
  ])
  const today = dateOf(now)
  const own = managedBy(caller.grants, nodes)
  const all = people
    .map((record) => ({ ...record, grants: record.grants.filter(({ nodeId }) => own.has(nodeId)) }))
    .filter(({ id, grants }) => grants.length > 0 && (after === undefined || id > after))
  let told = 0
  const shown = all.filter(({ grants }, at) => {
    told += grants.length
    return at < MOST_PEOPLE && told <= MOST_POSTS
  })
  const nameOf = new Map(nodes.map(({ id, name }) => [id, name]))
  const open = invitations
    .filter(({ nodeId }) => own.has(nodeId))
    .sort((a, b) => b.at - a.at)
    .slice(0, 100)
  return accept({
    people: shown.map((record) => ({
      ...{ id: record.id, name: calledOf(secrets, record), self: caller.ids.includes(record.id) },
      ...{ posts: describePosts(record, { nodes, counsellors, today }), hasSigned: hasSigned(record) },
      endsOn: endsSoonest(record.credentials ?? [], today),
      toCheck: (record.credentials ?? []).some(({ checked }) => checked === null),
    })),
    next: shown.length < all.length ? (shown.at(-1)?.id ?? null) : null,
    invitations: open.map((one) => ({
      ...{ id: one.id, role: one.role, nodeName: nameOf.get(one.nodeId) ?? '', until: one.until },
      ...{ name: calledWhenInvited(secrets, one), state: invitationState(one, now) },
    })),
    rules: nodes
      .filter(({ id }) => own.has(id))
      .slice(0, 150)
      .map(({ id, name }) => ({
        ...{ id, name, needed: asksForCredentials(roster, id, nodes) },
        own: roster.credentialRules.some(({ nodeId }) => nodeId === id),
      })),
    notices: await noticesFor({ grants: caller.grants }, roster, { database, secrets, nodes, now }),
  })
})
