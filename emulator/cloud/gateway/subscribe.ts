import type { IncomingMessage, ServerResponse } from 'node:http'
import type { MiniProgram } from '../openapi/api'
import type { Outbox } from '../openapi/outbox'
import { readBody } from '../wire/body'
import { answerJson } from './answer'

const maxBytes = 4096
const mostTemplates = 5

/**
 * `POST /subscribe {accepted: [templateId…]}`: what the user accepted in wx.requestSubscribeMessage. Answers and
 * refuses as that call does: 10004 wrong types, 20001 a template that is not registered, 20003 too many.
 */
export async function answerSubscribe(
  request: IncomingMessage,
  response: ServerResponse,
  openid: () => Promise<string>,
  outbox: Outbox,
  { templates }: Pick<MiniProgram, 'templates'>,
): Promise<void> {
  const refuse = (errCode: number, reason: string) =>
    answerJson(response, 400, { errCode, errMsg: `requestSubscribeMessage:fail ${reason}` })
  const accepted = await readAccepted(request)
  if (accepted === null) return refuse(10004, 'parameter error')
  if (accepted.length > mostTemplates) return refuse(20003, 'Templates count out of max bounds')
  if (!accepted.every((id) => Object.hasOwn(templates, id))) {
    return refuse(20001, 'No template data return, verify the template id exist')
  }
  const user = await openid()
  await Promise.all(accepted.map((id) => outbox.grant(user, id)))
  answerJson(response, 200, {
    errMsg: 'requestSubscribeMessage:ok',
    ...Object.fromEntries(accepted.map((id) => [id, 'accept'])),
  })
}

/** Each template once; null when that is not what was sent. */
async function readAccepted(request: IncomingMessage): Promise<string[] | null> {
  try {
    const body: unknown = JSON.parse(await readBody(request, maxBytes))
    const accepted = (body as { accepted?: unknown } | null)?.accepted
    if (!Array.isArray(accepted) || accepted.length === 0) return null
    return accepted.every((id) => typeof id === 'string') ? [...new Set<string>(accepted)] : null
  } catch {
    return null
  }
}
