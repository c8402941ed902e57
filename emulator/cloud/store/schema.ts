import { encodeText } from '../wire/ejson'
import type { Document } from '../wire/values'

/** Collections as an operator would set them up in the console: name and indexes. */
export interface IndexSchema {
  name: string
  /** `2dsphere`: places as GeoJSON, for `geoNear`. */
  keys: { field: string; direction: 1 | -1 | '2dsphere' }[]
  unique: boolean
}

export interface CollectionSchema {
  name: string
  indexes: IndexSchema[]
}

export interface CloudSchema {
  collections: CollectionSchema[]
}

/** The documents there are break an index that came between two starts. Everything stays as it was. */
export class SchemaBroken extends Error {
  override readonly name = 'SchemaBroken'
  constructor(collection: string, indexes: readonly IndexSchema[], document: Document) {
    const unique = indexes.flatMap(({ name, unique }) => (unique ? [name] : []))
    const which = encodeText(document._id ?? null)
    super(
      `${collection}: the document ${which} has a value another one has, against a unique index (${unique.join(', ')})`,
    )
  }
}
