import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

function bytesUnder(path: string, skip: (path: string) => boolean): number {
  if (skip(path)) return 0
  if (statSync(path).isFile()) return statSync(path).size
  return readdirSync(path).reduce((sum, name) => sum + bytesUnder(join(path, name), skip), 0)
}

/** Bytes WeChat downloads before the first page: everything outside the subpackages. */
export function measureMainPackage(weappDir: string): { main: number; subpackages: Record<string, number> } {
  const app = JSON.parse(readFileSync(join(weappDir, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[]
    subpackages?: { root: string }[]
  }
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => join(weappDir, root))
  return {
    main: bytesUnder(weappDir, (path) => roots.includes(path)),
    subpackages: Object.fromEntries(roots.filter(existsSync).map((root) => [root, bytesUnder(root, () => false)])),
  }
}

/** What a file weighs on the wire. */
export function gzipBytes(file: string): number {
  return gzipSync(readFileSync(file)).length
}
