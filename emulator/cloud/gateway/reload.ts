import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'

const script = readFileSync(new URL('./reload-page.js', import.meta.url))

/** Tells the pages served that something they are made of has changed, and they open themselves anew. */
export class Reload {
  /** When it last changed, in epoch milliseconds; 0 from the start on. A page carries the one it was served with. */
  #since = 0
  readonly #listening = new Set<ServerResponse>()

  dress = (html: string): string => {
    const tag = `<script src="/__local/reload.js?since=${this.#since}" defer></script>`
    return html.includes('</head>') ? html.replace('</head>', `${tag}</head>`) : `${html}${tag}`
  }

  changed(): void {
    this.#since = Math.max(Date.now(), this.#since + 1)
    for (const response of this.#listening) this.#tell(response)
  }

  /** The script of `dress` and the stream it listens to. False when the path is neither. */
  answer(pathname: string, response: ServerResponse): boolean {
    if (pathname === '/__local/reload.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' })
      response.end(script)
    } else if (pathname === '/__local/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      if (response.req.method === 'HEAD') {
        response.end()
        return true
      }
      this.#listening.add(response)
      response.once('close', () => this.#listening.delete(response))
      this.#tell(response)
    } else return false
    return true
  }

  #tell(response: ServerResponse): void {
    response.write(`data: ${this.#since}\n\n`)
  }
}
