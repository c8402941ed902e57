import type { AnyOperation, InputOf, OutputOf } from '#core/contracts/operation'
import { Unanswered } from './ask-again'
import { call } from './call'
import { now } from './clock'
import { remember } from './last-known'

/** Under which an answer is kept while the program runs. */
export const keyOf = <Op extends AnyOperation>({ name }: Op, input: InputOf<Op>) => [name, input] as const

/** Ask once. A "no" is thrown, which is TanStack Query's way to hear of it. */
export async function read<Op extends AnyOperation>(operation: Op, input: InputOf<Op>): Promise<OutputOf<Op>> {
  const from = Date.now()
  const answer = await call(operation, input)
  if (!answer.ok) throw new Unanswered(answer.refusal, Date.now() - from)
  remember(operation, input, answer.value, now())
  return answer.value
}

/** The "no" that was thrown; a fault of our own counts as one on our side. */
export function refusalOf(error: unknown): string {
  return error instanceof Unanswered ? error.refusal : 'unavailable'
}
