import Taro from '@tarojs/taro'
import type { AnyOperation, InputOf, OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'

/**
 * Answers worth having without a network: what hangs on a public wall anyway. Nothing about a person may join this
 * list, since whoever holds the phone can read it.
 */
const kept: readonly string[] = ['sites.land', 'sites.list', 'content.listArticles']

export interface Known<Value> {
  readonly value: Value
  readonly at: Instant
}

const keyOf = (operation: AnyOperation, input: unknown) => `xinlin.last.${operation.name}.${JSON.stringify(input)}`

export function lastKnown<Op extends AnyOperation>(operation: Op, input: InputOf<Op>): Known<OutputOf<Op>> | null {
  if (!kept.includes(operation.name)) return null
  try {
    const known = Taro.getStorageSync(keyOf(operation, input)) as Known<OutputOf<Op>> | ''
    return known || null
  } catch {
    return null
  }
}

export function remember<Op extends AnyOperation>(
  operation: Op,
  input: InputOf<Op>,
  value: OutputOf<Op>,
  at: Instant,
): void {
  if (!kept.includes(operation.name)) return
  try {
    Taro.setStorageSync(keyOf(operation, input), { value, at })
  } catch {
    // A full or locked phone: the next visit simply asks again.
  }
}
