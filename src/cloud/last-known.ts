import type { AnyOperation, InputOf, OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { type Entry, readStored, store } from '../device/storage'
import { ageOf } from './clock'
import { lookAt } from './look'

/**
 * Answers worth having without a network: what hangs on a public wall anyway, and questionnaires, all or none of them. Nothing about a person may join this
 * list, since whoever holds the phone can read it.
 */
const kept: readonly string[] = [
  'sites.land',
  'sites.listHotlines',
  'content.listArticles',
  'assessments.listDefinitions',
]

export interface Known<Value> {
  readonly value: Value
  /** The server's time. */
  readonly at: Instant
}

function entryFor<Op extends AnyOperation>(operation: Op, input: InputOf<Op>): Entry<Known<OutputOf<Op>>> {
  return {
    key: `last.${operation.name}.${JSON.stringify(input)}`,
    version: 1,
    parse(stored) {
      const { value, at } = (stored ?? {}) as Partial<Known<unknown>>
      const looked = lookAt(operation.output, value) as OutputOf<Op> | null
      return looked !== null && typeof at === 'number' && Number.isFinite(at) ? { value: looked, at } : null
    },
  }
}

export function lastKnown<Op extends AnyOperation>(operation: Op, input: InputOf<Op>): Known<OutputOf<Op>> | null {
  return kept.includes(operation.name) ? readStored(entryFor(operation, input)) : null
}

/** When it was known, by the phone's clock as the cache counts; 0, long ago, where it is said to come from the future. */
export function knownSince({ at }: Known<unknown>): number {
  const age = ageOf(at)
  return age === null ? 0 : Date.now() - age
}

/** On a full or locked phone the next visit simply asks again. */
export function remember<Op extends AnyOperation>(
  operation: Op,
  input: InputOf<Op>,
  value: OutputOf<Op>,
  at: Instant,
): void {
  if (kept.includes(operation.name)) store(entryFor(operation, input), { value, at })
}
