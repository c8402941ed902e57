import { isDeepStrictEqual } from 'node:util'
import { type CollectionName, schema } from '../../cloudfunctions/_store/schema'
import { type openAdmin, sampleDocuments } from '../../config/seed'

type Admin = ReturnType<typeof openAdmin>

/**
 * Every collection as the sample world has it. Reads first and writes only where something differs: after most tests
 * that is a booking or nothing, and reading is a tenth of the work.
 */
export async function restoreSample(
  admin: Admin,
  identityKey: string,
  present: (collection: CollectionName) => boolean,
): Promise<void> {
  const sample = new Map(sampleDocuments(identityKey))
  const restoreOne = async (name: CollectionName) => {
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
  }
  await Promise.all(schema.collections.map(({ name }) => (present(name) ? restoreOne(name) : undefined)))
}
