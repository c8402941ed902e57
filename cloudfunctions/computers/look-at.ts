import { lookAtComputer } from '#core/contracts/computers'
import { accept } from '#core/domain/decision'
import { see } from '#core/domain/desk/sign-in'
import { handle } from '../_runtime/handle'
import { answerBy } from './answering'

export const lookAtHandler = handle(lookAtComputer, async ({ code }, call) => {
  const seen = await answerBy(see, code, call)
  if (!seen.ok) return seen
  const { computer, match, askedAt, until } = seen.value
  return accept({ computer, match, askedAt, until })
})
