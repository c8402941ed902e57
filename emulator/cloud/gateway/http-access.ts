import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Functions } from '../functions/functions'
import { BodyTooLarge, readBytes } from '../wire/body'
import { CloudError } from '../wire/errors'
import { answerJson } from './answer'
import type { Target } from './target'

/** A function that answers HTTP under a path, as it is set in the console of CloudBase (HTTP 访问服务). */
export interface HttpAccess {
  /** `/desk` answers for itself and all below it. */
  path: string
  function: string
}

/** What one call of a function may be given (cloud.tencent.com/document/product/583/11637). */
const maxBodyBytes = 6 * 1024 * 1024

const isText = (type: string | undefined) =>
  type === undefined || /^(?:text\/|application\/(?:json|x-www-form-urlencoded|xml))/.test(type)

export function accessTo(accesses: readonly HttpAccess[], pathname: string): HttpAccess | undefined {
  return accesses.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
}

interface Integration {
  readonly statusCode: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: string
  readonly isBase64Encoded?: boolean
}

const isIntegration = (result: unknown): result is Integration =>
  typeof result === 'object' && result !== null && Number.isInteger(Reflect.get(result, 'statusCode'))

/**
 * Any request under a path becomes a call of its function, of nobody: `{path, httpMethod, headers, queryStringParameters,
 * body, isBase64Encoded}` in, `{statusCode, headers, body}` out; whatever else a function gives is answered as JSON.
 */
export async function answerHttpAccess(
  request: IncomingMessage,
  response: ServerResponse,
  { pathname, search }: Target,
  access: HttpAccess,
  functions: Pick<Functions, 'invoke'>,
): Promise<void> {
  let body: Buffer
  try {
    body = await readBytes(request, maxBodyBytes)
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) throw error
    return answerJson(response, 413, { code: 'EXCEED_MAX_PAYLOAD_SIZE', message: 'the body exceeds 6 MB' })
  }
  const text = isText(request.headers['content-type'])
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  )
  const event = {
    path: pathname.slice(access.path.length) || '/',
    httpMethod: request.method,
    headers: { ...headers, 'x-real-ip': '127.0.0.1' },
    queryStringParameters: Object.fromEntries(new URLSearchParams(search)),
    requestContext: { appId: '', envId: '' },
    body: body.toString(text ? 'utf8' : 'base64'),
    isBase64Encoded: !text,
  }
  try {
    const caller = { openid: null, source: 'http', clientIp: '127.0.0.1' }
    const { result } = await functions.invoke(access.function, event, caller)
    send(response, JSON.parse(result))
  } catch (error) {
    if (!(error instanceof CloudError)) throw error
    answerJson(response, error.code === 'FUNCTION_NOT_FOUND' ? 404 : 500, { code: error.code, message: error.message })
  }
}

function send(response: ServerResponse, result: unknown): void {
  if (!isIntegration(result)) return answerJson(response, 200, JSON.stringify(result ?? null))
  const { statusCode, headers = {}, body = '', isBase64Encoded = false } = result
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, typeof value === 'string' ? value : [...value])
  }
  response.writeHead(statusCode).end(isBase64Encoded ? Buffer.from(body, 'base64') : body)
}
