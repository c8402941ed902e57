import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Raw } from './environment'
import { Told } from './told'

/** About as many documents as lie in one part: enough that a small change is a small file, and few files. */
const aPart = 64

/**
 * Documents divided by a hash of their ids, so that what did not change lies in the same part as last time; as text, in the
 * order of ids. How finely, by how many there are: only where a collection grew sixteenfold is all of it written anew.
 */
export function bucketsOf(collection: string, documents: readonly Raw[]): Buffer[] {
  let letters = 0
  while (documents.length > aPart * 16 ** letters && letters < 4) letters += 1
  const buckets = new Map<string, Raw[]>()
  for (const document of documents) {
    const key = createHash('sha256').update(document._id).digest('hex').slice(0, letters)
    buckets.set(key, [...(buckets.get(key) ?? []), document])
  }
  return [...buckets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bucket]) => textOf(collection, bucket))
}

/** @throws Told for what JSON does not give back as it was: it would be another document afterwards. */
function textOf(collection: string, documents: readonly Raw[]): Buffer {
  const text = JSON.stringify(documents)
  if (!isDeepStrictEqual(JSON.parse(text), documents)) {
    throw new Told(`${collection} 里有一条存着日期、坐标一类的值，备份还不认得，没有做成。`)
  }
  return Buffer.from(text)
}

export const documentsIn = (part: Buffer): Raw[] => JSON.parse(part.toString()) as Raw[]
