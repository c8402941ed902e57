import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { BackupKeys } from './key'
import { type Point, parsePoint } from './point'
import { nameOf, open, seal } from './sealing'
import { Told } from './told'

/**
 * A folder of backups. `parts/` holds what was kept, each thing once however many backups name it; `points/` one file a
 * backup, which names its parts. A point is written last: what was killed before is no backup, and its parts serve the next.
 */
export interface Folder {
  /** Keeps bytes under the name they have; whether they were new here. */
  keep(plain: Buffer): { readonly name: string; readonly isNew: boolean }
  /** @throws Told where it is not there or does not open. */
  read(part: string): Buffer
  has(part: string): boolean
  /** Names of the backups here, the oldest first. */
  points(): string[]
  point(name: string): Point
  savePoint(name: string, point: Point): void
  /** 128 bits of text that are the same for the same text under this key, and lead back to it for nobody. */
  mark(text: string): string
  /** Takes these away, and every part that no other names. How many parts went. */
  forget(points: readonly string[]): number
}

const partName = /^[0-9a-f]{64}$/
const pointName = /^\d{8}T\d{9}Z$/
const suffix = '.sealed'

export function openFolder(path: string, keys: BackupKeys): Folder {
  const partFile = (part: string) => join(path, 'parts', part.slice(0, 2), part + suffix)
  const pointFile = (name: string) => join(path, 'points', name + suffix)
  const namesIn = (folder: string, fits: RegExp) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .map((file) => (file.endsWith(suffix) ? file.slice(0, -suffix.length) : ''))
      .filter((name) => fits.test(name))
      .sort()
  /** Whole or not at all, and on the disk before it is named anywhere. */
  function write(file: string, bytes: Buffer) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(`${file}.new`, bytes, { mode: 0o600, flush: true })
    renameSync(`${file}.new`, file)
  }
  const folder: Folder = {
    keep(plain) {
      const name = nameOf(keys, plain)
      const isNew = !folder.has(name)
      if (isNew) write(partFile(name), seal(keys, name, plain))
      return { name, isNew }
    },
    read(part) {
      if (!folder.has(part)) throw new Told(`备份里少了 ${part}。`)
      const plain = open(keys, part, readFileSync(partFile(part)))
      if (nameOf(keys, plain) !== part) throw new Told(`${part} 里不是它该有的内容。`)
      return plain
    },
    has: (part) => existsSync(partFile(part)),
    points: () => namesIn(join(path, 'points'), pointName),
    point(name) {
      if (!pointName.test(name) || !existsSync(pointFile(name))) throw new Told(`没有叫 ${name} 的备份。`)
      return parsePoint(open(keys, name, readFileSync(pointFile(name))))
    },
    savePoint(name, point) {
      write(pointFile(name), seal(keys, name, Buffer.from(JSON.stringify(point))))
    },
    mark: (text) => nameOf(keys, Buffer.from(`mark\0${text}`)).slice(0, 32),
    forget(points) {
      const kept = new Set(
        folder
          .points()
          .filter((name) => !points.includes(name))
          .flatMap((name) => partsOf(folder.point(name))),
      )
      for (const name of points) rmSync(pointFile(name), { force: true })
      let gone = 0
      const parts = join(path, 'parts')
      for (const shelf of existsSync(parts) ? readdirSync(parts) : []) {
        for (const part of namesIn(join(parts, shelf), partName)) {
          if (kept.has(part)) continue
          rmSync(partFile(part))
          gone += 1
        }
      }
      return gone
    },
  }
  return folder
}

export const partsOf = ({ collections, files }: Point): string[] => [
  ...collections.flatMap(({ parts }) => parts),
  ...files.map(({ part }) => part),
]
