import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { ActionContext, Reply } from '../actions/action'
import { actions } from '../actions/index'
import type { QueryCost } from '../console/contract'
import type { FaultRules } from '../faults/faults'
import { meetFaults } from '../faults/meet'
import type { Call } from '../functions/call'
import type { Noise } from '../gateway/noise'
import { BodyTooLarge, readBytes, SenderLeft } from './body'
import { CloudError, invalidParam, unknownAction } from './errors'
import type { Fields } from './fields'
import { parseJson } from './json'
import { parseMultipart } from './multipart'
import { shownToSdks } from './shown'

/** Largest request the database takes (MongoDB's largest message, rounded up). */
const maxRequestBytes = 50 * 1024 * 1024

/** Values in a request, not counting those in its texts, where documents and queries are. Ours. */
const mostValues = 100_000

export interface AdminOptions {
  /** The context of one request, given the token its function instance carries. */
  contextOf(token: string, sentAt: number): ActionContext
  /** The call that sends it, given the same token; null when it comes from outside a function. */
  callOf(token: string): Call | null
  latencyMs(): number
  faults: FaultRules
  noise: Noise
}

/** `POST /admin`: what the server SDKs speak. Always 200; JSON, or the bytes of a reply; an error is `{code, message, requestId}`. */
export async function answerAdmin(request: IncomingMessage, response: ServerResponse, options: AdminOptions) {
  const requestId = randomUUID()
  const began = performance.now()
  let action = ''
  let collection: string | null = null
  let cost: QueryCost | null = null
  let call: Call | null = null
  const note = (refusal: string | null) => call?.noteRequest({ action, collection, refusal, cost }, began)
  let reply: Reply & { requestId: string; code?: string }
  try {
    const fields = parseBody(request.headers['content-type'] ?? '', await readBytes(request, maxRequestBytes))
    action = textOf(fields.action)
    const token = textOf(fields.wxCloudApiToken)
    call = options.callOf(token)
    collection = textOf(fields.collectionName) || null
    const run = actions.get(action)
    if (!run) throw unknownAction(action)
    if (options.faults.losesRequest(action)) {
      note('lost-request')
      return void response.destroy()
    }
    const sentAt = Number(request.headers['x-client-timestamp']) || 0
    const onCost = (one: QueryCost) => {
      cost = one
    }
    const context = { ...options.contextOf(token, sentAt), onCost }
    await meetFaults(options.faults, options.latencyMs(), fields, context)
    reply = { requestId, ...shownToSdks(await run(fields, context)) }
  } catch (error) {
    reply = { requestId, ...describe(error, action, options.noise) }
  }
  const lost = options.faults.losesReply(action)
  note(lost ? 'lost-reply' : (reply.code ?? null))
  if (lost) return void response.destroy()
  const type = reply.bytes ? 'application/octet-stream' : 'application/json; charset=utf-8'
  response.writeHead(200, { 'content-type': type })
  response.end(reply.bytes ?? JSON.stringify(reply))
}

/** Empty for what is no text, or none that names anything: it may be kept for a while. */
const textOf = (value: unknown): string => (typeof value === 'string' && value.length <= 256 ? value : '')

function parseBody(contentType: string, bytes: Buffer): Fields {
  if (/^multipart\/form-data/i.test(contentType)) return fieldsOf(parseMultipart(contentType, bytes))
  const body = parseJson(bytes.toString('utf8'), 'the body', mostValues)
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalidParam('the body must be an object')
  return body as Fields
}

/** Texts, but for the one field that holds bytes. */
const fieldsOf = (parts: ReadonlyMap<string, Buffer>): Fields =>
  Object.fromEntries([...parts].map(([name, bytes]) => [name, name === 'requestData' ? bytes : bytes.toString('utf8')]))

/** A request nobody can make sense of leaves a line without what was in it; any other refusal is the function's affair. */
function describe(error: unknown, action: string, noise: Noise): { code: string; message: string } {
  if (error instanceof SenderLeft) throw error
  const refusal = error instanceof BodyTooLarge ? invalidParam('the request is larger than 50 MB') : error
  if (refusal instanceof CloudError) {
    const { code, message } = refusal
    const known = actions.has(action) ? action : null
    if (code === 'INVALID_PARAM') noise({ level: 'warn', where: '/admin', action: known, reason: code })
    return { code, message }
  }
  noise({ level: 'error', where: '/admin', action, fault: error instanceof Error ? error.stack : String(error) })
  return { code: 'SYS_ERR', message: '[InternalError] the local cloud failed; its log says why.' }
}
