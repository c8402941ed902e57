import type { IncomingMessage, ServerResponse } from 'node:http'
import { contentTypeOf } from '../gateway/content-types'
import { FileTooLarge } from './blobs'
import { type Refusal, refuse } from './refusal'
import type { Storage } from './storage'
import { judgeUpload } from './upload-permit'

const refusalOf = { missing: 'AccessDenied', forged: 'SignatureDoesNotMatch', expired: 'RequestExpired' } as const

/** `PUT` of a file with the headers of getUploadMetadata. An empty answer means it is stored, in place of any before. */
export async function receiveFile(request: IncomingMessage, response: ServerResponse, path: string, storage: Storage) {
  const refusal = await receive(request, path, storage)
  if (refusal === null) {
    response.writeHead(200, { 'content-length': 0 }).end()
    return
  }
  await readAway(request)
  refuse(response, refusal, path)
}

async function receive(request: IncomingMessage, path: string, storage: Storage): Promise<Refusal | null> {
  const judgement = judgeUpload(storage, path, request.headers)
  if (judgement !== 'valid') return refusalOf[judgement]
  if (Number(request.headers['content-length']) > storage.maxFileBytes) return 'EntityTooLarge'
  try {
    const blob = await storage.blobs.write(request, storage.maxFileBytes)
    await storage.files.put(path, blob, typeOf(request, path), storage.clock.now())
    return null
  } catch (error) {
    if (error instanceof FileTooLarge) return 'EntityTooLarge'
    // A sender that went away hears nothing any more, and is no fault of ours.
    if (!request.errored) storage.log({ level: 'error', where: 'storage', fault: String(error) })
    return 'InternalError'
  }
}

/** What the sender says it is; the SDKs say nothing, and then the name tells. */
function typeOf(request: IncomingMessage, path: string): string {
  const given = request.headers['content-type'] ?? ''
  return /^[\x20-\x7e]{1,200}$/.test(given) ? given : contentTypeOf(path)
}

/** How much of a refused file is read and thrown away, for a sender that listens only after it has sent all. */
const patienceBytes = 64 * 1024 * 1024

function readAway(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > patienceBytes) request.destroy()
    })
    for (const end of ['end', 'close', 'error']) request.once(end, () => resolve())
    if (request.complete || request.destroyed) resolve()
    request.resume()
  })
}
