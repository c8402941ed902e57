import { takeBackContribution } from '#core/contracts/contributions'
import { takeBack } from '#core/domain/contributions/answering'
import { handle } from '../_runtime/handle'
import { removeMade } from '../_store/made-piece'
import { changeOwn } from './own'

export const takeBackHandler = handle(takeBackContribution, async ({ contributionId }, call) =>
  changeOwn(contributionId, call, async (found, at, documents) => {
    const may = takeBack(found, { printed: false, at })
    // What was made of it goes only where the rest does; where readers read it, nothing does.
    return may.ok ? takeBack(found, { printed: !(await removeMade(documents, found)), at }) : may
  }),
)
