import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The one port everything is answered on; only this machine can reach it. */
export interface Listening {
  url: string
  /** From now on requests are answered so. */
  answerWith(answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>): void
  /** Takes no more requests; `cut` ends those under way. */
  close(cut: () => Promise<void>): Promise<void>
}

/** `port` 0: any free one. */
export async function listen(port: number, log: (line: object) => void): Promise<Listening> {
  const server = createServer()
  // Longer than the SDK keeps an idle connection, so that it is never the server that closes one in use.
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answerWith: (answer) => {
      server.on('request', (request, response) => {
        answer(request, response).catch((error: unknown) => {
          log({ level: 'error', where: 'gateway', fault: error instanceof Error ? error.stack : String(error) })
          if (!response.headersSent) response.writeHead(500, { 'content-type': 'application/json; charset=utf-8' })
          response.end('{"errCode":-501001,"errMsg":"cloud.callFunction:fail resource system error"}')
        })
      })
    },
    close: async (cut) => {
      const closed = new Promise((resolve) => server.close(resolve))
      await cut()
      server.closeAllConnections()
      await closed
    },
  }
}
