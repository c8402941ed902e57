import { hotlines } from '#core/content/hotlines'
import type { Decision } from '#core/domain/decision'
import { wholeRegistry } from '#core/domain/hotlines/registry'
import type { Reads } from '../_store/database'
import { listLines } from '../_store/hotlines'

const numbersOf = (lines: readonly { readonly number: string }[]) => lines.map(({ number }) => number)

/** Checked knowing the numbers that help: those that came with the program, and the registry where one more could be among them. */
export async function withLines<Value, Refusal extends string>(
  database: Reads,
  check: (lines: readonly string[]) => Decision<Value, Refusal>,
): Promise<Decision<Value, Refusal>> {
  const checked = check(numbersOf(hotlines))
  if (checked.ok || checked.refusal !== 'says-number') return checked
  const registry = wholeRegistry(hotlines, await listLines(database))
  return check([...numbersOf(hotlines), ...numbersOf(registry.filter(({ closed }) => closed === null))])
}
