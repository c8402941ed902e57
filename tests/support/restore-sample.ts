import { isDeepStrictEqual } from 'node:util'
import { type CollectionName, schema } from '../../cloudfunctions/_store/schema'
import { type openAdmin, type SeedKeys, sampleDocuments } from '../../config/seed'

type Admin = ReturnType<typeof openAdmin>

interface Restoring extends SeedKeys {
  readonly admin: Admin
  readonly present: (collection: CollectionName) => boolean
  readonly revisionOf: (collection: CollectionName) => number
}

/**
 * Brings every collection back to what the sample world has in it. Looks only into those that were written to since it last
 * found them so, reads first, and writes only where something differs: after most tests that is a booking or nothing.
 */
export function sampleKeeper({ admin, identityKey, fieldKey, present, revisionOf }: Restoring): () => Promise<void> {
  const sample = new Map(sampleDocuments({ identityKey, fieldKey }))
  const foundSo = new Map<CollectionName, number>()

  async function restoreOne(name: CollectionName): Promise<void> {
    const revision = revisionOf(name)
    if (foundSo.get(name) === revision) return
    const documents = sample.get(name) ?? []
    const collection = admin.collection(name)
    const { data } = await collection.limit(1000).get()
    const found = new Map<string, unknown>(data.map((row: { _id: string }) => [row._id, row]))
    const ids = documents.map(({ id }) => id)
    if ([...found.keys()].some((id) => !ids.includes(id))) {
      await collection.where({ _id: admin.command.nin(ids) }).remove()
    }
    for (const { id, ...rest } of documents) {
      if (!isDeepStrictEqual(found.get(id), { _id: id, ...rest })) await collection.doc(id).set(rest)
    }
    // Where it wrote, the next time looks again: somebody else may have written beside it.
    foundSo.set(name, revision)
  }

  return async () => {
    await Promise.all(schema.collections.map(({ name }) => (present(name) ? restoreOne(name) : undefined)))
  }
}
