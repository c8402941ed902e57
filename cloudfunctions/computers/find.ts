import type { CodeWait } from '#core/domain/assessment/one-time-code'
import { accept, type Decision } from '#core/domain/decision'
import type { SignIn } from '#core/domain/desk/sign-in'
import { deskCodesOf } from '../_runtime/desk/codes'
import { codeIn } from '../_runtime/desk/secrets'
import { type Guessing, mayGuess } from '../_runtime/guesses'
import type { Documents } from '../_store/database'
import { findSignIn } from '../_store/desk'

/** Of a wrong code nothing is made, but that it was tried is written. */
export const WRONG = 'wrong'
export type Wrong = { readonly id: typeof WRONG }

/** Wrong ones are counted as those of any other code are. Null: it opens nothing, and that is to be written. */
export async function findAsked(
  documents: Documents,
  { typed, ...guessing }: Guessing & { readonly typed: string },
): Promise<Decision<SignIn | null, CodeWait>> {
  const may = await mayGuess(documents, guessing)
  if (!may.ok) return may
  const code = codeIn(typed)
  const asked = code === null ? null : deskCodesOf(process.env).read(code)
  // The first phone that looks writes the row, and everybody after it finds that one.
  if (asked !== null) return accept((await findSignIn(documents, asked.id)) ?? asked)
  await may.value.wrong()
  return accept(null)
}
