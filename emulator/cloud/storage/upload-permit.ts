import { randomBytes } from 'node:crypto'
import { encodePath } from './download-url'
import { fileIdOf } from './names'
import type { Storage } from './storage'

/** Seconds an upload may begin in. How many the real ones give is not known. */
const validSeconds = 900

/**
 * Where a file is sent to and what permits it, for this path alone: from a function by PUT (getUploadMetadata's answer),
 * from the phone of `owner` by POST.
 */
export function uploadPermit(storage: Storage, path: string, owner: string | null = null) {
  const now = Math.floor(storage.clock.now() / 1000)
  const time = `${now};${now + validSeconds}`
  const token = randomBytes(24).toString('base64url')
  const cosFileId = storage.signer.seal(owner ?? '')
  const signature = storage.signer.sign(owner === null ? 'put' : 'post', path, time, token, cosFileId)
  return {
    url: storage.bucketUrl + encodePath(path),
    token,
    authorization: `q-sign-algorithm=sha1&q-ak=local&q-sign-time=${time}&q-key-time=${time}&q-header-list=&q-url-param-list=&q-signature=${signature}`,
    fileId: fileIdOf(storage.envId, path),
    cosFileId,
  }
}

/** A permit as it comes back, in the headers of a PUT or the fields of a form. */
export interface ShownPermit {
  authorization: string
  token: string
  cosFileId: string
}

/** Whether this is a permit for this path, and if so whether in time. */
export function judgeUpload(
  storage: Storage,
  method: 'put' | 'post',
  path: string,
  { authorization, token, cosFileId }: ShownPermit,
): 'valid' | 'missing' | 'forged' | 'expired' {
  if (authorization === '') return 'missing'
  const fields = new URLSearchParams(authorization)
  const time = fields.get('q-sign-time') ?? ''
  const parts = [path, time, token, cosFileId]
  if (!storage.signer.isSigned(fields.get('q-signature') ?? '', method, ...parts)) return 'forged'
  return storage.clock.now() < Number(time.split(';')[1]) * 1000 ? 'valid' : 'expired'
}
