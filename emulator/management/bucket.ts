import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { dirname, join, relative, resolve, sep } from 'node:path'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const most = 1000

function xml(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' })
  response.end(`<?xml version='1.0' encoding='utf-8'?>\n${text}`)
}

export const refuseXml = (response: ServerResponse, status: number, code: string): void =>
  xml(response, status, `<Error><Code>${code}</Code></Error>`)

function keysIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort()
}

/** Objects of a bucket, as COS has them: `GET ?marker=` lists a thousand at a time with their MD5, `PUT /<key>` lays one there. */
export function answerBucket(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, key, query, body }: { folder: string; key: string; query: URLSearchParams; body: Buffer },
): void {
  if (request.method === 'PUT' && key !== '') {
    const to = resolve(folder, key)
    if (relative(folder, to).startsWith('..')) return refuseXml(response, 400, 'InvalidURI')
    const sum = createHash('md5').update(body)
    const told = request.headers['content-md5']
    const etag = sum.copy().digest('hex')
    if (told !== undefined && told !== sum.digest('base64')) return refuseXml(response, 400, 'BadDigest')
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, body)
    response.writeHead(200, { etag: `"${etag}"` }).end()
    return
  }
  if (request.method !== 'GET' || key !== '') return refuseXml(response, 405, 'MethodNotAllowed')
  const after = keysIn(folder).filter((one) => one > (query.get('marker') ?? ''))
  const shown = after.slice(0, most)
  const rows = shown.map((one) => {
    const etag = createHash('md5')
      .update(readFileSync(join(folder, one)))
      .digest('hex')
    return `<Contents><Key>${escaped(one)}</Key><ETag>&quot;${etag}&quot;</ETag></Contents>`
  })
  const isCut = after.length > shown.length
  const next = isCut ? `<NextMarker>${escaped(shown.at(-1) ?? '')}</NextMarker>` : ''
  xml(response, 200, `<ListBucketResult><IsTruncated>${isCut}</IsTruncated>${next}${rows.join('')}</ListBucketResult>`)
}
