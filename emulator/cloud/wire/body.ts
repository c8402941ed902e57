import type { IncomingMessage } from 'node:http'

export class BodyTooLarge extends Error {}

/** The connection ended before the body did: nobody waits for an answer. */
export class SenderLeft extends Error {}

/** The whole body as text, as `readBytes` reads it. */
export async function readBody(request: IncomingMessage, maxBytes: number, patience = 16): Promise<string> {
  return (await readBytes(request, maxBytes, patience)).toString('utf8')
}

/**
 * The whole body, or `BodyTooLarge` as soon as it is known to be. What is left of such a body is read and
 * thrown away, so that the sender, still sending, can hear the refusal; past `patience` times the limit it is cut off.
 */
export function readBytes(request: IncomingMessage, maxBytes: number, patience = 16): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    if (Number(request.headers['content-length']) > maxBytes) refuse()
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= maxBytes) chunks.push(chunk)
      else refuse()
      if (size > maxBytes * patience) request.destroy()
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', () => reject(new SenderLeft()))
    request.on('close', () => {
      // Every request closes; few break off.
      if (!request.complete) reject(new SenderLeft())
    })

    function refuse() {
      chunks.length = 0
      size = Math.max(size, maxBytes + 1)
      reject(new BodyTooLarge())
    }
  })
}
