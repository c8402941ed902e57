import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { contentTypeOf, isCompressible } from './content-types'
import { allowText, runsText } from './page-headers'

/** A built website. A path that names no file is the program's own and gets its index.html. */
export interface Site {
  /** Where it is served: `/` or `/name`. */
  path: string
  /** A function says it anew for every request. */
  dir: string | (() => string)
}

/** The folder a site is in now. */
export const folderOf = ({ dir }: Site): string => (typeof dir === 'function' ? dir() : dir)

interface Prepared {
  version: string
  type: string
  etag: string
  plain: Buffer
  gzip: Buffer | null
  runsText: boolean
}

/** A name that changes with the content may be kept for good. */
const hashedName = /[.\-_][0-9a-f]{8,}\.(chunk\.)?[a-z0-9]+$/i

/** Serves built websites; `dress` may change a page on its way out. */
export class SiteServer {
  readonly #sites: Site[]
  readonly #dress: (html: string) => string
  readonly #prepared = new Map<string, Prepared>()

  constructor(sites: readonly Site[], dress: (html: string) => string) {
    this.#sites = sites
      .map(({ path, dir }) => ({ path: path.replace(/\/+$/, ''), dir }))
      .sort((a, b) => b.path.length - a.path.length)
    this.#dress = dress
  }

  /** The file a path, decodable, leads to, or where to go instead; null when no site has it. */
  find(pathname: string): { file: string } | { redirect: string } | null {
    const site = this.#sites.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    if (!site) return null
    // Relative links in the page need the slash.
    if (site.path !== '' && pathname === site.path) return { redirect: `${site.path}/` }
    const path = decodeURIComponent(pathname.slice(site.path.length))
    // No name has it, and the file system would not hear of it.
    if (path.includes('\0')) return null
    const dir = resolve(folderOf(site))
    const wanted = resolve(join(dir, path))
    if (wanted !== dir && !wanted.startsWith(dir + sep)) return null
    if (isFile(wanted)) return { file: wanted }
    const index = join(dir, 'index.html')
    return extname(wanted) === '' && isFile(index) ? { file: index } : null
  }

  send(request: IncomingMessage, response: ServerResponse, file: string): void {
    const { type, etag, plain, gzip, runsText } = this.#prepare(file)
    if (runsText) allowText(response)
    const immutable = hashedName.test(file) && !type.startsWith('text/html')
    const headers: Record<string, string> = {
      'content-type': type,
      etag,
      'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
    }
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers).end()
      return
    }
    const zipped = gzip !== null && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))
    const body = zipped ? gzip : plain
    if (zipped) headers['content-encoding'] = 'gzip'
    response.writeHead(200, { ...headers, 'content-length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  /** Pages are dressed anew. */
  forget(): void {
    this.#prepared.clear()
  }

  #prepare(file: string): Prepared {
    const stat = statSync(file)
    const version = `${stat.mtimeMs}-${stat.size}-${stat.ino}`
    const kept = this.#prepared.get(file)
    if (kept?.version === version) return kept
    const type = contentTypeOf(file)
    const raw = readFileSync(file)
    const plain = type.startsWith('text/html') ? Buffer.from(this.#dress(raw.toString('utf8'))) : raw
    const prepared: Prepared = {
      version,
      type,
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      plain,
      runsText: type.startsWith('text/html') && raw.includes(runsText),
      gzip: isCompressible(type) && plain.length > 512 ? gzipSync(plain, { level: 9 }) : null,
    }
    this.#prepared.set(file, prepared)
    return prepared
  }
}

/** A name no file can have (too long, say) is no file. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
