/** The account number in the names of buckets; a fixed one here. */
const account = '1250000000'

/** As real environments name theirs: the first two characters in hexadecimal, the environment, the account. */
export const bucketOf = (envId: string): string =>
  `${Buffer.from(envId.slice(0, 2)).toString('hex')}-${envId}-${account}`

const maxPathBytes = 850

/**
 * Why a path in the storage is none, or null. The first four rules are WeChat's (guide/storage/naming); it advises
 * against the characters of the last, which would change their meaning in a URL, and they are refused here.
 */
export function faultIn(path: string): string | null {
  if (path === '') return 'is empty'
  if (path.startsWith('/')) return 'begins with /'
  if (path.includes('//')) return 'has // in it'
  if (Buffer.byteLength(path) > maxPathBytes) return `is longer than ${maxPathBytes} bytes`
  if (path.endsWith('/')) return 'ends with /'
  if (path.split('/').some((part) => part === '.' || part === '..')) return 'has . or .. for a folder'
  if (/[\p{Cc}\p{Cs}%#?\\]/u.test(path)) return 'has a character a URL cannot carry'
  return null
}

/** `cloud://<env>.<bucket>/<path>`, what the SDKs call a fileID. */
export const fileIdOf = (envId: string, path: string): string => `cloud://${envId}.${bucketOf(envId)}/${path}`

/** The path a fileID of this environment stands for; null when it is another's, or none. */
export function pathOf(envId: string, fileId: string): string | null {
  const start = fileIdOf(envId, '')
  if (!fileId.startsWith(start)) return null
  const path = fileId.slice(start.length)
  return faultIn(path) === null ? path : null
}
