import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerJson } from '../gateway/answer'
import { BodyTooLarge, readBody, SenderLeft } from '../wire/body'
import { nestsDeeperThan } from '../wire/json'
import { faultOf } from './input'
import type { ConsoleParts } from './operation'
import { operationOf } from './operations'
import { Refused, sentenceFor } from './refusal'

/** A document of MongoDB's largest size twice, as it was and as it is to be, escaped as text. */
const maxBodyBytes = 50 * 1024 * 1024
/** Inputs are flat; what nests is inside their texts. */
const deepest = 10

/** A refusal that is not the operation's: a status of its own. */
class BadRequest extends Refused {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** `POST /console/api/<operation>`: `{ok: true, value}` or `{ok: false, message}`. */
export async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  parts: ConsoleParts,
): Promise<void> {
  try {
    const operation = operationOf(name)
    if (!operation) throw new BadRequest(404, '控制台没有这个操作。')
    const parsed = operation.input.safeParse(await readInput(request), { reportInput: true })
    if (!parsed.success) throw new Refused(`${parsed.error.issues.map(faultOf).join('；')}。`)
    answerJson(response, 200, { ok: true, value: await operation.run(parsed.data, parts) })
  } catch (error) {
    if (error instanceof SenderLeft) throw error
    if (error instanceof BadRequest) return refuse(response, error.status, error.message)
    const sentence = sentenceFor(error)
    if (sentence !== null) return refuse(response, 400, sentence)
    parts.noise({ level: 'error', where: '/console', operation: name, fault: stackOf(error) })
    refuse(response, 500, '本地云出了错，日志里写着原因。')
  }
}

/** Only a page's own script can send this type without asking first, so no form of another website can. */
async function readInput(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
    throw new BadRequest(415, '请求要用 application/json。')
  }
  const body = await readBody(request, maxBodyBytes, 2).catch((error: unknown) => {
    if (error instanceof BodyTooLarge) throw new BadRequest(413, '请求不能超过 50 MB。')
    throw error
  })
  if (nestsDeeperThan(body, deepest)) throw new BadRequest(400, '请求套得太深。')
  try {
    return JSON.parse(body)
  } catch {
    throw new BadRequest(400, '请求不是 JSON。')
  }
}

export const refuse = (response: ServerResponse, status: number, message: string): void =>
  answerJson(response, status, { ok: false, message })

export const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? '') : String(error))
