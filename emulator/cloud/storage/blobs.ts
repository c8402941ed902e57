import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, openSync, readdirSync, rmSync } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

export interface Blob {
  /** Its name on the disk: chosen here, so that no path from outside ever is one. */
  id: string
  size: number
  /** MD5 in hexadecimal, as COS has it in the ETag. */
  md5: string
}

export class FileTooLarge extends Error {}

/** Contents of files, each written once, whole, and never changed. Which path they belong to is the database's to know. */
export class Blobs {
  readonly #dir: string

  constructor(dataDir: string) {
    this.#dir = join(dataDir, 'files')
    mkdirSync(this.#dir, { recursive: true })
  }

  /** Settles when all of it is on the disk; when that fails nothing of it stays. Leaves the source open. */
  async write(source: Readable, maxBytes: number): Promise<Blob> {
    const id = randomBytes(16).toString('hex')
    const unfinished = `${this.#file(id)}.part`
    try {
      const handle = await open(unfinished, 'wx')
      const written = await copyInto(handle, source, maxBytes).finally(() => handle.close())
      await rename(unfinished, this.#file(id))
      await this.#keepNames()
      return { id, ...written }
    } catch (error) {
      await rm(unfinished, { force: true })
      throw error
    }
  }

  /** A descriptor to read from; it outlives the blob's removal. */
  open(id: string): number {
    return openSync(this.#file(id), 'r')
  }

  remove(id: string): void {
    rmSync(this.#file(id), { force: true })
  }

  /** Remove what a crash left: blobs nothing refers to, and unfinished ones. */
  sweep(isInUse: (id: string) => boolean): void {
    for (const name of readdirSync(this.#dir)) if (!isInUse(name)) this.remove(name)
  }

  #file(id: string): string {
    return join(this.#dir, id)
  }

  /** A new name is durable with its folder only. Windows has no such call. */
  async #keepNames(): Promise<void> {
    if (process.platform === 'win32') return
    const folder = await open(this.#dir, 'r')
    await folder.sync().finally(() => folder.close())
  }
}

async function copyInto(handle: FileHandle, source: Readable, maxBytes: number): Promise<Omit<Blob, 'id'>> {
  const hash = createHash('md5')
  let size = 0
  for await (const chunk of source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new FileTooLarge()
    hash.update(chunk)
    await handle.writeFile(chunk)
  }
  await handle.sync()
  return { size, md5: hash.digest('hex') }
}
