import { kindNames } from '#core/content/place-names'
import { postNames } from '#core/content/post-names'
import { invitationState } from '#core/domain/access/invitation'
import { staffingOf } from '#core/domain/organisation/staffing'
import { dateOf } from '#core/domain/time'
import { calledOf } from '../../_runtime/staff-names'
import { listStaff } from '../../_store/staff'
import { listStaffInvitations } from '../../_store/staff-invitations'
import { type Asking, type Rows, readPlaces } from './kept'

/** Which posts each place asks for and who holds them today, as its page says; what is missing most first. */
export async function listStaffing(asking: Asking): Promise<Rows> {
  const { database, secrets, now } = asking
  const [{ nodes, own, everySite }, people, invitations] = await Promise.all([
    readPlaces(asking),
    listStaff(database),
    listStaffInvitations(database),
  ])
  const { places } = staffingOf(
    nodes.filter(({ id }) => own.has(id)),
    everySite,
    new Map(nodes.map((node) => [node.id, node])),
    { people, invited: invitations.filter((one) => invitationState(one, now) === 'open'), today: dateOf(now) },
  )
  const called = (id: string) => {
    const record = people.find((one) => one.id === id)
    return record ? calledOf(secrets, record) : ''
  }
  const rows = places.flatMap(({ node, posts }) =>
    posts.map(({ role, required, held, missing, by, invited }) => [
      ...[node.name, kindNames[node.kind], postNames[role], String(required), String(held), String(missing)],
      ...[String(invited), by.flatMap(({ id, between }) => (between === null ? called(id) || [] : [])).join('、')],
    ]),
  )
  return [['地方', '级别', '岗位', '该有几人', '在岗几人', '还缺几人', '发出的邀请', '在岗的人'], ...rows]
}
