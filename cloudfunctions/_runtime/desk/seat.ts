import { accept } from '#core/domain/decision'
import { type DeskSession, ended, stillSits } from '#core/domain/desk/session'
import type { Instant } from '#core/domain/time'
import type { Database, Gets } from '../../_store/database'
import { findSession, saveSession } from '../../_store/desk'
import { type IdentityKeys, isNewestId } from '../identity'
import { NotSeated } from '../not-seated'
import type { WhoCalls } from '../who-calls'
import { type Held, heldIn } from './cookie'
import type { Asked } from './request'
import { hashOf, markOfPerson } from './secrets'

export const rowOf = (held: Held | null): string | null =>
  held?.as === 'seated' ? hashOf('session', held.token) : null

/** Throws `NotSeated`. A session of before a change of keys holds no longer: it does not know all that somebody is called. */
export async function sitting(
  documents: Gets,
  rowId: string | null,
  keys: IdentityKeys,
  now: Instant,
): Promise<DeskSession> {
  const found = rowId === null ? null : await findSession(documents, rowId)
  const known = found && isNewestId(found.personId, keys) ? found : null
  const sits = stillSits(known, now)
  if (!sits.ok) throw new NotSeated(sits.refusal)
  return sits.value
}

export async function endSession(database: Database, held: Held | null, clock: () => Instant): Promise<void> {
  const rowId = rowOf(held)
  if (rowId === null) return
  await database.transaction<true, never>(async (documents) => {
    const session = await findSession(documents, rowId)
    if (session) await saveSession(documents, ended(session, clock()))
    return accept(true)
  })
}

/** Whoever sits here, and no other than the page was opened for, for one request: read once before anything is done, and once more by each change. */
export async function whoSits(
  database: Database,
  { cookies, openedFor }: Pick<Asked, 'cookies' | 'openedFor'>,
  keys: IdentityKeys,
): Promise<WhoCalls> {
  const held = heldIn(cookies)
  const rowId = rowOf(held)
  const { ids, personId } = await sitting(database, rowId, keys, Date.now())
  if (openedFor !== null && openedFor !== markOfPerson(personId)) throw new NotSeated('desk-other')
  const seat = {
    ids,
    still: async (documents: Gets) => void (await sitting(documents, rowId, keys, Date.now())),
    async end(): Promise<never> {
      await endSession(database, held, Date.now)
      throw new NotSeated('desk-ended')
    },
  }
  return Object.freeze({ origin: 'desk', openid: null, seat })
}
