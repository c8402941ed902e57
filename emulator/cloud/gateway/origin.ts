import type { IncomingMessage } from 'node:http'

const ownNames = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** The request was addressed to this machine, not to a name somebody else made point here. */
export function isAddressedToUs(request: IncomingMessage): boolean {
  const host = request.headers.host ?? ''
  return ownNames.has(host.replace(/:\d+$/, ''))
}

/** The request comes from one of our own pages or from no page at all (a test, a tool), never from another website. */
export function isFromUs(request: IncomingMessage): boolean {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  return origin === undefined || origin === `http://${host}`
}
