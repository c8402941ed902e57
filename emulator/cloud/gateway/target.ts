import type { IncomingMessage } from 'node:http'

/** What a request is addressed to. */
export interface Target {
  pathname: string
  /** With its question mark; empty when there is none. */
  search: string
  /** Host and port of an absolute target, as a proxy is sent; null for a mere path. */
  host: string | null
}

/** Null when it is neither a path nor an absolute address (RFC 9112, 3.2). Two slashes in front are a path like any other. */
export function readTarget({ url = '' }: IncomingMessage): Target | null {
  const absolute = /^http:\/\//i.test(url)
  if (!absolute && !url.startsWith('/')) return null
  try {
    const { pathname, search, host } = new URL(absolute ? url : `http://local${url}`)
    return { pathname, search, host: absolute ? host : null }
  } catch {
    return null
  }
}

/** Whether its percent-encodings are some, and of text. */
export function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}
