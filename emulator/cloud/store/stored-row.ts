import { encodeKey } from '../query/key'
import { decodeStored } from '../wire/ejson'
import type { Document } from '../wire/values'
import type { Table } from './table'

/** A stored document: its place in order of insertion and its text, read only when somebody asks what it says. */
export class StoredRow {
  readonly seq: number
  readonly text: string
  #id: Buffer | undefined
  #document: Document | undefined
  #keys: Buffer[] | undefined

  /** `id` is the key of the document's `_id`, where that is known. */
  constructor(seq: number, text: string, id?: Buffer) {
    this.seq = seq
    this.text = text
    this.#id = id
  }

  /** Shared by all who ask: not to be changed. */
  get document(): Document {
    this.#document ??= decodeStored(this.text)
    return this.#document
  }

  get id(): Buffer {
    this.#id ??= encodeKey(this.document._id)
    return this.#id
  }

  /** Its keys in the columns of its table. */
  keysIn(table: Table): Buffer[] {
    this.#keys ??= table.keysOf(this.document)
    return this.#keys
  }
}
