import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StorageRule } from '../cloud/storage/rules'
import type { CollectionSchema } from '../cloud/store/schema'

export interface ManagedTrigger {
  name: string
  cron: string
  /** Switched off: it stays, and does not run. */
  isOff?: boolean
}

export interface ManagedFunction {
  runtime: string
  handler: string
  memory: number
  timeout: number
  /** None where it was made without one. */
  role?: string
  description: string
  variables: Record<string, string>
  triggers: ManagedTrigger[]
  /** SHA-256 of the package its code came in. */
  code: string
}

export interface Route {
  path: string
  type: string
  name: string
  /** Switched off: it stays, and leads nowhere. */
  isOff?: boolean
  /** For those alone who signed in to the environment, which no request is here. */
  needsSignIn?: boolean
}

/** What somebody set up in the environment. */
export interface Managed {
  collections: (CollectionSchema & { permission: string })[]
  storageRule: StorageRule
  functions: Record<string, ManagedFunction>
  hosting: 'none' | 'online'
  /** Domains of its own that HTTP access answers at, each with its routes. */
  domains: Record<string, Route[]>
  /** Those of them that are switched off as a whole. */
  domainsOff?: string[]
}

const file = 'environment.json'
/** As a new environment has it: its storage is for who sent a file, and nothing else is there. */
const fresh: Managed = { collections: [], storageRule: 'PRIVATE', functions: {}, hosting: 'none', domains: {} }

/** A folder that outlives the process: `environment.json`, `functions/`, `hosting/` and `uploads/`. */
export interface Kept {
  readonly folder: string
  readonly managed: Managed
  /** What was changed in `managed` is on the disk, whole, or as it was before. */
  save(): void
}

/** `onSave`: after each. */
export function openKept(folder: string, onSave: () => void = () => undefined): Kept {
  for (const part of ['functions', 'hosting', 'uploads']) mkdirSync(join(folder, part), { recursive: true })
  const path = join(folder, file)
  const managed = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Managed)
    : (structuredClone(fresh) as Managed)
  return {
    folder,
    managed,
    save() {
      writeFileSync(`${path}.new`, JSON.stringify(managed, null, 2))
      renameSync(`${path}.new`, path)
      onSave()
    },
  }
}
