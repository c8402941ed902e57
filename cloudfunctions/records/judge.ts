import { judgeOpening } from '#core/contracts/records'
import { keptRecords } from '#core/domain/access/records'
import { judge } from '#core/domain/records/judging'
import { handle } from '../_runtime/handle'
import { findAccess, noteAccess } from '../_store/access-log'
import { listNodes } from '../_store/nodes'
import { listStaff } from '../_store/staff'
import { changeOpening } from './change'
import { settleForKeepers } from './settle-for-keepers'
import { wordsAt } from './view'

/** What is said of an emergency is written to each look of it, where the person reads it. */
export const judgeHandler = handle(judgeOpening, async ({ openingId, as, words }, call) => {
  const { caller, database, secrets } = call
  const [nodes, staff] = await Promise.all([listNodes(database), listStaff(database)])
  const said = words.trim()
  return changeOpening(openingId, call, {
    mine: ({ nodeId }, { grants }) => keptRecords(grants, nodes).has(nodeId),
    async change(opening, { person, now }, documents) {
      const sealed = said === '' ? null : secrets.seal(wordsAt(openingId), said)
      const judged = judge(opening, { as, by: person.id, ids: caller.ids, words: sealed, now })
      if (!judged.ok) return judged
      const kind = opening.kind === 'share' ? 'share-wanted' : 'record-opened'
      const settled = { kind, ref: openingId, nodeId: opening.nodeId, by: caller.ids } as const
      await settleForKeepers(database, documents, { staff, nodes }, settled, now)
      if (as !== 'warranted' && as !== 'unwarranted') return judged
      for (const entryId of opening.looks) {
        const entry = await findAccess(documents, entryId)
        if (entry) await noteAccess(documents, { ...entry, judged: as })
      }
      return judged
    },
  })
})
