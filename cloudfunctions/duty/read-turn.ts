import { readTurn } from '#core/contracts/duty'
import { accept, refuse } from '#core/domain/decision'
import { beforeIn, turnOf } from '#core/domain/duty/queue'
import { mondayOf } from '#core/domain/duty/week'
import { dateOf } from '#core/domain/time'
import { handle } from '../_runtime/handle'
import { findSite } from '../_store/sites'
import { findQueue } from '../_store/walk-ins'
import { readThere, readWaits } from './wait-at'

export const readTurnHandler = handle(readTurn, async ({ siteId, walkInId }, { database, now }) => {
  const today = dateOf(now)
  const [site, queue, there] = await Promise.all([
    findSite(database, siteId),
    findQueue(database, siteId, today),
    readThere(database, siteId, mondayOf(today)),
  ])
  if (!site || site.closedOn !== null) return refuse('site-unknown')
  const walkIn = queue.walkIns.find(({ id }) => id === walkInId)
  if (!walkIn) return refuse('turn-unknown')
  const { number } = walkIn
  const state = turnOf(walkIn)
  if (state !== 'waiting') return accept({ number, state, before: 0, wait: null })
  const before = beforeIn(queue, number).length
  return accept({ number, state, before, wait: (await readWaits(database, there, queue, now))(before) })
})
