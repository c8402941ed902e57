import { acceptInvitation, inviteStaff, signAgreement } from '#core/contracts/staff'
import { agreementVersion } from '#core/domain/access/agreement'
import type { StaffGrant } from '#core/domain/access/staff'
import { valueOf } from './value-of'
import type { World } from './world'

/** What a test asks for when it does not say otherwise. */
export const anInvitation = { role: 'editor', nodeId: 'n-chenguang', counsellorId: null, name: '示例同事' } as const

/** A code for somebody, of the sample manager's. */
export async function aStaffCode(
  world: World,
  change: Partial<Parameters<typeof inviteWith>[1]> = {},
): Promise<string> {
  return inviteWith(world, { ...anInvitation, ...change })
}

async function inviteWith(
  world: World,
  wish: { role: StaffGrant['role']; nodeId: string; counsellorId: string | null; name: string },
): Promise<string> {
  return valueOf(await (await world.as('sample-manager')).call(inviteStaff, wish)).code
}

/** Somebody who came by an invitation and signed; without it, who has yet to sign. */
export async function aNewcomer(world: World, name: string, change = {}, signs = true) {
  const code = await aStaffCode(world, change)
  const browser = await world.as(name)
  valueOf(await browser.call(acceptInvitation, { code }))
  if (signs) valueOf(await browser.call(signAgreement, { version: agreementVersion }))
  return browser
}

/** Grants of somebody's as stored now. */
export async function grantsOf(world: World, name: string): Promise<readonly StaffGrant[]> {
  const row = (await world.documents('staff')).find(({ _id }) => _id === world.personId(name))
  return (row?.grants ?? []) as readonly StaffGrant[]
}
