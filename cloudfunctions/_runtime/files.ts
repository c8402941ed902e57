import { Buffer } from 'node:buffer'
import { addressesFor } from './wx'

/** The bytes of a file that came in parts of base64. */
export const bytesOf = (parts: readonly string[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part, 'base64')))

/** How long somebody may look at a page before a picture on it has to be asked for again, in seconds. */
const WHILE_READ = 2 * 60 * 60

/** Where files are to be had for a while, by their ids. None where storage does not answer: a text stands without pictures. */
export async function addressesOf(fileIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (fileIds.length === 0) return new Map()
  try {
    return await addressesFor(fileIds, WHILE_READ)
  } catch {
    return new Map()
  }
}
