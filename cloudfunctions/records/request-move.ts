import type { RefusalOf } from '#core/contracts/operation'
import { requestMove } from '#core/contracts/records'
import { actingPost, keeperFor } from '#core/domain/access/records'
import { codeFrom } from '#core/domain/assessment/one-time-code'
import { accept, refuse } from '#core/domain/decision'
import { tell } from '#core/domain/inbox/entry'
import { ask } from '#core/domain/moving/deciding'
import { isGone, mayJoin } from '#core/domain/moving/joining'
import { isUnderWay, type RecordMove, stateOf } from '#core/domain/moving/move'
import type { Person } from '#core/domain/people/person'
import { FEWEST_LETTERS } from '#core/domain/records/opening'
import { handle } from '../_runtime/handle'
import type { OneTimeCodes } from '../_runtime/one-time-code'
import { noteAccess } from '../_store/access-log'
import { findDay } from '../_store/counsellor-days'
import type { Documents, Reads } from '../_store/database'
import { findPerson, savePerson } from '../_store/people'
import { findMove, saveMove } from '../_store/record-moves'
import { areNamedTogether } from '../_store/same-child'
import { findStaff } from '../_store/staff'
import { findByCode, mayTryCode } from './find-record'
import { readRecord } from './look'
import { describeMove, noteAt } from './move-view'
import { holdKeeper, readReach } from './reach'

const WRONG = { 'wrong-move-code': 'move-code-unknown', 'wrong-record': 'record-unknown' } as const
type Wrong = keyof typeof WRONG

interface Done {
  readonly id: string
  readonly move: RecordMove | null
}

/** A wrong code is noted as an attempt and counted, so it is accepted here and refused afterwards. */
export const requestMoveHandler = handle(requestMove, async (input, call) => {
  const { moveCode, date, code, proof, note } = input
  const { caller, codes, database, secrets, askedAt, newId, write } = call
  const reason = note.trim()
  if ([...reason].length < FEWEST_LETTERS) return refuse('reason-missing')
  const reach = await readReach(database, caller, askedAt)
  if (reach.keepers.length === 0) return refuse('no-keeper')
  const found = await findByCode(database, { date, code }, reach.sites)
  const entryId = newId()
  const decision = await write<Done, RefusalOf<typeof requestMove> | 'attempt-over'>({
    async first(documents, standing) {
      const { person, grants, now } = standing
      const trying = await mayTryCode(documents, person.id, now)
      if (!trying.ok) return trying
      const wrong = async (id: Wrong) => {
        await trying.value.wrong()
        return accept({ value: { id, move: null }, person, already: true as const })
      }
      const shown = await findShown(documents, codes, moveCode)
      if (!shown || stateOf(shown, now) !== 'code') return wrong('wrong-move-code')
      const day = found && (await findDay(documents, found.counsellorId, date))
      const claim = day?.claims.find((one) => one.id === found?.appointmentId && one.kind !== 'held')
      if (!found || !claim?.seat) return wrong('wrong-record')
      const near = keeperFor(reach.keepers, found.site.nodeId)
      const keeper = near && (await holdKeeper(documents, near, reach, { grants, ids: caller.ids, now }))
      const post = keeper && actingPost(grants, keeper)
      if (!keeper?.nodeIds.has(found.site.nodeId) || !post) return refuse('no-keeper')
      const { personId, start, siteId } = claim.seat
      const record = {
        ...{ counsellorId: found.counsellorId, date, appointmentId: claim.id, code: claim.seat.code, start },
      }
      const client = await readRecord({ database, documents }, caller, standing, { personId, record })
      if (!client) return refuse('record-unknown')
      const from = client.person
      if (caller.ids.includes(from.id) || caller.ids.includes(shown.toId)) return refuse('move-own')
      const before = from.move === undefined ? null : await findMove(documents, from.move)
      if (before && isUnderWay(before, now)) return refuse('move-under-way')
      const to = await findPerson(documents, [shown.toId], database)
      if (!(await areFit({ database, documents }, from, to, now))) return refuse('accounts-unfit')
      const asked = ask(shown, {
        ...{ fromId: from.id, by: person.id, role: post.role, proof, siteId, nodeId: found.site.nodeId, record, now },
        note: secrets.seal(noteAt(shown.id), reason),
      })
      if (!asked.ok) return asked
      await saveMove(documents, asked.value)
      await savePerson(documents, tell({ ...from, move: shown.id }, { kind: 'move-asked', ref: shown.id }, now))
      await noteAccess(documents, {
        ...{ id: entryId, at: now, staffId: person.id, personId: from.id, what: ['existence'], purpose: 'move' },
        ...{ counsellorId: record.counsellorId, appointmentId: record.appointmentId, role: post.role },
      })
      return accept({ value: { id: shown.id, move: asked.value }, person })
    },
    async again(documents, did) {
      if (did in WRONG) return accept({ id: did, move: null })
      const move = await findMove(documents, did)
      return move?.asked ? accept({ id: did, move }) : refuse('attempt-over')
    },
  })
  if (!decision.ok) return decision
  const { id, move } = decision.value
  if (move === null) return refuse(WRONG[id as Wrong])
  return accept({ move: await describeMove(move, { database, secrets, ids: caller.ids, now: askedAt }) })
})

/** One after the other: a transaction takes no two at once. */
async function findShown(documents: Documents, codes: OneTimeCodes, typed: string): Promise<RecordMove | null> {
  const code = codeFrom(typed)
  for (const rowId of code === null ? [] : codes.rowsOf(code)) {
    const move = await findMove(documents, rowId)
    if (move) return move
  }
  return null
}

interface Where {
  readonly database: Reads
  readonly documents: Documents
}

/** Two accounts of residents, of whom the things of one may lie in the other. Which of it is not so is not told. */
async function areFit({ database, documents }: Where, from: Person, to: Person, now: number): Promise<boolean> {
  if (from.guest || isGone(from) || isGone(to) || from.id === to.id) return false
  for (const { id, formerIds = [] } of [from, to]) {
    if ((await findStaff(documents, [id, ...formerIds])).grants.length > 0) return false
  }
  const may = mayJoin(from, to, now)
  // What is held for a moment is over long before anything moves.
  if (!may.ok && may.refusal !== 'held') return false
  return !(await areNamedTogether(database, from, to))
}
