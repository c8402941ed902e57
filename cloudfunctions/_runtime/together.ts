import { Buffer } from 'node:buffer'
import type { AnyOperation } from '#core/contracts/operation'
import { mostTogether } from '#core/contracts/together'

/** WeChat gives no answer above 1 MB; a little of it is what stands around ours. */
const largestReply = 1_000_000

/** What is asked in one call, in its order; null for an event that is one question, or none of ours. */
export function questionsOf(event: unknown): readonly unknown[] | null {
  const calls = typeof event === 'object' && event !== null ? Reflect.get(event, 'calls') : undefined
  return Array.isArray(calls) && calls.length > 0 && calls.length <= mostTogether ? calls : null
}

/** Whether somebody who asks changes nothing. */
export const isReading = (operation: AnyOperation) => !operation.write && !('tidies' in operation)

/** Tells of each answer whether it still fits into one reply beside those before it. */
export function roomFor(): (answer: object) => boolean {
  let left = largestReply
  return (answer) => {
    const size = Buffer.byteLength(JSON.stringify(answer))
    if (size > left) return false
    left -= size
    return true
  }
}
