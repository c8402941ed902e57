import { hotlines } from '#core/content/hotlines'
import { readProgress } from '#core/contracts/setup'
import { invitationState } from '#core/domain/access/invitation'
import { recordsKept } from '#core/domain/access/records'
import { nodesOf } from '#core/domain/access/relations'
import { accept } from '#core/domain/decision'
import { wholeRegistry } from '#core/domain/hotlines/registry'
import { progressOf } from '#core/domain/setup/progress'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { calledOf, calledWhenInvited } from '../_runtime/staff-names'
import { listAllCounsellors } from '../_store/counsellors'
import { listLines } from '../_store/hotlines'
import { listAllPlacements } from '../_store/placements'
import { listStaff } from '../_store/staff'
import { listStaffInvitations } from '../_store/staff-invitations'
import { readPlaces } from './lists/kept'

const NAMED = 5

export const readProgressHandler = handle(readProgress, async (_, { caller, database, secrets, now }) => {
  const [{ nodes, own, sites, nameOf }, staff, invitations, counsellors, stored, placements] = await Promise.all([
    readPlaces({ caller, database, secrets, now }),
    listStaff(database),
    listStaffInvitations(database),
    listAllCounsellors(database),
    listLines(database),
    listAllPlacements(database),
  ])
  const isOwn = ({ nodeId }: { readonly nodeId: string }) => own.has(nodeId)
  const here = new Set(sites.map(({ id }) => id))
  const steps = progressOf({
    nodes: nodes.filter(({ id }) => own.has(id)),
    sites,
    people: staff
      .filter(({ grants }) => grants.some(isOwn))
      .map((record) => ({ record, name: calledOf(secrets, record), self: caller.ids.includes(record.id) })),
    invited: invitations
      .filter((one) => isOwn(one) && invitationState(one, now) === 'open')
      .map((one) => calledWhenInvited(secrets, one)),
    kept: recordsKept(staff, nodes, dateOf(now)),
    counsellors: counsellors.filter(({ offers }) => offers.some(({ siteId }) => here.has(siteId))),
    lines: wholeRegistry(hotlines, stored),
    placements,
  })
  return accept({
    place: nameOf(nodesOf(caller.grants, 'manager').find((id) => own.has(id)) ?? null),
    steps: steps.map(({ names, ...step }) => ({ ...step, first: names.slice(0, NAMED) })),
  })
})
