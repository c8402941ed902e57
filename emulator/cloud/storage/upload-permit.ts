import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { encodePath } from './download-url'
import { fileIdOf } from './names'
import type { Storage } from './storage'

/** Seconds an upload may begin in. How many the real ones give is not known. */
const validSeconds = 900

/** What getUploadMetadata answers: where to PUT the file, and the headers that permit it, for this path alone. */
export function uploadPermit(storage: Storage, path: string) {
  const now = Math.floor(storage.clock.now() / 1000)
  const time = `${now};${now + validSeconds}`
  const token = randomBytes(24).toString('base64url')
  const cosFileId = randomBytes(24).toString('base64url')
  const signature = storage.signer.sign('put', path, time, token, cosFileId)
  return {
    url: storage.bucketUrl + encodePath(path),
    token,
    authorization: `q-sign-algorithm=sha1&q-ak=local&q-sign-time=${time}&q-key-time=${time}&q-header-list=&q-url-param-list=&q-signature=${signature}`,
    fileId: fileIdOf(storage.envId, path),
    cosFileId,
  }
}

/** Whether the headers of a PUT are a permit for this path, and if so whether in time. */
export function judgeUpload(
  storage: Storage,
  path: string,
  headers: IncomingHttpHeaders,
): 'valid' | 'missing' | 'forged' | 'expired' {
  const authorization = headers.authorization ?? text(headers.signature)
  if (authorization === '') return 'missing'
  const fields = new URLSearchParams(authorization)
  const time = fields.get('q-sign-time') ?? ''
  const parts = [path, time, text(headers['x-cos-security-token']), text(headers['x-cos-meta-fileid'])]
  if (!storage.signer.isSigned(fields.get('q-signature') ?? '', 'put', ...parts)) return 'forged'
  return storage.clock.now() < Number(time.split(';')[1]) * 1000 ? 'valid' : 'expired'
}

const text = (header: string | string[] | undefined): string => (typeof header === 'string' ? header : '')
