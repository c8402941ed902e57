import { sampleOpenid } from '#core/content/sample/people'
import type { InputOf } from '#core/contracts/operation'
import type { noteCredential } from '#core/contracts/staff'
import type { StaffInvitation } from '#core/domain/access/invitation'
import type { StaffGrant } from '#core/domain/access/staff'
import { personIdsOf } from '../../cloudfunctions/_runtime/identity'
import { codesOf } from '../../cloudfunctions/_runtime/one-time-code'
import { secretsOf } from '../../cloudfunctions/_runtime/private'
import { invitedAt, nameAt } from '../../cloudfunctions/_runtime/staff-names'
import { wayInHash } from '../../cloudfunctions/_runtime/way-in'
import { numberAt } from '../../cloudfunctions/staff/view'
import { mondayAt } from './makers'
import { functionEnv, type World } from './world'

/** The way in that is set where `withWayIn` is the environment. */
export const wayIn = 'CDFGHJKMNPQRTVWXY346'
export const withWayIn = { ...functionEnv, XINLIN_WAY_IN: wayInHash(wayIn) }

/** Under which somebody's staff record lies. */
export const staffIdOf = (name: string): string => personIdsOf(sampleOpenid(name), functionEnv)[0]

export const aPaper: InputOf<typeof noteCredential> = {
  ...{ kind: 'counsellor', number: 'XL-示例-0001', issuer: '示例发证单位', until: null },
}

/** Somebody who works here, with a name, and a paper nobody has looked at. */
export async function plantColleague(world: World, is: string, id: string, grants: readonly StaffGrant[]) {
  const secrets = secretsOf(functionEnv)
  const paper = { id: `${is}-paper`, kind: 'counsellor', issuer: `${is}的发证单位`, until: null, checked: null }
  await world.put('staff', {
    ...{ id, grants, name: secrets.seal(nameAt(id), `${is}的同事`), v: 2 },
    credentials: [{ ...paper, notedAt: mondayAt(5), number: secrets.seal(numberAt(id), `${is}-号码`) }],
  })
}

/** The code of the one invitation that is planted, and the row it opens. */
export const staffCode = 'CDFGHJKMNPQV'
export const staffCodeRow = codesOf(functionEnv).rowOf(staffCode)

/** Of the sample manager's: an editor's post. */
export async function plantStaffInvitation(world: World, nodeId: string, change: Partial<StaffInvitation> = {}) {
  const invitation: StaffInvitation = {
    ...{ id: staffCodeRow, role: 'editor', nodeId, by: staffIdOf('sample-manager') },
    ...{ at: mondayAt(5), until: mondayAt(5 + 7 * 24) },
    name: secretsOf(functionEnv).seal(invitedAt(staffCodeRow), '被邀请的人'),
    ...change,
  }
  await world.put('staff-invitations', { ...invitation, v: 1 })
}
