import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import type { Problem } from './problem'

/** The files of one mini program as WeChat sees them: forward slashes, relative to the package's root. */
export interface PackageFiles {
  root: string
  paths: string[]
  has(path: string): boolean
  text(path: string): string
  bytes(path: string): number
}

export function openPackage(root: string): PackageFiles {
  if (!existsSync(join(root, 'app.json'))) throw new Error(`no mini program in ${root}: app.json is missing`)
  const paths = walk(root, '')
  const known = new Set(paths)
  return {
    root,
    paths,
    has: (path) => known.has(path),
    text: (path) => readFileSync(join(root, path), 'utf8'),
    bytes: (path) => statSync(join(root, path)).size,
  }
}

function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name)
      return entry.isDirectory() ? walk(root, path) : [path]
    })
}

/** `./x`, `../x` and `/x` as written in the file at `from`, as a path inside the package. */
export function resolveInPackage(from: string, target: string): string {
  if (target.startsWith('/')) return posix.normalize(target.slice(1))
  return posix.normalize(posix.join(dirname(from), target))
}

export const withoutExtension = (path: string) => path.replace(/\.[^./]+$/, '')

/** JSON of a file, or `fallback` and a problem when it does not parse. A missing file is `fallback` alone. */
export function readJson<T>(files: PackageFiles, path: string, fallback: T, problems: Problem[]): T {
  if (!files.has(path)) return fallback
  try {
    return JSON.parse(files.text(path)) as T
  } catch (error) {
    problems.push({ kind: 'bad-json', where: path, says: (error as Error).message })
    return fallback
  }
}
