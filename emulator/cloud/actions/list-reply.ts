import { resultTooLarge } from '../wire/errors'
import type { Reply } from './action'

/** Largest packet the database answers with (developers.weixin.qq.com, quota: 16 MB a response). */
const maxResultBytes = 16 * 1024 * 1024

/** Documents as extended JSON text, unless together they are more than one answer may hold. */
export function listReply(list: string[]): Reply {
  const characters = list.reduce((sum, text) => sum + text.length, 0)
  // A character is three bytes at most: few results have to be measured.
  if (characters * 3 > maxResultBytes && bytesOf(list) > maxResultBytes) throw resultTooLarge()
  return { data: { list } }
}

const bytesOf = (list: string[]): number => list.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
