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
