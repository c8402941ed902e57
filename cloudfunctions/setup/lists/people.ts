import { postNames } from '#core/content/post-names'
import { standsBetween } from '#core/domain/access/gate'
import type { GateRefusal } from '#core/domain/access/gate-refusals'
import { type InvitationState, invitationState } from '#core/domain/access/invitation'
import { dateOf } from '#core/domain/time'
import { calledOf, calledWhenInvited } from '../../_runtime/staff-names'
import { listAllCounsellors } from '../../_store/counsellors'
import { listStaff } from '../../_store/staff'
import { listStaffInvitations } from '../../_store/staff-invitations'
import { type Asking, type Rows, readPlaces } from './kept'

const betweenWords: Record<GateRefusal, string> = {
  'staff-suspended': '暂停了',
  'agreement-unsigned': '还没有签约定',
  'training-missing': '还没有培训',
  'another-post': '现在用着另一个岗位',
  'credential-missing': '没有核实过、在期的证件',
}
const states: Record<InvitationState, string> = {
  open: '等对方加入',
  used: '已经加入',
  withdrawn: '邀请收回了',
  over: '邀请过期了',
}

/** Who works there, a post a row, and who is invited: what the list of colleagues says, without papers and numbers. */
export async function listPeople(asking: Asking): Promise<Rows> {
  const { database, secrets, now } = asking
  const [{ own, nameOf }, people, invitations, counsellors] = await Promise.all([
    readPlaces(asking),
    listStaff(database),
    listStaffInvitations(database),
    listAllCounsellors(database),
  ])
  const calendarOf = (id: string | undefined) => counsellors.find((one) => one.id === id)?.name ?? ''
  const working = people.flatMap((record) =>
    record.grants
      .filter(({ nodeId }) => own.has(nodeId))
      .map((grant) => {
        const between = standsBetween(record, grant, dateOf(now))
        return [
          ...[calledOf(secrets, record), postNames[grant.role], nameOf(grant.nodeId)],
          ...[calendarOf(grant.counsellorId), between === null ? '在岗' : betweenWords[between]],
        ]
      }),
  )
  // Whoever came is among those who work there.
  const invited = invitations
    .filter((one) => own.has(one.nodeId) && invitationState(one, now) !== 'used')
    .map((one) => [
      ...[calledWhenInvited(secrets, one), postNames[one.role], nameOf(one.nodeId)],
      ...[calendarOf(one.counsellorId), states[invitationState(one, now)]],
    ])
  return [['称呼', '岗位', '地方', '日程', '现在'], ...working, ...invited]
}
