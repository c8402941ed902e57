import { isStuck, type RecordMove, stateOf } from '#core/domain/moving/move'
import type { Sealed } from '#core/domain/privacy/sealed'
import type { Instant } from '#core/domain/time'
import type { Secrets } from '../_runtime/private'
import { calledOf } from '../_runtime/staff-names'
import { findCounsellors } from '../_store/counsellors'
import type { Reads } from '../_store/database'
import { findSites } from '../_store/sites'
import { findStaffRows } from '../_store/staff'

export const noteAt = (id: string) => ({ collection: 'record-moves', id, field: 'note' }) as const
export const verdictAt = (id: string) => ({ collection: 'record-moves', id, field: 'words' }) as const

interface Viewing {
  readonly database: Reads
  readonly secrets: Secrets
  readonly ids: readonly string[]
  readonly now: Instant
}

/** What does not open is empty, and told where it is opened: one bad row does not take the others with it. */
const textOf = (secrets: Secrets, at: ReturnType<typeof noteAt | typeof verdictAt>, sealed: Sealed | null) =>
  sealed === null ? null : (secrets.openAtOneOf([at], sealed)?.text ?? '')

/** Those that were asked for, as staff read them. */
export async function describeMoves(moves: readonly RecordMove[], { database, secrets, ids, now }: Viewing) {
  const asked = moves.flatMap((move) => (move.asked ? [{ ...move, asked: move.asked }] : []))
  const [staff, counsellors, sites] = await Promise.all([
    findStaffRows(database, [...new Set(asked.map((one) => one.asked.by))]),
    findCounsellors(database, [...new Set(asked.flatMap((one) => one.asked.record?.counsellorId ?? []))]),
    findSites(database, [...new Set(asked.map((one) => one.asked.siteId))]),
  ])
  const called = new Map(staff.map((record) => [record.id, calledOf(secrets, record)]))
  const nameIn = (all: readonly { readonly id: string; readonly name: string }[], id: string) =>
    all.find((one) => one.id === id)?.name ?? ''
  return asked.map((move) => {
    const { id, decided, ended, hindered, waitsUntil } = move
    const { at, by, role, proof, record, note, siteId } = move.asked
    return {
      ...{ id, state: stateOf(move, now), at, until: waitsUntil, endedAt: ended?.at ?? null },
      // What it is that stands in the way, or what is left, is for the person alone.
      ...{ hindered: hindered !== null, stuck: isStuck(move, now), left: move.left?.length ?? 0 },
      ...{ mine: ids.includes(by), byName: called.get(by) ?? '', role, proof, siteName: nameIn(sites, siteId) },
      record: record && {
        ...{ code: record.code, start: record.start },
        counsellorName: nameIn(counsellors, record.counsellorId),
      },
      note: textOf(secrets, noteAt(id), note),
      decided: decided && { as: decided.as, at: decided.at, words: textOf(secrets, verdictAt(id), decided.words) },
    }
  })
}

export async function describeMove(move: RecordMove, viewing: Viewing) {
  const [described] = await describeMoves([move], viewing)
  if (!described) throw new TypeError('of one that was asked for there is one')
  return described
}
