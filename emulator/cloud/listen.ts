import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerMalformed, lenient } from './gateway/malformed'
import type { Noise } from './gateway/noise'

/** The one port everything is answered on; only this machine can reach it. */
export interface Listening {
  url: string
  /** From now on requests are answered so. It sees to its own failures. */
  answerWith(answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>): void
  /** Takes no more requests; `cut` ends those under way. */
  close(cut: () => Promise<void>): Promise<void>
}

export interface ListenOptions {
  /** 0 or absent: any free one. */
  port?: number | undefined
  /** How long a request may take to come in; five minutes when absent. */
  requestTimeoutMs?: number | undefined
  noise: Noise
}

export async function listen({ port = 0, requestTimeoutMs = 300_000, noise }: ListenOptions): Promise<Listening> {
  const server = createServer({
    ...lenient,
    requestTimeout: requestTimeoutMs,
    headersTimeout: Math.min(requestTimeoutMs, 60_000),
    connectionsCheckingInterval: Math.min(requestTimeoutMs, 30_000),
  })
  answerMalformed(server, noise)
  // Longer than the SDK keeps an idle connection, so that it is never the server that closes one in use.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answerWith: (answer) => {
      server.on('request', (request, response) => void answer(request, response))
    },
    close: async (cut) => {
      const closed = new Promise((resolve) => server.close(resolve))
      await cut()
      server.closeAllConnections()
      await closed
    },
  }
}
