import { invalidParam } from './errors'

/**
 * The parts of a multipart/form-data body by name. The SDK names the boundary in its header; where a header was lost
 * on the way, the body's first line tells it too.
 */
export function parseMultipart(contentType: string, body: Buffer): Map<string, Buffer> {
  const named = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]
  const firstLine = body.subarray(0, Math.max(0, body.indexOf('\r\n'))).toString('latin1')
  const delimiter = named ? `--${named}` : firstLine
  if (!delimiter.startsWith('--') || !body.subarray(0, delimiter.length).equals(Buffer.from(delimiter, 'latin1'))) {
    throw invalidParam('the body is not valid multipart/form-data')
  }
  const parts = new Map<string, Buffer>()
  let at = delimiter.length
  while (body.subarray(at, at + 2).toString('latin1') === '\r\n') {
    const headEnd = body.indexOf('\r\n\r\n', at)
    const end = headEnd < 0 ? -1 : body.indexOf(`\r\n${delimiter}`, headEnd + 4, 'latin1')
    if (end < 0) break
    const name = /name="([^"\r\n]*)"/i.exec(body.subarray(at, headEnd).toString('utf8'))?.[1]
    if (name === undefined) throw invalidParam('a part of the multipart/form-data body has no name')
    parts.set(name, body.subarray(headEnd + 4, end))
    at = end + 2 + delimiter.length
  }
  if (body.subarray(at, at + 2).toString('latin1') !== '--') {
    throw invalidParam('the multipart/form-data body has no end')
  }
  return parts
}
