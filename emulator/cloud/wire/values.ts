/** What a document may hold. Integers and doubles are one number here: the SDK hands both back as a number. */
export type Value = null | boolean | number | string | Date | RegExp | ObjectId | Value[] | Document

export interface Document {
  [field: string]: Value
}

export class ObjectId {
  readonly #hex: string
  constructor(hex: string) {
    this.#hex = hex.toLowerCase()
  }
  /** 24 hexadecimal digits. */
  toString(): string {
    return this.#hex
  }
  toJSON(): string {
    return this.#hex
  }
}

/** A plain object, as opposed to an array or one of the scalar classes. */
export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** A value that stands for itself in a comparison: everything but arrays, objects and patterns. */
export type Scalar = null | boolean | number | string | Date | ObjectId

export function isScalar(value: Value | undefined): value is Scalar {
  if (value === null) return true
  if (typeof value === 'object') return value instanceof Date || value instanceof ObjectId
  return value !== undefined
}
