import { request as ask, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Keys } from './signature'

/**
 * Whether a server SDK asks with these keys. Its signature is over parts of the request that Tencent documents nowhere, so
 * what is looked at is whose it says it is.
 */
export const isOf = (keys: Keys, headers: IncomingHttpHeaders): boolean =>
  headers.authorization?.startsWith(`TC3-HMAC-SHA256 Credential=${keys.secretId}/`) === true

/** As the SDK reads it: 200, with the reason in its body. */
export function refuseData(response: ServerResponse): void {
  const refused = { code: 'SIGN_PARAM_INVALID', message: 'the request is signed with no keys of this account' }
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(refused))
}

/** To the cloud that was set up, word for word, and its answer back. */
export async function passOn(
  request: IncomingMessage,
  response: ServerResponse,
  { to, body }: { readonly to: string; readonly body: Buffer },
): Promise<void> {
  const given = ['content-type', 'x-client-timestamp'].flatMap((name) => {
    const value = request.headers[name]
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  await new Promise<void>((resolve, reject) => {
    // A connection of its own: the cloud behind is started anew at the same address, and would have closed a kept one.
    const asked = ask(to, { agent: false, method: 'POST', headers: Object.fromEntries(given) }, (answered) => {
      response.writeHead(answered.statusCode ?? 502, { 'content-type': answered.headers['content-type'] ?? '' })
      answered.pipe(response)
      answered.once('end', resolve).once('error', reject)
    })
    asked.once('error', reject).end(body)
  })
}
