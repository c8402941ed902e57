import type { CodeWait } from '#core/domain/assessment/one-time-code'
import { accept, type Decision, refuse } from '#core/domain/decision'
import type { Ids, SignIn } from '#core/domain/desk/sign-in'
import type { Instant } from '#core/domain/time'
import type { Caller } from '../_runtime/handle'
import type { Write, WriteRefusal } from '../_runtime/write'
import { findSignIn, saveSignIn } from '../_store/desk'
import { findAsked, WRONG, type Wrong } from './find'

type Rule<Refusal extends string> = (signIn: SignIn, ids: Ids, now: Instant) => Decision<SignIn, Refusal>

/** A phone's answer to a code on a screen, by one of the rules. Whoever answers at the same moment writes what this writes. */
export async function answerBy<Refusal extends string>(
  rule: Rule<Refusal>,
  typed: string,
  { caller, write }: { readonly caller: Caller; readonly write: Write },
): Promise<Decision<SignIn, Refusal | CodeWait | 'code-unknown' | WriteRefusal>> {
  const decision = await write<SignIn | Wrong, Refusal | CodeWait>({
    async first(documents, { person, network, now }) {
      const tried = await findAsked(documents, { typed, by: person.id, network, now })
      if (!tried.ok) return tried
      if (tried.value === null) return accept({ value: { id: WRONG }, person })
      const answered = rule(tried.value, caller.ids, now)
      if (!answered.ok) return answered
      await saveSignIn(documents, answered.value)
      return accept({ value: answered.value, person })
    },
    async again(documents, id) {
      return accept((id === WRONG ? null : await findSignIn(documents, id)) ?? { id: WRONG })
    },
  })
  if (!decision.ok) return decision
  return 'state' in decision.value ? accept(decision.value) : refuse('code-unknown')
}
