import { statSync } from 'node:fs'
import { z } from 'zod'
import { folderOf } from './gateway/site'
import type { CloudOptions } from './options'
import { storageRules } from './storage/rules'

/** What `startCloud` was given makes no sense; nothing was opened, made or listened on. */
export class BadOptions extends Error {
  override readonly name = 'BadOptions'
}

const text = z.string().min(1)
const key = z.strictObject({ field: text, direction: z.literal([1, -1, '2dsphere']) })

const index = z
  .strictObject({ name: text, keys: z.array(key).min(1), unique: z.boolean() })
  .refine(({ keys }) => areDifferent(keys.map(({ field }) => field)), 'a field is in it twice')
  .refine(
    ({ keys, unique }) => !unique || keys.every(({ direction }) => direction !== '2dsphere'),
    'an index of places cannot be unique here',
  )

/** The names CloudBase and MongoDB take; `system.` is MongoDB's own. */
const collectionName = z.string().regex(/^(?!system\.)[^$\0]{1,64}$/, 'not a name for a collection')

/** It may say more, such as who may read it: a schema is the operator's, not ours alone. */
const collection = z.object({
  name: collectionName,
  indexes: z.array(index).refine((all) => areDifferent(all.map(({ name }) => name)), 'two indexes have one name'),
})

const collections = z
  .array(collection)
  .refine((all) => areDifferent(all.map(({ name }) => name)), 'two collections have one name')

const callable = z.custom<(...given: never[]) => unknown>((given) => typeof given === 'function', 'not a function')

const options = z.strictObject({
  dataDir: text.refine((path) => kindOf(path) !== 'file', 'is a file, not a folder'),
  functionsDir: text,
  schema: z.object({ collections }),
  envId: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,64}$/, 'letters, digits and -')
    .optional(),
  appId: text.optional(),
  port: z.int().min(0).max(65_535).optional(),
  // What a function of the address gives is known once there is one.
  functionEnv: z.preprocess(
    (given) => (typeof given === 'function' ? undefined : given),
    z.record(text, z.string()).optional(),
  ),
  functionEnvOf: z
    .record(
      text,
      z.record(
        text.refine((name) => name !== 'TZ', 'is for functionEnv to say'),
        z.string(),
      ),
    )
    .optional(),
  triggersOf: z
    .record(text, z.array(z.strictObject({ name: z.string(), config: z.string(), isOff: z.boolean() })))
    .optional(),
  httpAccess: z
    .array(z.strictObject({ path: z.string().regex(/^\/[\w-]+$/, 'a path of one part'), function: text }))
    .optional(),
  maxInstances: z.int().min(1).optional(),
  latencyMs: z.number().min(0).optional(),
  waitForDisk: z.boolean().optional(),
  requestTimeoutMs: z.int().min(1).optional(),
  maxFileBytes: z.int().min(0).optional(),
  storageRule: z.enum(storageRules).optional(),
  sites: z
    .array(z.strictObject({ path: z.string().startsWith('/', 'a path starts with /'), dir: z.union([text, callable]) }))
    .optional(),
  liveReload: z.boolean().optional(),
  timersByHand: z.boolean().optional(),
  console: text.optional(),
  cutPower: callable.optional(),
  people: z.array(z.strictObject({ openid: text, label: text, unionid: text.optional() })).optional(),
  templates: z.record(text, z.strictObject({ title: z.string(), fields: z.array(text) })).optional(),
  pages: z.array(z.string().regex(/^[^/]/, 'a page is named without / before it')).optional(),
  landing: callable.optional(),
  log: callable.optional(),
})

/** Throws BadOptions naming everything that is wrong. Folders that are not there may still come: the log tells of them. */
export function checkOptions(given: CloudOptions): void {
  const { error } = options.safeParse(given)
  if (error) throw new BadOptions(error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
}

/** Folders to read from that are not there, by the option that names them. */
export function missingFolders({
  functionsDir,
  console,
  sites = [],
}: CloudOptions): { option: string; path: string }[] {
  const named = [
    { option: 'functionsDir', path: functionsDir },
    { option: 'console', path: console },
    ...sites.map((site) => ({ option: 'sites', path: folderOf(site) })),
  ]
  return named.flatMap(({ option, path }) => (path && kindOf(path) !== 'folder' ? [{ option, path }] : []))
}

const areDifferent = (names: readonly string[]): boolean => new Set(names).size === names.length

function kindOf(path: string): 'file' | 'folder' | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? (found.isDirectory() ? 'folder' : 'file') : null
}
