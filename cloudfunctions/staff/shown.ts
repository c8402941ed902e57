import { shownOf } from '#core/domain/access/credentials'
import { calendarsOf } from '#core/domain/access/relations'
import type { StaffRecord } from '#core/domain/access/staff'
import { showVerified } from '../_store/counsellors'
import type { Documents } from '../_store/database'

/** By posts that are not put to rest. */
const calendars = ({ grants }: StaffRecord) => calendarsOf(grants.filter(({ suspended }) => suspended === undefined))

/** What residents read on somebody's calendars follows what was verified of them, in the transaction that changes either. */
export async function showCredentials(documents: Documents, before: StaffRecord, after: StaffRecord): Promise<void> {
  const [was, is] = [shownOf(before.credentials ?? []), shownOf(after.credentials ?? [])]
  if (was.length === 0 && is.length === 0) return
  const kept = calendars(after)
  const left = calendars(before).filter((id) => !kept.includes(id))
  await showVerified(documents, { calendars: { kept, left }, before: was, after: is })
}
