import { type IncomingMessage, type Server, type ServerOptions, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Noise } from './noise'

/** How the server must be made for what follows: what it would refuse without a word, it leaves to us. */
export const lenient = { requireHostHeader: false } satisfies ServerOptions

/** The codes Node's parser gives, with the status each is answered with; any other is 400. */
const statuses: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}
const reasons: Record<string, string> = {
  HPE_HEADER_OVERFLOW: 'the headers are too large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'the chunks say too much',
  HPE_INVALID_EOF_STATE: 'the request breaks off',
  ERR_HTTP_REQUEST_TIMEOUT: 'the request took too long',
}

const breaks = new WeakMap<ServerResponse, { status: number; reason: string }>()

/** How a request that never came in whole ended, for the line about it. */
export const breakOf = (response: ServerResponse): object => breaks.get(response) ?? { reason: 'the sender went away' }

/**
 * Answers what never becomes a request: bytes that are no HTTP, headers too large, a body that breaks off, a sender too
 * slow (five minutes, Node's own limit; `requestTimeoutMs` for less), CONNECT, an expectation nobody meets. Each gets an
 * error as JSON, after the answers to whole requests sent ahead of it, then the connection is closed.
 */
export function answerMalformed(server: Server, noise: Noise) {
  // Every header counts, however many there are: their size has its limit.
  server.maxHeadersCount = 0
  // Who has sent all and says so is still answered.
  Object.assign(server, { httpAllowHalfOpen: true })
  const underWay = new WeakMap<Duplex, Set<Exchange>>()
  server.on('request', (request, response) => {
    const exchanges = underWay.get(request.socket) ?? new Set()
    underWay.set(request.socket, exchanges)
    const exchange = { request, response }
    exchanges.add(exchange)
    response.once('close', () => exchanges.delete(exchange))
  })

  const refuse = async (socket: Duplex, status: number, reason: string) => {
    const exchanges = [...(underWay.get(socket) ?? [])]
    const ahead = exchanges.filter(({ request }) => request.complete)
    const broken = exchanges.find(({ request }) => !request.complete)
    if (broken) breaks.set(broken.response, { status, reason })
    else noise({ level: 'warn', where: 'gateway', status, reason })
    await Promise.all(ahead.map(({ response }) => new Promise((resolve) => response.once('close', resolve))))
    // Whoever has begun to hear another answer can make nothing of this one.
    if (!socket.writable || broken?.response.headersSent) socket.destroy()
    else socket.end(refusal(status, reason), () => socket.destroy())
  }

  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const { code = '' } = error
    if (code === 'ECONNRESET' || code === 'EPIPE' || !socket.writable) return void socket.destroy()
    const status = statuses[code] ?? 400
    const reason = reasons[code] ?? 'this is not HTTP'
    void refuse(socket, status, reason)
  })
  server.on('connect', (_, socket) => {
    socket.on('error', () => socket.destroy())
    void refuse(socket, 405, 'this is no proxy')
  })
  server.on('checkExpectation', (request, response) => {
    noise({ level: 'warn', where: 'gateway', status: 417, reason: 'an expectation nobody meets' })
    response.setHeader('connection', 'close')
    response.writeHead(417, { 'content-type': type }).end(bodyOf('an expectation nobody meets'))
    request.resume()
  })
}

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
}

const type = 'application/json; charset=utf-8'

const bodyOf = (reason: string): string =>
  JSON.stringify({ errCode: -501007, errMsg: `cloud.callFunction:fail ${reason}` })

function refusal(status: number, reason: string): string {
  const body = bodyOf(reason)
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    `content-type: ${type}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    '',
    body,
  ].join('\r\n')
}
