import { connect, type Socket } from 'node:net'

/** One answer as it came over the wire. */
export interface RawAnswer {
  status: number
  headers: Record<string, string>
  body: string
}

/** A connection that sends whatever it is told, and reads answers one after the other. */
export class RawConnection {
  readonly #socket: Socket
  #received: Buffer = Buffer.alloc(0)
  #closed = false
  #wake: () => void = () => {}

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1')
    this.#socket.setNoDelay(true)
    this.#socket.on('data', (chunk: Buffer) => {
      this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk])
      this.#wake()
    })
    this.#socket.on('error', () => {})
    this.#socket.on('close', () => {
      this.#closed = true
      this.#wake()
    })
  }

  get closed(): boolean {
    return this.#closed
  }

  send(bytes: string | Buffer): void {
    if (!this.#closed) this.#socket.write(bytes)
  }

  /** No more will be sent; answers are still heard. */
  finish(): void {
    this.#socket.end()
  }

  destroy(): void {
    this.#socket.destroy()
  }

  /** That headers with `Expect: 100-continue` were read, and the rest is asked for. */
  async isWaitedFor(): Promise<void> {
    while (!this.#received.includes(' 100 Continue\r\n\r\n') && !this.#closed) await this.#hear()
  }

  #hear(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  /** The next answer; null when the connection was closed instead. HEAD has no body. */
  async answer(method = ''): Promise<RawAnswer | null> {
    for (;;) {
      const read = readAnswer(this.#received, this.#closed, method === 'HEAD')
      if (read) {
        this.#received = this.#received.subarray(read.length)
        // An interim answer has the true one behind it.
        if (read.answer.status >= 200) return read.answer
      } else if (this.#closed) return null
      else await this.#hear()
    }
  }
}

/** Send bytes on a connection of their own; every answer until it is closed. */
export async function sendRaw(
  port: number,
  bytes: string | Buffer,
  { finish = false, method = '' } = {},
): Promise<RawAnswer[]> {
  const connection = new RawConnection(port)
  connection.send(bytes)
  if (finish) connection.finish()
  const answers: RawAnswer[] = []
  for (;;) {
    const answer = await connection.answer(method)
    if (!answer) return answers
    answers.push(answer)
  }
}

function readAnswer(bytes: Buffer, closed: boolean, bodiless: boolean): { answer: RawAnswer; length: number } | null {
  const headEnd = bytes.indexOf('\r\n\r\n')
  if (headEnd < 0) return null
  const [first = '', ...lines] = bytes.subarray(0, headEnd).toString('latin1').split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1])
  if (!status) throw new Error(`no HTTP: ${first.slice(0, 100)}`)
  const start = headEnd + 4
  const answered = (body: Buffer, length: number) => ({
    answer: { status, headers, body: body.toString('utf8') },
    length,
  })
  if (bodiless || status < 200 || status === 204 || status === 304) return answered(Buffer.alloc(0), start)
  if (headers['transfer-encoding'] === 'chunked') return readChunks(bytes, start, answered)
  if (headers['content-length'] === undefined) return closed ? answered(bytes.subarray(start), bytes.length) : null
  const end = start + Number(headers['content-length'])
  return bytes.length < end ? null : answered(bytes.subarray(start, end), end)
}

function readChunks<Read>(bytes: Buffer, start: number, answered: (body: Buffer, length: number) => Read): Read | null {
  const chunks: Buffer[] = []
  for (let at = start; ; ) {
    const sizeEnd = bytes.indexOf('\r\n', at)
    if (sizeEnd < 0) return null
    const size = Number.parseInt(bytes.subarray(at, sizeEnd).toString('latin1'), 16)
    const end = sizeEnd + 2 + size + 2
    if (bytes.length < end) return null
    if (size === 0) return answered(Buffer.concat(chunks), end)
    chunks.push(bytes.subarray(sizeEnd + 2, end - 2))
    at = end
  }
}
