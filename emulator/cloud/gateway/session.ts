import type { IncomingMessage, ServerResponse } from 'node:http'
import { readBody } from '../wire/body'
import { answerJson } from './answer'
import { openidOf, type Person, type Sessions } from './sessions'

const maxBytes = 4096

/** `GET /session`: who this browser is. `POST /session {openid}`: be one of the sample people, or oneself (null). */
export async function answerSession(
  request: IncomingMessage,
  response: ServerResponse,
  sessions: Sessions,
  people: readonly Person[],
): Promise<void> {
  const session = sessions.of(request, response)
  if (request.method === 'POST') {
    const openid = await readOpenid(request)
    if (openid === undefined || (openid !== null && !people.some((person) => person.openid === openid))) {
      answerJson(response, 400, { errMsg: 'session:fail openid must be one of the sample people, or null' })
      return
    }
    await sessions.actAs(session, openid)
  }
  const openid = openidOf(session)
  answerJson(response, 200, { openid, label: people.find((person) => person.openid === openid)?.label ?? null })
}

async function readOpenid(request: IncomingMessage): Promise<string | null | undefined> {
  try {
    const body: unknown = JSON.parse(await readBody(request, maxBytes))
    const openid = (body as { openid?: unknown } | null)?.openid
    return openid === null || typeof openid === 'string' ? openid : undefined
  } catch {
    return undefined
  }
}
