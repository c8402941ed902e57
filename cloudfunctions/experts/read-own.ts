import { readOwnExpert } from '#core/contracts/experts'
import { accept, refuse } from '#core/domain/decision'
import { handle } from '../_runtime/handle'
import { findExpertAmong } from '../_store/experts'
import { describeOwn } from './own'

export const readOwnHandler = handle(readOwnExpert, async (_, { caller, database, now }) => {
  const expert = await findExpertAmong(database, caller.ids)
  const own = expert && (await describeOwn(database, expert, now))
  return own ? accept({ own }) : refuse('expert-unknown')
})
