import { listMyContributions } from '#core/contracts/contributions'
import { isGone } from '#core/domain/contributions/contribution'
import { accept } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { listContributionsOf } from '../_store/contributions'
import { findStanding } from '../_store/pieces'
import { isEdited } from './editors'
import { describeOwn } from './view'

/** As the contract has it. */
const MOST = 42

export const listMineHandler = handle(listMyContributions, async (_, { caller, database, secrets, now }) => {
  const [edited, found] = await Promise.all([isEdited(database), listContributionsOf(database, caller.ids, MOST)])
  // The timer comes by once a day; nobody sees what should be gone.
  const own = found.filter((one) => !isGone(one, now))
  const printed = await findStanding(
    database,
    own.flatMap(({ pieceId }) => pieceId ?? []),
  )
  return accept({
    edited,
    contributions: own.map((one) => describeOwn(secrets, one, one.pieceId !== null && printed.has(one.pieceId))),
  })
})
