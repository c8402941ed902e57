import type { StaffRecord } from '#core/domain/access/staff'
import { describeColleague } from './view'

/** A colleague as whoever manages these places sees them: the posts they have there. */
export function describeUnder(
  record: StaffRecord,
  nodeIds: ReadonlySet<string>,
  given: Parameters<typeof describeColleague>[1],
) {
  const grants = record.grants.filter(({ nodeId }) => nodeIds.has(nodeId))
  return describeColleague({ ...record, grants }, given)
}
