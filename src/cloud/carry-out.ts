import { settleAttempt } from '#core/contracts/account'
import type { AnyOperation, InputOf } from '#core/contracts/operation'
import type { Attempt } from '#core/domain/attempts/attempt'
import { type Refused, refuse } from '#core/domain/decision'
import { kindOf } from '#core/domain/faults/numbered'
import { newAttempt } from './attempt'
import { call } from './call'
import type { Answer } from './reply'
import { type Noted, send } from './send'

/** What came of a change: an answer, a "no" that is certain, or that nobody here knows. */
export type Outcome<Op extends AnyOperation> = Answer<Op> | Refused<'no-reply'>

/** In ms: whoever has waited for a reply already is not kept waiting much longer for word of it. */
const SETTLING_PATIENCE = 6_000

const isLost = <Op extends AnyOperation>(answer: Answer<Op>) =>
  !answer.ok && ['offline', 'unavailable'].includes(kindOf(answer.refusal))

/** `did`: the id of what it made or changed. */
export type Settled = { readonly state: 'done'; readonly did: string } | { readonly state: 'never' | 'unknown' }

/** What became of an attempt; once this is known it can no longer come to anything else. */
export async function settle(lost: Attempt): Promise<Settled> {
  const settled = await call(settleAttempt, { lost }, { attempt: newAttempt(), patience: SETTLING_PATIENCE })
  if (!settled.ok) return { state: 'unknown' }
  const { did } = settled.value
  return did === null ? { state: 'never' } : { state: 'done', did }
}

/**
 * Changes something once, however often the reply is lost: a further try of the same wish is the same attempt. After a
 * lost reply it asks what became of it; what was not carried out by then never will be.
 */
export async function carryOut<Op extends AnyOperation>(
  operation: Op,
  input: InputOf<Op>,
  noted: Noted,
): Promise<Outcome<Op>> {
  const before = noted.unsettled()
  const { answer, attempt } = await send(operation, input, noted)
  // A "no" to this try says nothing of an earlier one of the same attempt that may still be on its way.
  const isOver = answer.ok || (!isLost(answer) && before?.id !== attempt.id)
  if (isOver) {
    noted.note(null)
    return answer
  }
  // Asked about, it would stand with a person; sent again, it comes to the same.
  if ('leaves' in operation) return refuse('no-reply')
  const { state: came } = await settle(attempt)
  if (came === 'unknown') return refuse('no-reply')
  // What was done is answered as it was the first time.
  const word = came === 'done' ? await call(operation, input, { attempt }) : answer
  if (came === 'done' && isLost(word)) return refuse('no-reply')
  noted.note(null)
  return word
}

/** Noted while a page is open, for one wish at a time. */
export function noteHere(): (wish: unknown) => Noted {
  let last: { readonly wish: string; readonly attempt: Attempt } | null = null
  return (wish) => {
    const name = JSON.stringify(wish)
    return {
      unsettled: () => (last?.wish === name ? last.attempt : null),
      note: (attempt) => {
        last = attempt && { wish: name, attempt }
      },
    }
  }
}
