import { accept } from '#core/domain/decision'
import { computerOf } from '#core/domain/desk/computer'
import { begin, type DeskSession } from '#core/domain/desk/session'
import {
  CODE_HOLDS,
  isGuessed,
  pickUp,
  type SignIn,
  stillWaits,
  type Waiting,
  wrongly,
} from '#core/domain/desk/sign-in'
import type { Database } from '../../_store/database'
import { findSignIn, saveSession, saveSignIn } from '../../_store/desk'
import type { IdentityKeys } from '../identity'
import { deskCodesOf } from './codes'
import { askingCookie, heldIn, seatedCookie } from './cookie'
import { hashOf, isSame, newSecret } from './secrets'

/** A code to show and a secret to keep. Nothing is written: whoever asks without end fills no database and keeps nobody else out. */
export function askIn(keys: IdentityKeys, userAgent: string) {
  const now = Date.now()
  const { code, id, secret, match } = deskCodesOf(keys).make(computerOf(userAgent), now)
  return { answer: { code, match, until: now + CODE_HOLDS }, cookie: askingCookie(id, secret) }
}

type Waited = { readonly state: Waiting | 'confirmed'; readonly cookie?: string }

/** How it stands with what this browser asked. Confirmed, it is signed in here, once, under a name that nobody had before. */
export async function waitIn(database: Database, keys: IdentityKeys, cookies: string): Promise<Waited> {
  const held = heldIn(cookies)
  if (held?.as !== 'asking') return { state: 'over' }
  const askedAt = deskCodesOf(keys).askedAt(held.id, held.secret)
  const found = await findSignIn(database, held.id)
  // No phone has looked: nothing is known of it but what the browser itself holds.
  if (found === null) return { state: askedAt !== null && stillWaits(askedAt, Date.now()) ? 'asked' : 'over' }
  const isRight = (signIn: SignIn) => isSame(signIn.secret, hashOf('browser', held.secret))
  const { state } = pickUp(found, Date.now())
  if (isRight(found) ? state !== 'confirmed' : isGuessed(found)) return { state: isRight(found) ? state : 'over' }
  const token = newSecret()
  const decision = await database.transaction<Waited, never>(async (documents) => {
    const now = Date.now()
    const signIn = await findSignIn(documents, held.id)
    if (signIn === null) return accept({ state: 'over' })
    if (!isRight(signIn)) {
      await saveSignIn(documents, wrongly(signIn))
      return accept({ state: 'over' })
    }
    const picked = pickUp(signIn, now)
    if (picked.state !== 'confirmed') return accept({ state: picked.state })
    const session: DeskSession = begin({ id: hashOf('session', token), ids: picked.by, computer: signIn.computer }, now)
    await saveSignIn(documents, picked.after)
    await saveSession(documents, session)
    return accept({ state: 'confirmed', cookie: seatedCookie(token) })
  })
  return decision.ok ? decision.value : { state: 'over' }
}
