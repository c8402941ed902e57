import type { IncomingMessage } from 'node:http'

const ownNames = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** A host, with its port or without, that is this machine and not a name somebody else made point here. */
export const isOurs = (host: string): boolean => ownNames.has(host.replace(/:\d+$/, ''))

/** Every Host header there is: one, unless somebody means to confuse. */
export const hostsOf = ({ rawHeaders }: IncomingMessage): string[] =>
  rawHeaders.filter((_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'host')

/** The request comes from one of our own pages or from no page at all (a test, a tool), never from another website. */
export function isFromUs(request: IncomingMessage): boolean {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  return origin === undefined || origin === `http://${host}`
}
