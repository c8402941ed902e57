import type { CivilDate, Instant } from '../time'
import { type Credential, isGood, stateOf } from './credentials'
import { withoutNeedlessShown } from './portrait'
import { calendarsOf } from './relations'
import { type StaffGrant, type StaffRecord, sameGrant } from './staff'

export type Standing = 'active' | 'suspended'

/** The posts of somebody at these places put to rest, or taken up again. */
export function withStanding(
  record: StaffRecord,
  nodeIds: ReadonlySet<string>,
  to: Standing,
  done: { readonly by: string; readonly at: Instant },
): StaffRecord {
  const grants = record.grants.map((grant): StaffGrant => {
    if (!nodeIds.has(grant.nodeId)) return grant
    const { suspended, ...rest } = grant
    return to === 'active' ? rest : { ...rest, suspended: suspended ?? done }
  })
  return { ...record, grants }
}

/** Without one post. With the last calendar go photo and introduction, with the last post all that was only kept for the work. */
export function withoutPost(
  record: StaffRecord,
  post: Pick<StaffGrant, 'role' | 'nodeId' | 'counsellorId'>,
): StaffRecord {
  const grants = record.grants.filter((grant) => !sameGrant(grant, post))
  if (grants.length > 0) return withoutNeedlessShown({ ...record, grants })
  const { id, actedAt } = record
  return { id, grants, ...(actedAt === undefined ? {} : { actedAt }) }
}

const kept = (records: readonly Pick<StaffRecord, 'grants'>[]) =>
  calendarsOf(records.flatMap(({ grants }) => grants.filter(({ suspended }) => !suspended)))

/** The calendars that somebody kept and nobody keeps afterwards. */
export function calendarsLeft(
  before: readonly Pick<StaffRecord, 'grants'>[],
  after: readonly Pick<StaffRecord, 'grants'>[],
): string[] {
  const still = kept(after)
  return kept(before).filter((id) => !still.includes(id))
}

/** The last day of the verified credential that ends first, where that is within thirty days or was. */
export function endsSoonest(credentials: readonly Credential[], today: CivilDate): CivilDate | null {
  const ending = credentials.filter(
    (one) =>
      one.checked?.verified && ['ending', 'over'].includes(stateOf(one, today)) && !isReplaced(one, credentials, today),
  )
  return ending.flatMap(({ until }) => until ?? []).sort()[0] ?? null
}

/** There is another one of its kind that holds longer. */
function isReplaced(one: Credential, all: readonly Credential[], today: CivilDate): boolean {
  return all.some(
    (other) =>
      other.id !== one.id &&
      other.kind === one.kind &&
      isGood(other, today) &&
      (other.until === null || (one.until !== null && other.until > one.until)),
  )
}
