import { ALL_WINDOW, countOne, mayTry, OWN_WINDOW } from '#core/domain/assessment/one-time-code'
import { accept, type Decision } from '#core/domain/decision'
import type { SignIn } from '#core/domain/desk/sign-in'
import type { Instant } from '#core/domain/time'
import { deskCodesOf } from '../_runtime/desk/codes'
import { codeIn } from '../_runtime/desk/secrets'
import { findCount, ofEverybody, saveCount, wrongCodesOf } from '../_store/counts'
import type { Documents } from '../_store/database'
import { findSignIn } from '../_store/desk'

/** Of a wrong code nothing is made, but that it was tried is written. */
export const WRONG = 'wrong'
export type Wrong = { readonly id: typeof WRONG }

/** Wrong ones are counted as those of any other code are. Null: it opens nothing, and that is to be written. */
export async function findAsked(
  documents: Documents,
  { typed, by, now }: { readonly typed: string; readonly by: string; readonly now: Instant },
): Promise<Decision<SignIn | null, 'code-wait' | 'codes-wait'>> {
  const own = await findCount(documents, wrongCodesOf(by))
  const all = await findCount(documents, ofEverybody)
  const may = mayTry(own, all, now)
  if (!may.ok) return may
  const code = codeIn(typed)
  const asked = code === null ? null : deskCodesOf(process.env).read(code)
  // The first phone that looks writes the row, and everybody after it finds that one.
  if (asked !== null) return accept((await findSignIn(documents, asked.id)) ?? asked)
  await saveCount(documents, countOne(own, OWN_WINDOW, now))
  await saveCount(documents, countOne(all, ALL_WINDOW, now))
  return accept(null)
}
