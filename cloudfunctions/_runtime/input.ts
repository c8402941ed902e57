import { Buffer } from 'node:buffer'
import * as z from 'zod/mini'
import { fieldPaths } from '#core/contracts/field-path'
import type { AnyOperation } from '#core/contracts/operation'
import { accept, type Decision, refuse } from '#core/domain/decision'

/** Far above the largest questionnaire; anything bigger is no input of ours. */
const largestInput = 64 * 1024

/** Input as the contract has it: what is not named is dropped, what is of another type is refused. */
export function parseInput(operation: AnyOperation, raw: unknown): Decision<unknown, 'bad-input'> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refuse('bad-input')
  if (Buffer.byteLength(JSON.stringify(raw)) > largestInput) return refuse('bad-input')
  const parsed = z.safeParse(operation.input, raw)
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

/** Output as the contract has it: what is not named does not leave. */
export function parseOutput(operation: AnyOperation, value: unknown): unknown {
  const parsed = z.safeParse(operation.output, value)
  if (parsed.success) return parsed.data
  throw new BadOutput(fieldPaths(operation.output, parsed.error.issues))
}
