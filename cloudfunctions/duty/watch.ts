import { watchDoors } from '#core/contracts/duty'
import { accept } from '#core/domain/decision'
import { whomToTell } from '#core/domain/duty/people'
import type { Rota } from '#core/domain/duty/rota'
import { isStillWatched, watch } from '#core/domain/duty/unattended'
import { mondayOf } from '#core/domain/duty/week'
import { dateOf } from '#core/domain/time'
import { handle, type TidyingCall } from '../_runtime/handle'
import { newId } from '../_runtime/ids'
import { readWeek } from '../_runtime/unattended'
import { clearHandover, listGoneHandovers } from '../_store/handovers'
import { clearRota, listGoneRotas, ownRota, saveRota } from '../_store/rotas'
import { listStaff } from '../_store/staff'
import { clearQueue, listGoneQueues } from '../_store/walk-ins'
import { readHouse } from './site-at'
import { tellNext } from './tell-next'

/** Of one run; a function has twenty seconds, and what it does not get to goes a minute later. */
const LONGEST = 12_000
const MOST_CLEARED = 50

/** What has its end, and who takes it away. */
const goes = [
  [listGoneRotas, clearRota],
  [listGoneQueues, clearQueue],
  [listGoneHandovers, clearHandover],
] as const

export const watchHandler = handle(watchDoors, async (_, call) => {
  const { database, transaction, clock, now, tally } = call
  const [house, { week, before }, records] = await Promise.all([
    readHouse(database),
    readWeek(database, now),
    listStaff(database),
  ])
  // On a Monday the last week too: what began on Sunday night is its.
  const all = [...week, ...before.filter((rota) => isStillWatched(rota, now))]
  const count = { changed: 0, told: 0 }
  const failed: unknown[] = []
  let left = false
  tally.saw(all.length)
  for (const { siteId, monday } of all) {
    if (clock() >= now + LONGEST || clock() < now) {
      left = true
      break
    }
    const site = house.posts.find(({ id }) => id === siteId)
    const hoursOn = site ? site.hoursOn : () => []
    const elsewhere = week.flatMap((one) => (one.siteId === siteId ? [] : one.shifts))
    const isOfNow = monday === mondayOf(dateOf(now))
    const beside = (isOfNow ? before : week).find((one) => one.siteId === siteId) ?? null
    // One site that cannot be written keeps nobody from hearing of another; the run fails in the end, and is made again.
    try {
      const { changed, rota } = await lookAt(call, { siteId, monday }, (seen, at) => {
        const tell = site ? whomToTell(records, site.nodeId, { nodes: house.nodes, elsewhere }, at) : []
        return watch(seen, hoursOn, { newId, tell, ...(isOfNow ? { before: beside } : { next: beside }) }, at)
      })
      if (changed) count.changed += 1
      for (const alarm of rota.alarms)
        for (const to of alarm.toTell)
          if (await tellNext(call, { siteId, monday, alarmId: alarm.id }, to)) count.told += 1
      tally.settled(changed)
    } catch (error) {
      failed.push(error)
      tally.failed(error)
    }
  }
  let cleared = 0
  for (const [list, clear] of goes)
    for (const id of await list(database, now, MOST_CLEARED)) {
      const gone = await transaction<boolean, never>(async (documents) => accept(await clear(documents, id, clock())))
      if (gone.ok && gone.value) cleared += 1
    }
  if (left) tally.more()
  if (failed.length > 0) throw failed[0]
  return accept({ ...count, cleared, left })
})

/** Looked at in the step that writes it: who checks in meanwhile collides. Nothing is written where nothing is new. */
async function lookAt(
  { database, transaction, clock }: TidyingCall<typeof watchDoors>,
  { siteId, monday }: Pick<Rota, 'siteId' | 'monday'>,
  look: (rota: Rota, now: number) => Rota,
): Promise<{ readonly changed: boolean; readonly rota: Rota }> {
  const seen = await ownRota(database, siteId, monday)
  const isOver = mondayOf(dateOf(clock())) !== monday && !isStillWatched(seen, clock())
  if (isOver || look(seen, clock()) === seen) return { changed: false, rota: seen }
  const done = await transaction<{ changed: boolean; rota: Rota }, never>(async (documents) => {
    const rota = await ownRota(documents, siteId, monday)
    const after = look(rota, clock())
    if (after !== rota) await saveRota(documents, after)
    return accept({ changed: after !== rota, rota: after })
  })
  if (!done.ok) throw new Error('nothing is refused here')
  return done.value
}
