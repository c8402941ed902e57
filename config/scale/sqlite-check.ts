import { join } from 'node:path'
import Sqlite from 'libsql'
import { type CollectionName, schema } from '../../cloudfunctions/_store/schema'

/** An index of the local cloud, as it lies on the disk. */
export interface OnDisk {
  readonly collection: CollectionName
  readonly index: string
  readonly entries: number
  /** Of all its entries, and of its pages, the empty part with them. */
  readonly payload: number
  readonly bytes: number
}

/** Of a cloud that was closed: SQLite counts its own pages (dbstat). Indexes are named by their place in the schema. */
export function indexesOnDisk(dataDir: string, collections: readonly CollectionName[]): OnDisk[] {
  const sqlite = new Sqlite(join(dataDir, 'cloud.db'), { readonly: true })
  try {
    const size = sqlite.prepare(
      'SELECT coalesce(sum(ncell), 0) AS entries, coalesce(sum(payload), 0) AS payload, coalesce(sum(pgsize), 0) AS bytes FROM dbstat WHERE name = ?',
    )
    return collections.flatMap((collection) => {
      const { id } = sqlite.prepare('SELECT id FROM collections WHERE name = ?').get(collection) as { id: number }
      const own = schema.collections.find(({ name }) => name === collection)?.indexes ?? []
      return [
        { index: '_id', name: `sqlite_autoindex_c${id}_1` },
        ...own.map(({ name }, at) => ({ index: name, name: `c${id}_${at}` })),
      ].map(({ index, name }) => ({ collection, index, ...(size.get(name) as Omit<OnDisk, 'collection' | 'index'>) }))
    })
  } finally {
    sqlite.close()
  }
}
