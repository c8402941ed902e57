import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A built mini program, read once. */
export interface Built {
  readonly folder: string
  /** By their paths in it, with `/`. */
  readonly files: ReadonlyMap<string, Buffer>
  readonly app: AppJson
}

export interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[]
  readonly requiredPrivateInfos?: readonly string[]
  readonly __usePrivacyCheck__?: boolean
  readonly lazyCodeLoading?: string
}

export function readBuilt(folder: string): Built {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  )
  return { folder, files, app: JSON.parse(textIn(files, 'app.json')) as AppJson }
}

function textIn(files: Built['files'], name: string): string {
  const found = files.get(name)
  if (!found) throw new Error(`${name} is missing`)
  return found.toString('utf8')
}

export const textOf = (built: Built, name: string): string => textIn(built.files, name)

export const namesOf = ({ files }: Built, ending: string): string[] =>
  [...files.keys()].filter((name) => name.endsWith(ending)).sort()

/** Every page, those of subpackages by their whole path. */
export const pagesOf = ({ app }: Built): string[] => [
  ...app.pages,
  ...(app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]
