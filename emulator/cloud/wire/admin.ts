import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ActionContext, Reply } from '../actions/action'
import { actions } from '../actions/index'
import type { FaultRules } from '../faults/faults'
import { meetFaults } from '../faults/meet'
import { BodyTooLarge, readBytes } from './body'
import { CloudError, invalidParam, unknownAction } from './errors'
import type { Fields } from './fields'
import { parseMultipart } from './multipart'

/** Largest request the database takes (MongoDB's largest message, rounded up). */
const maxRequestBytes = 50 * 1024 * 1024

export interface AdminOptions {
  /** The context of one request, given the token its function instance carries. */
  contextOf(token: string, sentAt: number): ActionContext
  latencyMs(): number
  faults: FaultRules
  log(line: object): void
}

/** `POST /admin`: what the server SDKs speak. Always 200; JSON, or the bytes of a reply; an error is `{code, message, requestId}`. */
export async function answerAdmin(request: IncomingMessage, response: ServerResponse, options: AdminOptions) {
  const requestId = randomUUID()
  let action = ''
  let reply: Reply & { requestId: string }
  try {
    const fields = parseBody(request.headers['content-type'] ?? '', await readBytes(request, maxRequestBytes))
    action = String(fields.action)
    const run = actions.get(action)
    if (!run) throw unknownAction(action)
    if (options.faults.losesRequest(action)) return void response.destroy()
    const token = typeof fields.wxCloudApiToken === 'string' ? fields.wxCloudApiToken : ''
    const sentAt = Number(request.headers['x-client-timestamp']) || 0
    const context = options.contextOf(token, sentAt)
    await meetFaults(options.faults, options.latencyMs(), fields, context)
    reply = { requestId, ...(await run(fields, context)) }
  } catch (error) {
    reply = { requestId, ...describe(error, action, options.log) }
  }
  if (options.faults.losesReply(action)) return void response.destroy()
  const type = reply.bytes ? 'application/octet-stream' : 'application/json; charset=utf-8'
  response.writeHead(200, { 'content-type': type })
  response.end(reply.bytes ?? JSON.stringify(reply))
}

function parseBody(contentType: string, bytes: Buffer): Fields {
  if (/^multipart\/form-data/i.test(contentType)) return fieldsOf(parseMultipart(contentType, bytes))
  let body: unknown
  try {
    body = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw invalidParam('the body is not valid JSON')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalidParam('the body must be an object')
  return body as Fields
}

/** Texts, but for the one field that holds bytes. */
const fieldsOf = (parts: ReadonlyMap<string, Buffer>): Fields =>
  Object.fromEntries([...parts].map(([name, bytes]) => [name, name === 'requestData' ? bytes : bytes.toString('utf8')]))

function describe(error: unknown, action: string, log: (line: object) => void): { code: string; message: string } {
  if (error instanceof CloudError) return { code: error.code, message: error.message }
  if (error instanceof BodyTooLarge) return { code: 'INVALID_PARAM', message: 'the request is larger than 50 MB' }
  log({ level: 'error', where: 'admin', action, fault: error instanceof Error ? error.stack : String(error) })
  return { code: 'SYS_ERR', message: '[InternalError] the local cloud failed; its log says why.' }
}
