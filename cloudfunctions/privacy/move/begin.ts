import { daysOf } from '#core/content/retention'
import { accept } from '#core/domain/decision'
import { tell } from '#core/domain/inbox/entry'
import { begun, isGone, mayJoin } from '#core/domain/moving/joining'
import {
  ended,
  type Hindrance,
  isUnderWay,
  type RecordMove,
  stateOf,
  TRIED_AGAIN,
  TRIED_FOR,
} from '#core/domain/moving/move'
import type { Other, Person } from '#core/domain/people/person'
import type { AccessEntry } from '#core/domain/privacy/access-entry'
import type { Instant } from '#core/domain/time'
import { newId } from '../../_runtime/ids'
import { openUnder, privateAt } from '../../_runtime/personal'
import type { Secrets } from '../../_runtime/private'
import { noteAccess } from '../../_store/access-log'
import type { Documents, Gets, Reads } from '../../_store/database'
import { findPerson, savePerson } from '../../_store/people'
import { findMove, listMovesOf, saveMove } from '../../_store/record-moves'
import { areNamedTogether } from '../../_store/same-child'
import { findStaff } from '../../_store/staff'
import { waitForTooMuch } from '../../_store/waiting-of-both'
import type { Call } from './carry-on'

/** The two accounts, wherever their documents lie by now. */
export interface Both {
  readonly from: Person
  readonly to: Person
}

export async function findBoth(database: Reads, documents: Gets, { toId, fromId }: RecordMove): Promise<Both> {
  const from = await findPerson(documents, [fromId ?? ''], database)
  return { from, to: await findPerson(documents, [toId], database) }
}

/** All that somebody's things may stand under. */
export const idsOf = ({ id, formerIds = [] }: Person): [string, ...string[]] => [id, ...formerIds]

export const isToBegin = (move: RecordMove, now: Instant): boolean =>
  stateOf(move, now) === 'waiting' && move.waitsUntil !== null && now >= move.waitsUntil

/** The new account is told what became of it. */
export async function tellNew(database: Reads, documents: Documents, { id, toId }: RecordMove, now: Instant) {
  const to = await findPerson(documents, [toId], database)
  const told = to.since === null ? to : tell(to, { kind: 'move-answered', ref: id }, now)
  if (told !== to) await savePerson(documents, told)
}

/** What was sealed for the old account, for the new one; what does not open there goes along as it is. */
export function sealedAnew(
  secrets: Secrets,
  { from, to }: Both,
  field: 'intake' | 'phone' | 'name',
  recordId: string,
  sealed: string,
): string {
  const text = openUnder(secrets, [...new Set([...idsOf(from), ...idsOf(to)])], field, recordId, sealed)
  return text === null ? sealed : secrets.seal(privateAt(to.id, field, recordId), text)
}

async function whatHinders(
  database: Reads,
  documents: Documents,
  { from, to }: Both,
  { id, now }: { readonly id: string; readonly now: Instant },
): Promise<Hindrance | null> {
  for (const one of [from, to]) {
    if ((await findStaff(documents, idsOf(one))).grants.length > 0) return 'works-here'
  }
  const may = mayJoin(from, to, now)
  if (!may.ok) return may.refusal
  const moves = await Promise.all([from, to].map((one) => listMovesOf(database, idsOf(one))))
  if (moves.flat().some((one) => one.id !== id && isUnderWay(one, now))) return 'other-move'
  if (await waitForTooMuch(database, from, to, now)) return 'waiting-enough'
  return (await areNamedTogether(database, from, to)) ? 'same-child' : null
}

/** That it was asked for, as the new account reads it; the old one keeps its own. */
const askedFor = ({ at, by, role, record }: NonNullable<RecordMove['asked']>, personId: string): AccessEntry => ({
  ...{ id: newId(), at, staffId: by, personId, what: ['existence'], purpose: 'move', role },
  ...(record && { counsellorId: record.counsellorId, appointmentId: record.appointmentId }),
})

/** Both accounts stand still from here on, or it is tried again later; nothing has moved yet. */
export async function begin({ database, transaction, clock, secrets }: Call, id: string): Promise<void> {
  await transaction<null, never>(async (documents) => {
    const move = await findMove(documents, id)
    const now = clock()
    if (!move || !isToBegin(move, now) || move.waitsUntil === null) return accept(null)
    const both = await findBoth(database, documents, move)
    const gone = isGone(both.from) || isGone(both.to)
    const hindered = await whatHinders(database, documents, both, { id, now })
    if (gone || (hindered && now >= move.waitsUntil + TRIED_FOR)) {
      await saveMove(documents, ended(move, gone ? 'deleted' : 'unfit', now, daysOf('record-move')))
      await tellNew(database, documents, move, now)
      return accept(null)
    }
    if (hindered) {
      await saveMove(documents, { ...move, hindered, due: now + TRIED_AGAIN })
      if (move.hindered === null) await tellNew(database, documents, move, now)
      return accept(null)
    }
    const others = both.from.others.map(
      (one): Other => ({ ...one, name: sealedAnew(secrets, both, 'name', one.id, one.name) }),
    )
    const after = begun(both.from, both.to, others, now)
    await savePerson(documents, after.from)
    await savePerson(documents, after.to)
    if (move.asked) await noteAccess(documents, askedFor(move.asked, both.to.id))
    await saveMove(documents, { ...move, hindered: null, begunAt: now, workedAt: now, due: now })
    return accept(null)
  })
}
