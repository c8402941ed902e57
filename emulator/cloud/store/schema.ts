/** Collections as an operator would set them up in the console: name and indexes. */
export interface IndexSchema {
  name: string
  keys: { field: string; direction: 1 | -1 }[]
  unique: boolean
}

export interface CollectionSchema {
  name: string
  indexes: IndexSchema[]
}

export interface CloudSchema {
  collections: CollectionSchema[]
}
