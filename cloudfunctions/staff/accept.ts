import type { RefusalOf } from '#core/contracts/operation'
import { acceptInvitation } from '#core/contracts/staff'
import { takeUp } from '#core/domain/access/invitation'
import { posts } from '#core/domain/access/posts'
import { asksForCredentials } from '#core/domain/access/roster'
import type { StaffRecord } from '#core/domain/access/staff'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { calledWhenInvited, nameAt } from '../_runtime/staff-names'
import { tryCode } from '../_runtime/try-code'
import { listNodes } from '../_store/nodes'
import { findRoster, saveRoster } from '../_store/rosters'
import { findStaff, findStaffRow, saveStaff } from '../_store/staff'
import { findStaffInvitation, saveStaffInvitation } from '../_store/staff-invitations'
import { mayStill, WRONG, type Wrong } from './invited'
import { bringIn } from './pool'
import { showToResidents } from './shown'
import { describeColleague } from './view'

/** Used once: whoever else uses the code, withdraws it or ends the inviter's post at this moment writes what this writes. */
export const acceptHandler = handle(acceptInvitation, async ({ code }, given) => {
  const { caller, codes, database, secrets, askedAt, write } = given
  const decision = await write<StaffRecord | Wrong, RefusalOf<typeof acceptInvitation>>({
    async first(documents, { person, network, now }) {
      const find = (rowId: string) => findStaffInvitation(documents, rowId)
      const tried = await tryCode(documents, { typed: code, by: person.id, network, now, codes, find })
      if (!tried.ok) return tried
      const invitation = tried.value
      if (invitation === null) return accept({ value: { id: WRONG }, person })
      const roster = await findRoster(documents)
      const nodes = await listNodes(database)
      const record = await findStaff(documents, caller.ids)
      const inviter = await findStaffRow(documents, invitation.by)
      const { role, nodeId } = invitation
      const taken = takeUp(record, invitation, {
        now,
        mayStillInvite: mayStill(inviter, invitation, nodes, now),
        needsCredential: posts[role].credentials.length > 0 && asksForCredentials(roster, nodeId, nodes),
      })
      if (!taken.ok) return taken
      const name = taken.value.name ?? secrets.seal(nameAt(record.id), calledWhenInvited(secrets, invitation))
      const value = { ...taken.value, name }
      const came = await bringIn(documents, invitation, record, now)
      if (!came.ok) return came
      await saveStaffInvitation(documents, { ...invitation, used: { by: record.id, at: now } })
      await saveStaff(documents, value)
      await showToResidents(documents, record, value)
      await saveRoster(documents, roster, now)
      return accept({ value, person })
    },
    async again(documents, id) {
      return id === WRONG ? accept({ id: WRONG }) : accept(await findStaff(documents, caller.ids))
    },
  })
  if (!decision.ok) return decision
  if (!('grants' in decision.value)) return refuse('code-unknown')
  return accept({ me: await describeColleague(decision.value, { database, secrets, now: askedAt }) })
})
