import type { Storage } from './storage'

/**
 * An address that gives the file until `maxAge` seconds from now. CloudBase leaves the path as it is (the SDKs call
 * encodeURI on it) unless COS_URL is asked for.
 */
export function downloadUrl(storage: Storage, path: string, maxAge: number, encoded: boolean): string {
  const until = String(Math.ceil(storage.clock.now() / 1000) + maxAge)
  const sign = storage.signer.sign('get', path, until)
  return `${storage.bucketUrl}${encoded ? encodePath(path) : path}?sign=${sign}&t=${until}`
}

/** Whether the query of a download's address is one we signed, and if so whether in time. */
export function judgeDownload(storage: Storage, path: string, query: URLSearchParams): 'valid' | 'forged' | 'expired' {
  const until = query.get('t') ?? ''
  if (!storage.signer.isSigned(query.get('sign') ?? '', 'get', path, until)) return 'forged'
  return storage.clock.now() < Number(until) * 1000 ? 'valid' : 'expired'
}

export const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
