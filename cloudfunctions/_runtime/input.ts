import { Buffer } from 'node:buffer'
import * as z from 'zod/mini'
import { attempt } from '#core/contracts/attempt'
import { fieldPaths } from '#core/contracts/field-path'
import type { AnyOperation } from '#core/contracts/operation'
import type { Attempt } from '#core/domain/attempts/attempt'
import { accept, type Decision, refuse } from '#core/domain/decision'

/** Far above the largest questionnaire; anything bigger is no input of ours. */
const largestInput = 64 * 1024
/** Levels and parts of an input, as far above ours. */
const deepest = 8
const mostParts = 5000

/**
 * Whether something is small enough for anything to be made of it: looked at part by part, and no further than the first
 * that is too much. What is nested five thousand deep would end `JSON.stringify` in a fault of ours.
 */
function isSmall(raw: object): boolean {
  const waiting: { readonly part: unknown; readonly depth: number }[] = [{ part: raw, depth: 1 }]
  let [parts, characters] = [0, 0]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, depth } = next
    parts += 1
    if (typeof part === 'string') characters += part.length
    else if (typeof part === 'object' && part !== null) {
      if (depth > deepest) return false
      for (const key in part) {
        characters += key.length
        waiting.push({ part: Reflect.get(part, key), depth: depth + 1 })
        if (parts + waiting.length > mostParts) return false
      }
    }
    if (characters > largestInput) return false
  }
  return true
}

/** Input as the contract has it: what is not named is dropped, what is of another type is refused. */
export function parseInput(operation: AnyOperation, raw: unknown): Decision<unknown, 'bad-input'> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refuse('bad-input')
  if (!isSmall(raw) || Buffer.byteLength(JSON.stringify(raw)) > largestInput) return refuse('bad-input')
  const parsed = z.safeParse(operation.input, raw)
  return parsed.success ? accept(parsed.data) : refuse('bad-input')
}

export function parseAttempt(raw: unknown): Decision<Attempt, 'bad-input'> {
  const parsed = z.safeParse(attempt, raw)
  return parsed.success ? accept(parsed.data) : refuse('bad-input')
}

/** A handler answered with something its contract does not have; `fields` says where, in the contract's own names. */
export class BadOutput extends Error {
  override readonly name = 'BadOutput'
  readonly fields: readonly string[]

  constructor(fields: readonly string[]) {
    super(fields.join(', '))
    this.fields = fields
  }
}

/** WeChat gives no answer above 1 MB, and a sealed one is a third longer than what is in it. */
const largestAnswer = 740_000

/** A handler answered with more than WeChat carries: a list that its contract should let come in pages. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge'
}

/** Output as the contract has it: what is not named does not leave, nor what is larger than WeChat gives back. */
export function parseOutput(operation: AnyOperation, value: unknown): unknown {
  const parsed = z.safeParse(operation.output, value)
  if (parsed.success) {
    if (Buffer.byteLength(JSON.stringify(parsed.data)) > largestAnswer) throw new AnswerTooLarge()
    return parsed.data
  }
  throw new BadOutput(fieldPaths(operation.output, parsed.error.issues))
}
