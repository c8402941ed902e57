import { grantsInForce } from '../access/gate'
import { type Node, nodesOf, nodesUnder } from '../access/relations'
import type { StaffRecord } from '../access/staff'
import { type CivilDate, dateOf, type Instant, minuteOf } from '../time'
import { dutyRoles, MOST_TO_TELL, overlaps, type Shift, type ToTell } from './rota'

/** Whether somebody may be on duty at a place today: a post of theirs is in force there or above. */
export function canBeOnDuty(record: StaffRecord, nodeId: string, nodes: readonly Node[], today: CivilDate): boolean {
  const grants = grantsInForce(record, dutyRoles, today)
  return (
    grants.ok &&
    nodesUnder(
      grants.value.map((grant) => grant.nodeId),
      nodes,
    ).has(nodeId)
  )
}

/** Managers of the place, and whoever could come now: who may be on duty there and has no shift elsewhere at this minute. */
export function whomToTell(
  records: readonly StaffRecord[],
  nodeId: string,
  { nodes, elsewhere }: { readonly nodes: readonly Node[]; readonly elsewhere: readonly Shift[] },
  now: Instant,
): ToTell[] {
  const date = dateOf(now)
  const minute = { date, from: minuteOf(now), until: minuteOf(now) + 1 }
  const isBusy = ({ id }: StaffRecord) => elsewhere.some((one) => one.staffId === id && overlaps(one, minute))
  const here = records.filter((one) => canBeOnDuty(one, nodeId, nodes, date))
  const manages = (record: StaffRecord) => {
    const grants = grantsInForce(record, ['manager'], date)
    return grants.ok && nodesUnder(nodesOf(grants.value, 'manager'), nodes).has(nodeId)
  }
  const managers = here.filter(manages)
  const others = here.filter((one) => !managers.includes(one) && !isBusy(one))
  return [
    ...managers.slice(0, 8).map(({ id }): ToTell => ({ personId: id, as: 'manager' })),
    ...others.map(({ id }): ToTell => ({ personId: id, as: 'substitute' })),
  ].slice(0, MOST_TO_TELL)
}
