import { type Count, countOne } from '#core/domain/assessment/one-time-code'
import { accept, refuse } from '#core/domain/decision'
import { computerOf } from '#core/domain/desk/computer'
import { begin, type DeskSession } from '#core/domain/desk/session'
import { ask, isGuessed, pickUp, type SignIn, type Waiting, wrongly } from '#core/domain/desk/sign-in'
import { type Instant, MINUTE } from '#core/domain/time'
import { findCount, saveCount } from '../../_store/counts'
import type { Database } from '../../_store/database'
import { findSignIn, saveSession, saveSignIn } from '../../_store/desk'
import { askingCookie, heldIn, seatedCookie } from './cookie'
import { hashOf, isSame, newCode, newMatch, newSecret } from './secrets'

/** Asked for by everybody together: far above what a street's desks need, so that nobody fills the database. */
const MOST_ASKED = 600
const WINDOW = 10 * MINUTE
const asked = 'desk-asked'
const isFull = ({ count, since }: Count, now: Instant) => now - since < WINDOW && count >= MOST_ASKED

/** A code to show and a secret to keep: who has the one has nothing of the other. */
export async function askIn(database: Database, userAgent: string) {
  const [code, secret] = [newCode(), newSecret()]
  const id = hashOf('code', code)
  const decision = await database.transaction<SignIn, 'too-many'>(async (documents) => {
    const now = Date.now()
    const counted = await findCount(documents, asked)
    if (isFull(counted, now)) return refuse('too-many')
    const computer = computerOf(userAgent)
    const signIn = ask({ id, secret: hashOf('browser', secret), match: newMatch(), computer }, now)
    await saveCount(documents, countOne(counted, WINDOW, now))
    await saveSignIn(documents, signIn)
    return accept(signIn)
  })
  if (!decision.ok) return decision
  const { match, until } = decision.value
  return accept({ answer: { code, match, until }, cookie: askingCookie(id, secret) })
}

type Waited = { readonly state: Waiting | 'confirmed'; readonly cookie?: string }

/** How it stands with what this browser asked. Confirmed, it is signed in here, once, under a name that nobody had before. */
export async function waitIn(database: Database, cookies: string): Promise<Waited> {
  const held = heldIn(cookies)
  if (held?.as !== 'asking') return { state: 'over' }
  const found = await findSignIn(database, held.id)
  if (found === null) return { state: 'over' }
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
