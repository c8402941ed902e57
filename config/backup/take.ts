import { bucketsOf } from './buckets'
import type { Environment } from './environment'
import { fileIdsIn, pathOf } from './file-ids'
import type { Folder } from './folder'
import { type Point, pointNameOf } from './point'

export interface Taken {
  readonly name: string
  readonly point: Point
  /** Of its parts: how many had not been here. */
  readonly fresh: number
}

/**
 * Reads everything and keeps what is not kept yet. People go on meanwhile: each document is whole, and two that one change
 * wrote may be of before and after it, so that the quietest hour is the best one. What fails leaves no backup of that time.
 */
export async function takeBackup(
  environment: Environment,
  folder: Folder,
  collections: readonly string[],
  clock: () => number = Date.now,
): Promise<Taken> {
  const begunAt = clock()
  const name = pointNameOf(begunAt)
  const named = new Set<string>()
  let fresh = 0
  const keep = (plain: Buffer) => {
    const { name: part, isNew } = folder.keep(plain)
    if (isNew) fresh += 1
    return part
  }
  const kept: Point['collections'] = []
  for (const collection of collections) {
    const documents = await environment.documents(collection)
    for (const one of fileIdsIn(documents)) named.add(one)
    const parts = bucketsOf(collection, documents).map(keep)
    kept.push({ name: collection, count: documents.length, parts })
  }
  const { files, missing } = await keepFiles(environment, folder, [...named].sort(), keep)
  const point: Point = {
    ...{ v: 1, env: environment.name, begunAt, endedAt: clock() },
    ...{ collections: kept, files, missing },
  }
  folder.savePoint(name, point)
  return { name, point, fresh }
}

/** A file's path has an id of its own in it, and what lies there never changes: what the last backup has is not fetched again. */
async function keepFiles(
  environment: Environment,
  folder: Folder,
  named: readonly string[],
  keep: (plain: Buffer) => string,
): Promise<Pick<Point, 'files' | 'missing'>> {
  const last = folder.points().at(-1)
  const before = new Map(last ? folder.point(last).files.map((file) => [file.fileId, file] as const) : [])
  const files: Point['files'] = []
  const missing: string[] = []
  for (const fileId of named) {
    const known = before.get(fileId)
    if (known && folder.has(known.part)) {
      files.push(known)
      continue
    }
    const bytes = await environment.download(fileId)
    if (bytes === null) missing.push(fileId)
    else files.push({ fileId, path: pathOf(fileId), bytes: bytes.length, part: keep(bytes) })
  }
  return { files, missing }
}
