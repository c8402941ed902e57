import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PhoneCodes } from '../openapi/phone-codes'
import { readBody } from '../wire/body'
import { answerJson } from './answer'

const maxBytes = 256

/**
 * What `<button open-type="getPhoneNumber">` needs: `POST /phone-number {number}` gives the code that stands for it once.
 * WeChat knows its users' numbers; here whoever allows it says which.
 */
export async function answerPhoneNumber(
  request: IncomingMessage,
  response: ServerResponse,
  phoneCodes: Pick<PhoneCodes, 'issue'>,
): Promise<void> {
  const number = await readNumber(request)
  if (number === null) return answerJson(response, 400, { errMsg: 'getPhoneNumber:fail no phone number' })
  answerJson(response, 200, { errMsg: 'getPhoneNumber:ok', code: await phoneCodes.issue(number) })
}

async function readNumber(request: IncomingMessage): Promise<string | null> {
  try {
    const body: unknown = JSON.parse(await readBody(request, maxBytes))
    const number = (body as { number?: unknown } | null)?.number
    return typeof number === 'string' && /^1\d{10}$/.test(number) ? number : null
  } catch {
    return null
  }
}
