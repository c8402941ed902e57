import { createHash, createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { Refusal } from './refusal'

export interface Keys {
  readonly secretId: string
  readonly secretKey: string
}

const hash = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')
const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest()
const form =
  /^TC3-HMAC-SHA256 Credential=([^/]+)\/(\d{4}-\d\d-\d\d)\/(\w+)\/tc3_request, ?SignedHeaders=([\w;-]+), Signature=([0-9a-f]{64})$/
const longestAgeSeconds = 300

/**
 * Which service a call is for, by its signature of version 3 (cloud.tencent.com/document/api/598/38504), which has to be
 * right: of these keys, of this body, not older than five minutes.
 * @throws Refusal AuthFailure…
 */
export function signedFor(headers: IncomingHttpHeaders, body: Buffer, keys: Keys): string {
  const found = form.exec(headers.authorization ?? '')
  if (!found) throw new Refusal('AuthFailure.InvalidAuthorization', 'The Authorization header is not right.')
  const [, secretId = '', date = '', service = '', signed = '', signature = ''] = found
  const at = Number(headers['x-tc-timestamp'])
  if (!(Math.abs(Date.now() / 1000 - at) <= longestAgeSeconds) || !new Date(at * 1000).toISOString().startsWith(date)) {
    throw new Refusal('AuthFailure.SignatureExpire', 'The signature is of another time.')
  }
  if (secretId !== keys.secretId) throw new Refusal('AuthFailure.SecretIdNotFound', 'The SecretId is not found.')
  const names = signed.split(';')
  if (!names.includes('host') || !names.includes('content-type')) {
    throw new Refusal('AuthFailure.SignatureFailure', 'host and content-type have to be signed.')
  }
  const lines = names.map((name) => `${name}:${String(headers[name]).trim().toLowerCase()}\n`).join('')
  const canonical = `POST\n/\n\n${lines}\n${signed}\n${hash(body)}`
  const scope = `${date}/${service}/tc3_request`
  const key = hmac(hmac(hmac(`TC3${keys.secretKey}`, date), service), 'tc3_request')
  const right = hmac(key, `TC3-HMAC-SHA256\n${at}\n${scope}\n${hash(canonical)}`).toString('hex')
  if (right !== signature)
    throw new Refusal('AuthFailure.SignatureFailure', 'The provided credentials could not be validated.')
  return service
}
