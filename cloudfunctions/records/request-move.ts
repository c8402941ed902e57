import type { RefusalOf } from '#core/contracts/operation'
import { requestMove } from '#core/contracts/records'
import { keeperFor, postOver } from '#core/domain/access/records'
import { nodesUnder } from '#core/domain/access/relations'
import { codeFrom } from '#core/domain/assessment/one-time-code'
import { accept, refuse } from '#core/domain/decision'
import { tell } from '#core/domain/inbox/entry'
import { ask } from '#core/domain/moving/deciding'
import { idsOf } from '#core/domain/moving/family'
import { isGone, mayJoin } from '#core/domain/moving/joining'
import { isUnderWay, type RecordMove, stateOf, stopHolds } from '#core/domain/moving/move'
import type { Person } from '#core/domain/people/person'
import { FEWEST_LETTERS } from '#core/domain/records/opening'
import { mayGuess } from '../_runtime/guesses'
import { handle } from '../_runtime/handle'
import type { OneTimeCodes } from '../_runtime/one-time-code'
import { noteAccess } from '../_store/access-log'
import { findDay } from '../_store/counsellor-days'
import type { Documents, Reads } from '../_store/database'
import { findPerson, savePerson } from '../_store/people'
import { findMove, listMovesOf, saveMove } from '../_store/record-moves'
import { areNamedTogether } from '../_store/same-child'
import { findStaff } from '../_store/staff'
import { waitForTooMuch } from '../_store/waiting-of-both'
import { findByCode } from './find-record'
import { readRecord } from './look'
import { describeMove, noteAt } from './move-view'
import { holdKeeper, readReach } from './reach'
import { tellKeepers } from './tell-keepers'

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
  // Who asks stands at the site: what lies elsewhere is as if there were no such appointment.
  const near = nodesUnder(
    caller.grants.map(({ nodeId }) => nodeId),
    reach.nodes,
  )
  const here = reach.sites.filter(({ nodeId }) => near.has(nodeId))
  const found = await findByCode(database, { date, code }, here)
  const entryId = newId()
  const decision = await write<Done, RefusalOf<typeof requestMove> | 'attempt-over'>({
    async first(documents, standing) {
      const { person, grants, now } = standing
      const trying = await mayGuess(documents, { by: person.id, network: standing.network, now })
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
      const answering = keeperFor(reach.keepers, found.site.nodeId)
      const keeper = answering && (await holdKeeper(documents, answering, reach, { grants, ids: caller.ids, now }))
      const post = keeper && postOver(grants, found.site.nodeId, reach.nodes)
      if (!keeper?.nodeIds.has(found.site.nodeId) || !post) return refuse('no-keeper')
      const { personId, start, siteId } = claim.seat
      const record = {
        ...{ counsellorId: found.counsellorId, date, appointmentId: claim.id, code: claim.seat.code, start },
      }
      const client = await readRecord({ database, documents }, caller, standing, { personId, record })
      if (!client) return refuse('record-unknown')
      const from = client.person
      if (caller.ids.includes(from.id) || caller.ids.includes(shown.toId)) return refuse('move-own')
      const to = await findPerson(documents, [shown.toId], database)
      const [ofOld, ofNew] = await Promise.all([listMovesOf(database, idsOf(from)), listMovesOf(database, idsOf(to))])
      // Both accounts are written below, so of two that are asked for at once one is asked again.
      if ([...ofOld, ...ofNew].some((one) => isUnderWay(one, now))) return refuse('move-under-way')
      const isOld = ({ fromId }: RecordMove) => fromId !== null && idsOf(from).includes(fromId)
      if (ofOld.some((one) => isOld(one) && stopHolds(one, now))) return refuse('move-stopped')
      if (!(await areFit({ database, documents }, from, to, now))) return refuse('accounts-unfit')
      const asked = ask(shown, {
        ...{ fromId: from.id, by: person.id, role: post.role, proof, siteId, nodeId: found.site.nodeId, record, now },
        note: secrets.seal(noteAt(shown.id), reason),
      })
      if (!asked.ok) return asked
      await saveMove(documents, asked.value)
      await savePerson(documents, tell({ ...from, move: shown.id }, { kind: 'move-asked', ref: shown.id }, now))
      await savePerson(documents, { ...to, move: shown.id })
      const waits = { kind: 'move-wanted', ref: shown.id, nodeId: found.site.nodeId, at: now } as const
      await tellKeepers(database, documents, reach.keepers, waits)
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
  if (await waitForTooMuch(database, from, to, now)) return false
  return !(await areNamedTogether(database, from, to))
}
