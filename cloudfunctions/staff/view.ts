import { actingIn } from '#core/domain/access/acting'
import { stateOf } from '#core/domain/access/credentials'
import { hasSigned, standsBetween } from '#core/domain/access/gate'
import { posts } from '#core/domain/access/posts'
import type { StaffRecord } from '#core/domain/access/staff'
import { countsOn, kindOf, lacking } from '#core/domain/access/trainings'
import type { OrganisationNode } from '#core/domain/organisation/node'
import type { Sealed } from '#core/domain/privacy/sealed'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import type { SealedAt, Secrets } from '../_runtime/private'
import { calledOf } from '../_runtime/staff-names'
import { findCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { findNodes } from '../_store/nodes'
import { findStaffRows } from '../_store/staff'

export const numberAt = (id: string) => ({ collection: 'staff', id, field: 'number' }) as const

/** What does not open is empty, and told where it is opened: one bad row does not take the others with it. */
export const opened = (secrets: Secrets, at: SealedAt, sealed: Sealed): string =>
  secrets.openAtOneOf([at], sealed)?.text ?? ''

interface Named {
  readonly nodes: readonly Pick<OrganisationNode, 'id' | 'name'>[]
  readonly counsellors: readonly Pick<Counsellor, 'id' | 'name'>[]
  readonly today: CivilDate
}

const nameIn = (all: readonly { readonly id: string; readonly name: string }[], id: string | undefined) =>
  all.find((one) => one.id === id)?.name ?? ''

/** Posts as they stand today. */
export function describePosts(record: StaffRecord, { nodes, counsellors, today }: Named) {
  return record.grants.map((grant) => ({
    ...{ role: grant.role, nodeId: grant.nodeId, nodeName: nameIn(nodes, grant.nodeId) },
    ...{ counsellorId: grant.counsellorId ?? null, counsellorName: nameIn(counsellors, grant.counsellorId) },
    between: standsBetween(record, grant, today),
    lacks: lacking(posts[grant.role].trainings, record.trainings ?? [], today),
  }))
}

/** The post they chose to act in; null where all of theirs hold. */
export function describeActing(record: Pick<StaffRecord, 'acting' | 'grants'>) {
  const chosen = actingIn(record)
  return chosen && { role: chosen.role, nodeId: chosen.nodeId, counsellorId: chosen.counsellorId ?? null }
}

/** Everything of one colleague, the numbers opened. */
export async function describeColleague(
  record: StaffRecord,
  { database, secrets, now }: { readonly database: Reads; readonly secrets: Secrets; readonly now: Instant },
) {
  const today = dateOf(now)
  const { credentials = [], trainings = [], agreement } = record
  const checkers = credentials.flatMap(({ checked }) => checked?.by ?? [])
  const [nodes, counsellors, others] = await Promise.all([
    findNodes(database, [...new Set(record.grants.map(({ nodeId }) => nodeId))]),
    findCounsellors(database, [...new Set(record.grants.flatMap(({ counsellorId }) => counsellorId ?? []))]),
    checkers.length === 0 ? [] : findStaffRows(database, [...new Set(checkers)]),
  ])
  const checker = (id: string | undefined) => {
    const found = others.find((one) => one.id === id)
    return found ? calledOf(secrets, found) : ''
  }
  return {
    id: record.id,
    name: calledOf(secrets, record),
    posts: describePosts(record, { nodes, counsellors, today }),
    signed: agreement ?? null,
    hasSigned: hasSigned(record),
    trainings: trainings.map((one) => ({
      ...{ kind: kindOf(one), what: one.what, on: one.on, until: one.until ?? null },
      counts: countsOn(one, today),
    })),
    credentials: credentials.map((one) => ({
      ...{ id: one.id, kind: one.kind, issuer: one.issuer, until: one.until, notedAt: one.notedAt },
      number: opened(secrets, numberAt(record.id), one.number),
      state: stateOf(one, today),
      checkedAt: one.checked?.at ?? null,
      checkedBy: checker(one.checked?.by),
    })),
  }
}
