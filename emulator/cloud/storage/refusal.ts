import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'

/** Refusals of COS by their code (document/product/436/7730): status and text. */
const refusals = {
  AccessDenied: [403, 'Access Denied.'],
  RequestExpired: [403, 'Request has expired'],
  SignatureDoesNotMatch: [403, 'The Signature you specified is invalid.'],
  NoSuchKey: [404, 'The specified key does not exist.'],
  InvalidURI: [400, 'Could not parse the specified URI.'],
  MethodNotAllowed: [405, 'The specified method is not allowed against this resource.'],
  InvalidRange: [416, 'The requested range cannot be satisfied.'],
  MalformedPOSTRequest: [400, 'The body of your POST request is not well-formed multipart/form-data.'],
  InvalidArgument: [400, 'Bucket POST must contain a field named key.'],
  EntityTooLarge: [400, 'Your proposed upload exceeds the maximum allowed object size.'],
  InternalError: [500, 'We encountered an internal error. Please try again.'],
} as const

export type Refusal = keyof typeof refusals

/** Refuse as COS does, with the XML the SDKs read the reason from. */
export function refuse(response: ServerResponse, refusal: Refusal, resource: string): void {
  const [status, message] = refusals[refusal]
  // An address past its time is "access denied" to COS, with a text of its own.
  const code = refusal === 'RequestExpired' ? 'AccessDenied' : refusal
  const requestId = randomBytes(18).toString('base64')
  const nodes = { Code: code, Message: message, Resource: resource, RequestId: requestId, TraceId: requestId }
  const inner = Object.entries(nodes).map(([name, value]) => `<${name}>${escaped(value)}</${name}>`)
  response.writeHead(status, { 'content-type': 'application/xml; charset=utf-8', 'x-cos-request-id': requestId })
  response.end(`<?xml version='1.0' encoding='utf-8' ?><Error>${inner.join('')}</Error>`)
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] as string)
