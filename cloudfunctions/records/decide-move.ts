import { daysOf } from '#core/content/retention'
import type { RefusalOf } from '#core/contracts/operation'
import { decideMove } from '#core/contracts/records'
import { keptRecords } from '#core/domain/access/records'
import { accept, refuse } from '#core/domain/decision'
import { type InboxKind, markRead, tell } from '#core/domain/inbox/entry'
import { decide } from '#core/domain/moving/deciding'
import { isGone } from '#core/domain/moving/joining'
import type { RecordMove } from '#core/domain/moving/move'
import type { Instant } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import type { Documents, Reads } from '../_store/database'
import { listNodes } from '../_store/nodes'
import { findPerson, savePerson } from '../_store/people'
import { findMove, saveMove } from '../_store/record-moves'
import { listStaff } from '../_store/staff'
import { describeMove, verdictAt } from './move-view'
import { settleForKeepers } from './settle-for-keepers'

/** Both accounts are told; a no of one that they never knew of as well, since it was told when it was asked for. */
export const decideMoveHandler = handle(decideMove, async ({ moveId, as, words }, call) => {
  const { caller, database, secrets, askedAt, write } = call
  const [nodes, staff] = await Promise.all([listNodes(database), listStaff(database)])
  const said = words.trim()
  const decision = await write<RecordMove, RefusalOf<typeof decideMove> | 'attempt-over'>({
    async first(documents, { person, grants, now }) {
      const move = await findMove(documents, moveId)
      const kept = keptRecords(grants, nodes)
      if (!move?.asked || move.nodeId === null || !kept.has(move.nodeId)) return refuse('move-unknown')
      const decided = decide(move, {
        ...{ as, by: person.id, ids: caller.ids, now, keptDays: daysOf('record-move') },
        words: said === '' ? null : secrets.seal(verdictAt(moveId), said),
      })
      if (!decided.ok) return decided
      // One that had begun is ended by the job, which tells both then.
      const isStanding =
        decided.value.begunAt !== null ||
        ((await told(database, documents, { id: move.asked.fromId, ref: moveId, kind: 'move-asked' }, now)) &&
          (await told(database, documents, { id: move.toId, ref: moveId, kind: 'move-answered' }, now)))
      if (as === 'approved' && !isStanding) return refuse('accounts-unfit')
      await saveMove(documents, decided.value)
      const settled = { kind: 'move-wanted', ref: moveId, nodeId: move.nodeId, by: caller.ids } as const
      await settleForKeepers(database, documents, { staff, nodes }, settled, now)
      return accept({ value: decided.value, person: markRead(person, { kind: 'move-wanted', ref: moveId }, now) })
    },
    async again(documents, id) {
      const found = await findMove(documents, id)
      return found?.asked ? accept(found) : refuse('attempt-over')
    },
  })
  if (!decision.ok) return decision
  return accept({
    move: await describeMove(decision.value, { database, secrets, ids: caller.ids, now: askedAt }),
  })
})

interface Telling {
  readonly id: string
  readonly ref: string
  readonly kind: InboxKind
}

/** Whether there is still anybody to tell who does not have everything deleted. */
async function told(database: Reads, documents: Documents, { id, ref, kind }: Telling, now: Instant): Promise<boolean> {
  const one = await findPerson(documents, [id], database)
  if (isGone(one) || one.closing !== undefined) return false
  await savePerson(documents, tell(one, { kind, ref }, now))
  return true
}
