/** What an owner's licence comes as. */
export const licenceKinds = ['pdf', 'png', 'jpeg'] as const
export type LicenceKind = (typeof licenceKinds)[number]

/** Bytes of a part: a call carries it, and its base64 (21,600 letters) can be put behind the one before it. */
export const PART_BYTES = 16_200
export const MOST_PARTS = 64

/** A licence document, as it was handed in part by part. Free until it is named by the wording it belongs to. */
export interface LicenceFile {
  readonly id: string
  readonly by: string
  readonly at: number
  readonly kind: LicenceKind
  readonly parts: number
  readonly wordingId: string | null
}

export interface LicencePart {
  readonly id: string
  readonly fileId: string
  readonly part: number
  /** Base64. */
  readonly data: string
}

/** What a wording keeps of the document it came with: which it is, byte by byte. */
export interface LicenceDocument {
  readonly fileId: string
  readonly kind: LicenceKind
  readonly parts: number
  readonly bytes: number
  /** SHA-256, in hex. */
  readonly hash: string
}

/** The beginning of every file of its kind, in base64. */
const begins: Record<LicenceKind, string> = { pdf: 'JVBERi', png: 'iVBORw0KGgo', jpeg: '/9j/' }

/** What a file is by its beginning, whatever it is called; null for anything that is no licence's. */
export function licenceKindOf(base64: string): LicenceKind | null {
  return licenceKinds.find((kind) => base64.startsWith(begins[kind])) ?? null
}
