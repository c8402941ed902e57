import { grantsInForce } from '#core/domain/access/gate'
import { emergencyRoles } from '#core/domain/access/records'
import type { StaffGrant, StaffRecord } from '#core/domain/access/staff'
import type { CivilDate } from '#core/domain/time'
import type { Reach } from './reach'

/** Others of the care team, who may work today, at places that a keeper of the caller's answers for; each by one post. */
export function colleaguesIn(
  { staff, keepers }: Pick<Reach, 'staff' | 'keepers'>,
  self: readonly string[],
  today: CivilDate,
): { readonly record: StaffRecord; readonly post: StaffGrant }[] {
  return staff.flatMap((record) => {
    if (self.includes(record.id)) return []
    const grants = grantsInForce(record, emergencyRoles, today)
    const post = grants.ok
      ? grants.value.find(({ nodeId }) => keepers.some(({ nodeIds }) => nodeIds.has(nodeId)))
      : undefined
    return post ? [{ record, post }] : []
  })
}
