import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { contentTypeOf } from '../gateway/content-types'
import { FileTooLarge } from './blobs'
import { MalformedForm, readForm } from './form'
import { type Refusal, refuse } from './refusal'
import { mayWrite } from './rules'
import type { Storage } from './storage'
import { judgeUpload } from './upload-permit'

const refusalOf = { missing: 'AccessDenied', forged: 'SignatureDoesNotMatch', expired: 'RequestExpired' } as const

/** `PUT` of a file with the headers of getUploadMetadata. An empty answer means it is stored, in place of any before. */
export async function receiveFile(request: IncomingMessage, response: ServerResponse, path: string, storage: Storage) {
  const { headers } = request
  const permit = {
    authorization: headers.authorization ?? text(headers.signature),
    token: text(headers['x-cos-security-token']),
    cosFileId: text(headers['x-cos-meta-fileid']),
  }
  const judgement = judgeUpload(storage, 'put', path, permit)
  let refusal: Refusal | null = judgement === 'valid' ? null : refusalOf[judgement]
  if (Number(headers['content-length']) > storage.maxFileBytes) refusal ??= 'EntityTooLarge'
  refusal ??= await store(request, request, { path, type: headers['content-type'], owner: '' }, storage)
  await answerUpload(request, response, refusal, path, 200)
}

/**
 * `POST` of a form: `key` names the path, the permit's fields are beside it, and the file is last. So phones send files,
 * and the server SDKs before node-sdk 3, with the permit that later ones put into headers.
 */
export async function receiveForm(request: IncomingMessage, response: ServerResponse, storage: Storage) {
  const form = await readForm(request).catch((error: unknown) => {
    if (error instanceof MalformedForm) return null
    throw error
  })
  if (!form) return answerUpload(request, response, 'MalformedPOSTRequest', '', 204)
  const field = (name: string) => form.fields.get(name) ?? ''
  const path = field('key')
  const permit = {
    authorization: field('Signature'),
    token: field('x-cos-security-token'),
    cosFileId: field('x-cos-meta-fileid'),
  }
  const byPhone = judgeUpload(storage, 'post', path, permit)
  const judgement = byPhone === 'forged' ? judgeUpload(storage, 'put', path, permit) : byPhone
  let refusal: Refusal | null = path === '' ? 'InvalidArgument' : null
  if (judgement !== 'valid') refusal ??= refusalOf[judgement]
  if (refusal === null) {
    const owner = storage.signer.unseal(permit.cosFileId)
    refusal = await store(request, form.file, { path, type: form.fields.get('Content-Type'), owner }, storage)
  }
  await form.release()
  await answerUpload(request, response, refusal, path, 204)
}

async function answerUpload(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: Refusal | null,
  path: string,
  stored: 200 | 204,
): Promise<void> {
  await readAway(request)
  if (refusal !== null) return refuse(response, refusal, path)
  response.writeHead(stored, stored === 200 ? { 'content-length': 0 } : {}).end()
}

interface Upload {
  path: string
  /** What the sender says the file is. */
  type: string | undefined
  /** Empty: a function's. */
  owner: string
}

async function store(
  request: IncomingMessage,
  content: Readable,
  { path, type, owner }: Upload,
  storage: Storage,
): Promise<Refusal | null> {
  try {
    const blob = await storage.blobs.write(content, storage.maxFileBytes)
    if (owner !== '') {
      // Looked at now: the permit is older, and somebody else may have been first.
      const before = storage.files.find(path)
      if (!mayWrite(storage, owner, path, before)) {
        storage.blobs.remove(blob.id)
        return 'AccessDenied'
      }
      storage.owners.note(path, blob.id, owner)
    }
    await storage.files.put(path, blob, typeOf(type, path), storage.clock.now())
    return null
  } catch (error) {
    if (error instanceof FileTooLarge) return 'EntityTooLarge'
    if (error instanceof MalformedForm) return 'MalformedPOSTRequest'
    // A sender that went away hears nothing any more, and is no fault of ours.
    if (!request.errored) storage.log({ level: 'error', where: 'storage', fault: String(error) })
    return 'InternalError'
  }
}

/** What the sender says it is; the SDKs say nothing, and then the name tells. */
function typeOf(given: string | undefined, path: string): string {
  return given !== undefined && /^[\x20-\x7e]{1,200}$/.test(given) ? given : contentTypeOf(path)
}

const text = (header: string | string[] | undefined): string => (typeof header === 'string' ? header : '')

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
