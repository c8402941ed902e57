/**
 * What a rule answers, what the wire carries and what a page reads: yes with a value, or no with a named reason.
 * A thrown error is never a "no": it is a bug.
 */
export type Accepted<Value> = { readonly ok: true; readonly value: Value }
export type Refused<Refusal extends string> = { readonly ok: false; readonly refusal: Refusal }
export type Decision<Value, Refusal extends string> = Accepted<Value> | Refused<Refusal>

export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value }
}

export function refuse<const Refusal extends string>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal }
}
