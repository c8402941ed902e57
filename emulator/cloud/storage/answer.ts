import type { IncomingMessage, ServerResponse } from 'node:http'
import { bucketOf, faultIn } from './names'
import { receiveFile, receiveForm } from './receive'
import { refuse } from './refusal'
import { sendFile } from './send'
import { type Storage, storagePath } from './storage'

/** Everything under the storage's address: `<bucket>/<path>`, PUT and POST with a permit, GET and HEAD with a signature. */
export async function answerStorage(request: IncomingMessage, response: ServerResponse, storage: Storage) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://local')
  const path = pathIn(pathname, bucketOf(storage.envId))
  if (request.method === 'POST' && pathname.startsWith(`${storagePath}${bucketOf(storage.envId)}/`)) {
    return receiveForm(request, response, storage)
  }
  if (path === null) return refuse(response, 'InvalidURI', pathname)
  if (request.method === 'PUT') return receiveFile(request, response, path, storage)
  if (request.method === 'GET' || request.method === 'HEAD') {
    return sendFile(request, response, path, searchParams, storage)
  }
  refuse(response, 'MethodNotAllowed', path)
}

function pathIn(pathname: string, bucket: string): string | null {
  const start = `${storagePath}${bucket}/`
  if (!pathname.startsWith(start)) return null
  try {
    const path = decodeURIComponent(pathname.slice(start.length))
    return faultIn(path) === null ? path : null
  } catch {
    return null
  }
}
