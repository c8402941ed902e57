import type { IncomingMessage, ServerResponse } from 'node:http'
import type { MiniProgram } from '../openapi/api'
import type { Outbox } from '../openapi/outbox'
import { readBody } from '../wire/body'
import { answerJson } from './answer'

const maxBytes = 4096
const mostTemplates = 5

/**
 * What wx.requestSubscribeMessage needs: `GET /subscribe?id=…&id=…` gives the templates with their titles, and
 * `POST /subscribe {accepted: [templateId…]}` is told which of them the user accepted. Both refuse as that call does:
 * 10001 no template, 10004 wrong types, 20001 a template that is not registered, 20003 too many.
 */
export async function answerSubscribe(
  request: IncomingMessage,
  response: ServerResponse,
  openid: () => string,
  outbox: Outbox,
  { templates }: Pick<MiniProgram, 'templates'>,
): Promise<void> {
  const asks = request.method === 'GET'
  const ids = asks ? idsIn(request) : await readAccepted(request)
  const refusal = refusalOf(ids, templates)
  if (refusal || ids === null) {
    const [errCode, reason] = refusal ?? [10004, 'Invalid template id']
    return answerJson(response, 400, { errCode, errMsg: `requestSubscribeMessage:fail ${reason}` })
  }
  if (asks) {
    return answerJson(response, 200, { templates: ids.map((id) => ({ id, title: templates[id]?.title ?? '' })) })
  }
  const user = openid()
  await Promise.all(ids.map((id) => outbox.grant(user, id)))
  answerJson(response, 200, {
    errMsg: 'requestSubscribeMessage:ok',
    ...Object.fromEntries(ids.map((id) => [id, 'accept'])),
  })
}

function refusalOf(ids: string[] | null, templates: MiniProgram['templates']): [number, string] | null {
  if (ids === null) return null
  if (ids.length === 0) return [10001, "TmplIds can't be empty"]
  if (ids.length > mostTemplates) return [20003, 'Templates count out of max bounds']
  const known = ids.every((id) => Object.hasOwn(templates, id))
  return known ? null : [20001, 'No template data return, verify the template id exist']
}

const idsIn = (request: IncomingMessage): string[] => [
  ...new Set(new URL(request.url ?? '/', 'http://local').searchParams.getAll('id')),
]

/** Each template once; null when that is not what was sent. */
async function readAccepted(request: IncomingMessage): Promise<string[] | null> {
  try {
    const body: unknown = JSON.parse(await readBody(request, maxBytes))
    const accepted = (body as { accepted?: unknown } | null)?.accepted
    if (!Array.isArray(accepted)) return null
    return accepted.every((id) => typeof id === 'string') ? [...new Set<string>(accepted)] : null
  } catch {
    return null
  }
}
