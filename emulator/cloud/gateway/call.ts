import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Caller } from '../functions/caller'
import type { Functions } from '../functions/functions'
import { BodyTooLarge, readBody, SenderLeft } from '../wire/body'
import { CloudError } from '../wire/errors'
import { nestsDeeperThan } from '../wire/json'
import { answerJson, answerRefusal } from './answer'

/** What a mini program may send to a function, and a function answer it. */
export const maxPayloadBytes = 1024 * 1024

/** Ours, not WeChat's: MongoDB stores a hundred levels, and text that nests some thousand exhausts a stack. */
const deepestPayload = 100

class BodyTooDeep extends Error {}

/** `POST /call/<function>`: the body is the event, the answer what wx.cloud.callFunction gives. */
export async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
  openid: () => string,
  functions: Functions,
): Promise<void> {
  let event: unknown
  try {
    const body = (await readBody(request, maxPayloadBytes)) || '{}'
    if (nestsDeeperThan(body, deepestPayload)) throw new BodyTooDeep()
    event = JSON.parse(body)
  } catch (error) {
    if (error instanceof SenderLeft) throw error
    if (error instanceof BodyTooLarge) answerRefusal(response, 413, -501007, 'data exceeds 1 MB')
    else if (error instanceof BodyTooDeep) answerRefusal(response, 400, -501007, 'data nests too deep')
    else answerRefusal(response, 400, -501007, 'data is not valid JSON')
    return
  }
  if (typeof event !== 'object' || event === null || Array.isArray(event)) {
    answerRefusal(response, 400, -501007, 'data must be an object')
    return
  }
  answerJson(response, 200, await callFunction(functions, name, event, { openid: openid() }))
}

/** The answer as JSON text: `{errMsg, result, requestID}` or `{errCode, errMsg}`. */
export async function callFunction(
  functions: Pick<Functions, 'invoke'>,
  name: string,
  event: object,
  caller: Pick<Caller, 'unionid'> & { openid: string },
): Promise<string> {
  try {
    const { result, requestId } = await functions.invoke(name, event, {
      ...caller,
      source: 'wx_client',
      clientIp: '127.0.0.1',
    })
    if (Buffer.byteLength(result) > maxPayloadBytes) {
      return failure(-604001, 'cloud function result exceeds the size limit of 1 MB')
    }
    return `{"errMsg":"cloud.callFunction:ok","result":${result},"requestID":"${requestId}"}`
  } catch (error) {
    if (error instanceof CloudError) return failure(clientCodes[error.code] ?? -501001, error.message)
    throw error
  }
}

/** Numbers the mini program sees in place of the server's words. */
const clientCodes: Record<string, number> = {
  FUNCTION_NOT_FOUND: -501000,
  FUNCTIONS_EXECUTE_FAIL: -504002,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003,
  INVALID_PARAM: -501007,
  EXCEED_CONCURRENT_REQUEST_LIMIT: -501004,
}
const clientWords: Record<number, string> = { '-504002': 'functions execute fail' }

function failure(errCode: number, message: string): string {
  const reason = message.replace(/^\[FUNCTION_NOT_FOUND\] /, '')
  const errMsg = `cloud.callFunction:fail Error: errCode: ${errCode} ${clientWords[errCode] ?? ''} | errMsg: ${reason}`
  return JSON.stringify({ errCode, errMsg })
}
