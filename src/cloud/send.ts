import type { AnyOperation, InputOf } from '#core/contracts/operation'
import type { Attempt } from '#core/domain/attempts/attempt'
import { newAttempt } from './attempt'
import { call } from './call'
import type { Answer } from './reply'

/** Where it is noted that an attempt is under way, so that the next try of the same wish is the same attempt. */
export interface Noted {
  /** The one of which nobody knows yet what became of it. */
  unsettled(): Attempt | null
  /** Null once it is known. */
  note(attempt: Attempt | null): void
}

export interface Sent<Op extends AnyOperation> {
  readonly answer: Answer<Op>
  readonly attempt: Attempt
}

/** One try of a change, as the attempt that is under way already or as a new one. What a lost reply means is not asked. */
export async function send<Op extends AnyOperation>(
  operation: Op,
  input: InputOf<Op>,
  noted: Noted,
): Promise<Sent<Op>> {
  const attempt = noted.unsettled() ?? newAttempt()
  noted.note(attempt)
  const answer = await call(operation, input, { attempt })
  if (answer.ok || answer.refusal !== 'attempt-over') return { answer, attempt }
  // It was not carried out and never will be, or this phone's clock was wrong until this answer told it: begun anew.
  const anew = newAttempt()
  noted.note(anew)
  return { answer: await call(operation, input, { attempt: anew }), attempt: anew }
}
