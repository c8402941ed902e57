import { refuseComputer } from '#core/contracts/computers'
import { accept } from '#core/domain/decision'
import { refuseIt } from '#core/domain/desk/sign-in'
import { handle } from '../_runtime/handle'
import { answerBy } from './answering'

export const refuseHandler = handle(refuseComputer, async ({ code }, call) => {
  const refused = await answerBy(refuseIt, code, call)
  return refused.ok ? accept({ computer: refused.value.computer }) : refused
})
