import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'

/** What comes before the file, in all. */
const maxHeadBytes = 64 * 1024

export class MalformedForm extends Error {}

export interface Form {
  /** The fields before the file. */
  fields: Map<string, string>
  /** Ends with the file's last byte; fails when the form has no end. Fields after the file are not looked at. */
  file: Readable
  /** Let go of the request, however much of it was read. */
  release(): Promise<unknown>
}

/** Read a multipart form up to its file, which must come last, and give the file as it arrives. */
export async function readForm(request: IncomingMessage): Promise<Form> {
  const chunks = request.iterator({ destroyOnReturn: false })
  const release = async () => chunks.return?.()
  try {
    return { ...(await readUpToFile(request, chunks)), release }
  } catch (error) {
    await release()
    throw error
  }
}

async function readUpToFile(request: IncomingMessage, chunks: AsyncIterator<Buffer>): Promise<Omit<Form, 'release'>> {
  const boundary = /^multipart\/form-data\s*;.*boundary="?([^";]{1,70})"?/i.exec(request.headers['content-type'] ?? '')
  if (!boundary) throw new MalformedForm()
  const delimiter = Buffer.from(`\r\n--${boundary[1]}`)
  // As if a line had ended before the first delimiter.
  let held: Buffer = Buffer.from('\r\n')
  const more = async () => {
    const { value, done } = await chunks.next()
    if (done || held.length > maxHeadBytes) throw new MalformedForm()
    held = Buffer.concat([held, value])
  }
  const upTo = async (end: Buffer): Promise<Buffer> => {
    let at = held.indexOf(end)
    for (; at < 0; at = held.indexOf(end)) await more()
    const before = held.subarray(0, at)
    held = held.subarray(at + end.length)
    return before
  }
  const fields = new Map<string, string>()
  await upTo(delimiter)
  for (let size = 0; ; ) {
    await upTo(lineEnd)
    const head = String(await upTo(headEnd))
    const name = /[;\s]name="([^"]*)"/i.exec(head)?.[1]
    if (name === undefined) throw new MalformedForm()
    if (name === 'file')
      return { fields, file: Readable.from(contentUpTo(delimiter, held, chunks), { objectMode: false }) }
    const value = await upTo(delimiter)
    fields.set(name, String(value))
    size += value.length
    if (size > maxHeadBytes) throw new MalformedForm()
  }
}

const lineEnd = Buffer.from('\r\n')
const headEnd = Buffer.from('\r\n\r\n')

async function* contentUpTo(delimiter: Buffer, first: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  let held = first
  for (;;) {
    const at = held.indexOf(delimiter)
    if (at >= 0) {
      if (at > 0) yield held.subarray(0, at)
      return
    }
    // The last bytes may be the beginning of the delimiter.
    const sure = held.length - delimiter.length + 1
    if (sure > 0) yield held.subarray(0, sure)
    const { value, done } = await chunks.next()
    if (done) throw new MalformedForm()
    held = Buffer.concat([held.subarray(Math.max(0, sure)), value])
  }
}
