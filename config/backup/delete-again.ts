import { begunDeletion } from '#core/domain/privacy/deletion'
import { emptied } from '#core/domain/privacy/emptied'
import type { Documents, Stored } from '../../cloudfunctions/_store/database'
import { saveDeletion } from '../../cloudfunctions/_store/deletions'
import { readPerson, savePerson } from '../../cloudfunctions/_store/people'
import { documentsIn } from './buckets'
import type { Raw } from './environment'
import type { Folder } from './folder'
import type { Point } from './point'

/** Documents by collection and id, as they are to be put back. */
export type Kept = ReadonlyMap<string, Map<string, Raw>>

/** Who, by the later backups of this folder, had everything of theirs deleted after this one was begun, and when. */
export function deletedSince(folder: Folder, { begunAt }: Point): ReadonlyMap<string, number> {
  const later = folder
    .points()
    .map((name) => folder.point(name))
    .filter((point) => point.begunAt > begunAt)
  const slips = later.flatMap(({ collections }) => collections.find(({ name }) => name === 'deletions')?.parts ?? [])
  const found = [...new Set(slips)].flatMap((part) => documentsIn(folder.read(part)))
  return new Map(
    found.flatMap(({ _id, since }) => (typeof since === 'number' && since >= begunAt ? [[_id, since] as const] : [])),
  )
}

/**
 * Whoever deleted everything is not brought back: their deletion stands there begun, as of when they asked for it, and the
 * job of the functions carries it out. `placeOf`: what stands in somebody's place from then on; the same each time, so that
 * what was cut short goes on, and found by nobody from an id. Of how many there was anything.
 */
export async function deleteAgain(
  kept: Kept,
  deleted: ReadonlyMap<string, number>,
  placeOf: (personId: string) => string,
): Promise<number> {
  const documents = documentsOf(kept)
  let begun = 0
  for (const [id, since] of deleted) {
    const person = await readPerson(documents, id)
    if (person === null || person.closing !== undefined) continue
    await saveDeletion(documents, begunDeletion(person, [id], placeOf(id), since))
    await savePerson(documents, emptied(person, since))
    begun += 1
  }
  return begun
}

function documentsOf(kept: Kept): Documents {
  return {
    async get(collection, id) {
      const { _id, ...rest } = kept.get(collection)?.get(id) ?? { _id: null }
      return _id === null ? null : { ...rest, id: _id }
    },
    async put(collection, { id, ...rest }: Stored) {
      kept.get(collection)?.set(id, { ...rest, _id: id })
    },
    remove: () => Promise.reject(new TypeError('nothing is removed by hand')),
    tellBadRow: () => undefined,
  }
}
