import { readNumber } from '#core/contracts/appointments'
import { accept, refuse } from '#core/domain/decision'
import { callableNumber } from '#core/domain/people/phone-number'
import { handle } from '../_runtime/handle'
import { phoneNumberOf } from '../_runtime/phone-number'

/** No limit of ours: each code needs a yes that only WeChat's own button can bring. */
export const readNumberHandler = handle(readNumber, async ({ code }) => {
  const number = await phoneNumberOf(code)
  const callable = number === null ? null : callableNumber(number)
  return callable === null ? refuse('number-unread') : accept({ phone: callable })
})
