import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CollectionSchema } from '../../../cloud/store/schema'

const folder = fileURLToPath(new URL('../../cloud/conformance/prepare/', import.meta.url))
const functionsDir = `${folder}functions`

/** What no server SDK can make: collections with indexes, and functions. A local cloud is started with all of it. */
export const preparation = {
  collections: JSON.parse(readFileSync(`${folder}collections.json`, 'utf8')) as CollectionSchema[],
  functionsDir,
  functions: readdirSync(functionsDir),
}
