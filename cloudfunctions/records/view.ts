import type { StaffRecord } from '#core/domain/access/staff'
import type { Site } from '#core/domain/organisation/site'
import type { Sealed } from '#core/domain/privacy/sealed'
import { type Opening, stateOf } from '#core/domain/records/opening'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import type { Instant } from '#core/domain/time'
import type { Secrets } from '../_runtime/private'
import { calledOf } from '../_runtime/staff-names'
import { findCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { findSites } from '../_store/sites'
import { findStaffRows } from '../_store/staff'

export const whyAt = (id: string) => ({ collection: 'record-openings', id, field: 'why' }) as const
export const wordsAt = (id: string) => ({ collection: 'record-openings', id, field: 'words' }) as const

interface Viewing {
  readonly database: Reads
  readonly secrets: Secrets
  /** All that the caller's own things may stand under. */
  readonly ids: readonly string[]
  readonly now: Instant
}

/** What does not open is empty, and told where it is opened: one bad row does not take the others with it. */
const textOf = (secrets: Secrets, at: ReturnType<typeof whyAt | typeof wordsAt>, sealed: Sealed | null) =>
  sealed === null ? null : (secrets.openAtOneOf([at], sealed)?.text ?? '')

export interface Named {
  readonly staff: readonly StaffRecord[]
  readonly counsellors: readonly Pick<Counsellor, 'id' | 'name'>[]
  readonly sites: readonly Pick<Site, 'id' | 'name'>[]
}

/** Who and what these openings name, each in one question. */
async function namedIn(database: Reads, openings: readonly Opening[]): Promise<Named> {
  const [staff, counsellors, sites] = await Promise.all([
    findStaffRows(database, [...new Set(openings.flatMap(({ lookerId, byId }) => [lookerId, byId]))]),
    findCounsellors(database, [...new Set(openings.flatMap(({ record }) => record?.counsellorId ?? []))]),
    findSites(database, [...new Set(openings.map(({ siteId }) => siteId))]),
  ])
  return { staff, counsellors, sites }
}

/** Openings as their keepers and who asked for them read them. `known`: where all names were read beside something else. */
export async function describeOpenings(
  openings: readonly Opening[],
  { database, secrets, ids, now }: Viewing,
  known?: Named,
) {
  const { staff, counsellors, sites } = known ?? (await namedIn(database, openings))
  const called = new Map(staff.map((record) => [record.id, calledOf(secrets, record)]))
  const nameIn = (all: readonly { readonly id: string; readonly name: string }[], id: string) =>
    all.find((one) => one.id === id)?.name ?? ''
  return openings.map((one) => {
    const { id, kind, at, until, days, role, lookerId, byId, siteId, record, why, said, judged } = one
    return {
      ...{ id, kind, at, until, days, role, state: stateOf(one, now) },
      ...{ lookerName: called.get(lookerId) ?? '', byName: called.get(byId) ?? '' },
      ...{ looks: ids.includes(lookerId), asked: ids.includes(byId), siteName: nameIn(sites, siteId) },
      record: record && {
        ...{ code: record.code, start: record.start },
        counsellorName: nameIn(counsellors, record.counsellorId),
      },
      why: textOf(secrets, whyAt(id), why),
      said: said.map((each) => ({
        ...{ as: each.as, at: each.at, mine: ids.includes(each.by) },
        words: textOf(secrets, wordsAt(id), each.words),
      })),
      judged: judged && { at: judged.at, as: judged.as, words: textOf(secrets, wordsAt(id), judged.words) },
    }
  })
}

export async function describeOpening(opening: Opening, viewing: Viewing) {
  const [described] = await describeOpenings([opening], viewing)
  if (!described) throw new TypeError('of one there is one')
  return described
}
