import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { judgeDownload } from './download-url'
import { partOf } from './range'
import { refuse } from './refusal'
import type { Storage } from './storage'

const refusalOf = { forged: 'SignatureDoesNotMatch', expired: 'RequestExpired' } as const

/** `GET` or `HEAD` of a temporary address. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  query: URLSearchParams,
  storage: Storage,
): Promise<void> {
  const judgement = judgeDownload(storage, path, query)
  if (judgement !== 'valid') return refuse(response, refusalOf[judgement], path)
  const file = storage.files.find(path)
  if (!file) return refuse(response, 'NoSuchKey', path)
  const part = partOf(request.headers.range, file.size)
  if (part === 'beyond') {
    response.setHeader('content-range', `bytes */${file.size}`)
    return refuse(response, 'InvalidRange', path)
  }
  // Opened in the same turn as it was found: what replaces or removes the file from now on does not touch it.
  const content = createReadStream('', { fd: storage.blobs.open(file.blob), ...part })
  try {
    await storage.files.stored()
    const etag = `"${file.md5}"`
    if (isKnown(etag, request.headers['if-none-match'])) {
      response.writeHead(304, { etag }).end()
      return
    }
    if (part) response.setHeader('content-range', `bytes ${part.start}-${part.end}/${file.size}`)
    response.writeHead(part ? 206 : 200, {
      'content-type': file.contentType,
      'content-length': part ? part.end - part.start + 1 : file.size,
      'accept-ranges': 'bytes',
      etag,
      'last-modified': new Date(file.modifiedAt).toUTCString(),
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      // The real ones come from a host of their own; here a stored page must not act as one of ours.
      'content-security-policy': 'sandbox',
    })
    if (request.method === 'HEAD') response.end()
    else await pipeline(content, response)
  } catch (error) {
    // The reader may leave in the middle; that is no failure of ours.
    if (!response.destroyed) throw error
  } finally {
    content.destroy()
  }
}

/** The reader has this content already. */
const isKnown = (etag: string, header = ''): boolean =>
  header.split(',').some((one) => ['*', etag].includes(one.trim().replace(/^W\//, '')))
