import { isDeepStrictEqual } from 'node:util'
import { documentsIn } from './buckets'
import { deleteAgain, deletedSince, type Kept } from './delete-again'
import type { Environment, Raw } from './environment'
import { renamed } from './file-ids'
import { type Folder, partsOf } from './folder'
import { noteRestored, RESTORATIONS } from './note-restored'
import type { Point } from './point'
import { Told } from './told'

/** Reads every part of it once: whatever does not open is found before it is needed. */
export function check(folder: Folder, name: string): { readonly point: Point; readonly parts: number } {
  const point = folder.point(name)
  const parts = new Set(partsOf(point))
  for (const part of parts) folder.read(part)
  return { point, parts: parts.size }
}

const atOnce = 8

/**
 * Into an environment that has the collections and nothing in them, or nothing but what an earlier try put there: nobody's
 * words are written over. Checked whole before, and read back afterwards; at the very end it is noted there, for the program to
 * tell what is missing. Who had everything deleted since, as later backups of the folder know, is being deleted there too.
 */
export async function putBack(environment: Environment, folder: Folder, name: string, clock: () => number = Date.now) {
  const { point } = check(folder, name)
  const { kept, deleted } = await wantedOf(folder, name, point)
  const there = new Map<string, ReadonlyMap<string, Raw>>()
  for (const [collection, documents] of kept) {
    const found = await readBack(environment, collection, name)
    if ([...found.keys()].some((id) => !documents.has(id))) throw notEmpty(collection)
    there.set(collection, found)
  }
  const names = await putFilesBack(environment, folder, point)
  const wanted = [...kept].map(([collection, documents]) => ({
    collection,
    documents: renamed([...documents.values()], names),
    there: there.get(collection) ?? new Map<string, Raw>(),
  }))
  for (const one of wanted) {
    if (one.documents.some((document) => one.there.has(document._id) && !isAmong(one.there, document))) {
      throw notEmpty(one.collection)
    }
  }
  let written = 0
  for (const { collection, documents, there: found } of wanted) {
    const left = documents.filter(({ _id }) => !found.has(_id))
    for (let at = 0; at < left.length; at += atOnce) {
      await Promise.all(left.slice(at, at + atOnce).map((one) => environment.put(collection, one)))
    }
    written += left.length
  }
  for (const { collection, documents } of wanted) {
    const found = await readBack(environment, collection, name)
    if (found.size !== documents.length || !documents.every((one) => isAmong(found, one))) {
      throw new Told(`${collection} 放回去以后和备份里的不一样：有人在用这个环境，或者写的时候出了错。`)
    }
  }
  const documents = wanted.reduce((sum, one) => sum + one.documents.length, 0)
  await noteRestored(environment, { id: name, from: point.begunAt, documents, files: point.files.length }, clock)
  return { point, written, deleted }
}

const isAmong = (found: ReadonlyMap<string, Raw>, one: Raw) => isDeepStrictEqual(found.get(one._id), one)

/** What was noted of this backup by a run that got to its end is no part of it. */
async function readBack(environment: Environment, collection: string, name: string): Promise<ReadonlyMap<string, Raw>> {
  const found = new Map((await environment.documents(collection)).map((one) => [one._id, one]))
  if (collection === RESTORATIONS) found.delete(name)
  return found
}

async function wantedOf(folder: Folder, name: string, point: Point): Promise<{ kept: Kept; deleted: number }> {
  const kept: Kept = new Map([
    // A backup by a release before knows no such collection: it has to be there all the same, and found out before anything is written.
    [RESTORATIONS, new Map<string, Raw>()],
    // How far old rows were brought along was read after some of them: here it is gone through anew, which changes nothing twice.
    ...point.collections
      .filter(({ name: collection }) => collection !== 'row-walks')
      .map(({ name: collection, parts }) => {
        const documents = parts.flatMap((part) => documentsIn(folder.read(part)))
        return [collection, new Map(documents.map((one) => [one._id, one]))] as const
      }),
  ])
  const placeOf = (personId: string) => `gone_${folder.mark(`${name} ${personId}`)}`
  return { kept, deleted: await deleteAgain(kept, deletedSince(folder, point), placeOf) }
}

const notEmpty = (collection: string) =>
  new Told(
    `这个环境的 ${collection} 里有备份里没有的内容，一个字也没有动。要放回去，请用一个新的环境，先只建集合（npm run deploy -- --env <环境> --collections）：部署过的，云函数已经在里面写了东西。`,
  )

async function putFilesBack(environment: Environment, folder: Folder, { files }: Point) {
  const names = new Map<string, string>()
  for (const { fileId, path, part } of files) names.set(fileId, await environment.upload(path, folder.read(part)))
  return names
}
