import type { Decision } from '#core/domain/decision'

/** What a yes says. A no fails the test by its name. */
export function valueOf<Value>(decision: Decision<Value, string>): Value {
  if (!decision.ok) throw new Error(`refused ${decision.refusal}`)
  return decision.value
}
