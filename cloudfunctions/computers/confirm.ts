import { confirmComputer } from '#core/contracts/computers'
import { accept } from '#core/domain/decision'
import { confirm } from '#core/domain/desk/sign-in'
import { handle } from '../_runtime/handle'
import { answerBy } from './answering'

export const confirmHandler = handle(confirmComputer, async ({ code }, call) => {
  const confirmed = await answerBy(confirm, code, call)
  return confirmed.ok ? accept({ computer: confirmed.value.computer }) : confirmed
})
