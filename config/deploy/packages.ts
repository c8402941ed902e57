import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type AsyncZippable, zip } from 'fflate'
import * as z from 'zod/mini'
import { Told } from '../backup/told'

const configShape = z.object({
  permissions: z.object({ openapi: z.array(z.string()) }),
  timeout: z.int(),
  memorySize: z._default(z.int(), 256),
  triggers: z._default(z.array(z.object({ name: z.string(), type: z.literal('timer'), config: z.string() })), []),
})

export interface WantedFunction {
  readonly name: string
  readonly memory: number
  /** Seconds. */
  readonly timeout: number
  readonly triggers: readonly { readonly name: string; readonly cron: string }[]
  /** What it may ask WeChat for. */
  readonly openApis: readonly string[]
  /** SHA-256 of names and contents of its files. */
  readonly hash: string
  /** The package that goes up; made when it is asked for. */
  pack(): Promise<Buffer>
}

export function filesIn(folder: string): { readonly name: string; readonly bytes: Buffer }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ name: name.split(sep).join('/'), bytes: readFileSync(join(folder, name)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** As `config/functions.mjs` built them, with what the `config.json` of each says. */
export function functionsIn(folder: string): WantedFunction[] {
  return readdirSync(folder).map((name) => {
    const read = z.safeParse(configShape, JSON.parse(readFileSync(join(folder, name, 'config.json'), 'utf8')))
    if (!read.success) throw new Told(`${name}/config.json 读不懂。`)
    const { permissions, timeout, memorySize, triggers } = read.data
    const hash = createHash('sha256')
    for (const file of filesIn(join(folder, name)))
      hash.update(`${file.name}\0${file.bytes.length}\0`).update(file.bytes)
    return {
      name,
      memory: memorySize,
      timeout,
      triggers: triggers.map((one) => ({ name: one.name, cron: one.config })),
      openApis: permissions.openapi,
      hash: hash.digest('hex'),
      pack() {
        const files = filesIn(join(folder, name)).map(({ name: file, bytes }) => [file, bytes] as const)
        return packed(Object.fromEntries(files))
      },
    }
  })
}

/** Not at one go: for the seconds that takes, nobody would hear that a connection was closed, and the next call would use it. */
const packed = (files: AsyncZippable) =>
  new Promise<Buffer>((resolve, reject) => {
    zip(files, { level: 6, mtime: new Date(2020, 0, 1) }, (error, bytes) =>
      error ? reject(error) : resolve(Buffer.from(bytes)),
    )
  })
