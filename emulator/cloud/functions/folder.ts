import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { functionNotFound } from '../wire/errors'

/** A function as it lies on disk. */
export interface FunctionFolder {
  name: string
  file: string
  /** Changes when any file of the folder does, but for packages: of those it is enough which there are. */
  version: string
  timeoutSeconds: number
  /** How long its code may take to load. */
  initSeconds: number
  memoryMb: number
  /** Open APIs the function may call (`permissions.openapi` of its config.json). */
  openApis: string[]
}

/** CloudBase's own default is 3 seconds; a first start on a busy laptop takes longer than in a data centre. */
const defaultTimeoutSeconds = 20
/** As SCF's InitTimeout has it. */
const defaultInitSeconds = 65
const defaultMemoryMb = 256

/** Look at the folder of a function as it is now. Refuses names that are not one plain folder with an index.js in it. */
export function readFunction(functionsDir: string, name: string): FunctionFolder {
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(name)) throw functionNotFound()
  const file = resolve(functionsDir, name, 'index.js')
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat?.isFile()) throw functionNotFound()
  const config = readConfig(join(resolve(functionsDir, name), 'config.json'))
  return {
    name,
    file,
    version: versionOf(resolve(functionsDir, name)),
    timeoutSeconds: within(config.timeout, 1, 900) ?? defaultTimeoutSeconds,
    initSeconds: within(config.initTimeout, 3, 300) ?? defaultInitSeconds,
    memoryMb: within(config.memorySize, 64, 3072) ?? defaultMemoryMb,
    openApis: openApisOf(config),
  }
}

/** Folders in the functions' folder, by name. */
export function functionNames(functionsDir: string): string[] {
  return entriesOf(functionsDir)
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort()
}

function versionOf(folder: string): string {
  return entriesOf(folder)
    .map((entry) => {
      const path = join(folder, entry.name)
      const stat = statSync(path, { throwIfNoEntry: false })
      if (!stat || entry.name.startsWith('.')) return ''
      if (!stat.isDirectory()) return `${entry.name} ${stat.mtimeMs}-${stat.size}-${stat.ino}`
      if (entry.name === 'node_modules') return `${entry.name} ${stat.mtimeMs}`
      // Links to folders may lead in a circle.
      return entry.isSymbolicLink() ? '' : `${entry.name} (${versionOf(path)})`
    })
    .join(' ')
}

/** None when the folder is being replaced just now. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function readConfig(file: string): Record<string, unknown> {
  try {
    const config: unknown = JSON.parse(withoutMark(readFileSync(file, 'utf8')))
    return typeof config === 'object' && config !== null ? (config as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Some editors begin a file with a byte order mark, which is no JSON. */
export const withoutMark = (text: string): string => text.replace(/^\ufeff/, '')

function openApisOf({ permissions }: Record<string, unknown>): string[] {
  const named = (permissions as { openapi?: unknown } | null | undefined)?.openapi
  return Array.isArray(named) ? named.filter((name) => typeof name === 'string') : []
}

const within = (value: unknown, least: number, most: number): number | null =>
  typeof value === 'number' && value >= least && value <= most ? value : null
