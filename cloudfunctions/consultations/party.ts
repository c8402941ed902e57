import type { openConsultation } from '#core/contracts/consultations'
import type { RefusalOf } from '#core/contracts/operation'
import type { Grant } from '#core/domain/access/relations'
import { askingRoles, type Consultation, isGone, type Side, sideOf } from '#core/domain/consultations/consultation'
import { bothThere, isThere, settled } from '#core/domain/consultations/settled'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { StaffKind } from '#core/domain/inbox/entry'
import type { Instant } from '#core/domain/time'
import type { StaffCaller, WritingCall } from '../_runtime/handle'
import { findConsultation, putConsultation } from '../_store/consultations'
import type { Documents, Gets, Reads } from '../_store/database'
import { orNull } from '../_store/rows'
import { findStaffRow, findStaffRows } from '../_store/staff'
import { tellStaff } from '../_store/told'
import { describe } from './view'

type Unknown = RefusalOf<typeof openConsultation>

/** What is done on a side is done by its post: who asked by one that asks, who was asked as an expert. */
export const actsAs = (side: Side, grants: readonly Grant[]): boolean =>
  grants.some(({ role }) => (side === 'expert' ? role === 'expert' : (askingRoles as readonly string[]).includes(role)))

interface Party {
  readonly ids: readonly string[]
  readonly grants: readonly Grant[]
  readonly now: Instant
}

/** For one of the two who write it; for anybody else it is unknown like one that never was. */
export async function findForParty(documents: Gets, consultationId: string, { ids, grants, now }: Party) {
  const found = await findConsultation(documents, consultationId)
  const side = found && sideOf(found, ids)
  return found && side && actsAs(side, grants) && !isGone(found, now) ? { found, side } : null
}

/** The staff records of both, for what they are called and whether they are there still. */
export async function readBoth(database: Reads, all: readonly Pick<Consultation, 'askerId' | 'expertId'>[]) {
  const ids = [...new Set(all.flatMap(({ askerId, expertId }) => [askerId, expertId]))]
  return new Map((await findStaffRows(database, ids)).map((record) => [record.id, record]))
}

/** The other side's inbox: that there is something, and nothing of what. One that cannot be read is left out. */
export async function tellSide(
  beside: Reads,
  documents: Documents,
  kind: Extract<StaffKind, 'question-put' | 'question-news'>,
  { ref, personId, at }: { readonly ref: string; readonly personId: string; readonly at: Instant },
): Promise<void> {
  await orNull(tellStaff(beside, documents, { kind, ref, personId, at }))
}

type Call = Pick<WritingCall, 'database' | 'secrets' | 'write' | 'askedAt'> & { readonly caller: StaffCaller }

interface Changing<Refusal extends string> {
  /** Who may; null for either. */
  readonly by: Side | null
  change(found: Consultation, side: Side, now: Instant): Decision<Consultation, Refusal>
}

/** One of the two changes it, as it stands at that moment; the other is told that there is something new. */
export async function changeAsParty<Refusal extends string>(
  consultationId: string,
  { caller, database, secrets, write, askedAt }: Call,
  { by, change }: Changing<Refusal>,
) {
  const decision = await write<Consultation, Refusal | Unknown>({
    async first(documents, { person, grants, now }) {
      const party = await findForParty(documents, consultationId, { ids: caller.ids, grants, now })
      if (!party || (by !== null && party.side !== by)) return refuse('consultation-unknown')
      const { found, side } = party
      // The caller's own is written on by what they do; the other's is looked at.
      const [asker, expert] = [
        await findStaffRow(documents, found.askerId),
        await findStaffRow(documents, found.expertId),
      ]
      const changed = change(settled(found, bothThere({ asker, expert }), now), side, now)
      if (!changed.ok) return changed
      await putConsultation(documents, changed.value)
      const kind = side === 'asker' && changed.value.isOpen ? 'question-put' : 'question-news'
      const [personId, isOtherThere] =
        side === 'asker' ? [found.expertId, isThere('expert', expert)] : [found.askerId, isThere('asker', asker)]
      if (isOtherThere) await tellSide(database, documents, kind, { ref: found.id, personId, at: now })
      return accept({ value: changed.value, person })
    },
    async again(documents, id, { grants, now }) {
      const party = await findForParty(documents, id, { ids: caller.ids, grants, now })
      return party ? accept(party.found) : refuse('consultation-unknown')
    },
  })
  if (!decision.ok) return decision
  const side = sideOf(decision.value, caller.ids) ?? 'asker'
  const staff = await readBoth(database, [decision.value])
  return accept({ consultation: describe(decision.value, { secrets, side, staff, now: askedAt }) })
}
