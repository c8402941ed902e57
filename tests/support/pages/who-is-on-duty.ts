import { aQueue, aWalkIn, putQueue } from '../duty/queues'
import { aRota, aShift, opening, putRota } from '../duty/rotas'
import { minute, mondayAt } from '../makers'
import type { World } from '../world'

/** This week of the sample's first site: two on Monday, one of them later; a time on Sunday nobody came is with the week before. */
export async function bringWhoIsOnDuty(world: World): Promise<void> {
  const [yunxi, manager] = [world.personId('sample-counsellor'), world.personId('sample-manager')]
  const shifts = [
    aShift({ id: 'first-shift', staffId: yunxi, until: minute(14, 30) }),
    aShift({ id: 'second-shift', staffId: manager, from: minute(14, 30) }),
    aShift({ id: 'third-shift', staffId: world.personId('sample-care-worker'), date: '2026-11-24' }),
  ]
  await putRota(world, aRota(shifts, { since: mondayAt(8) }))
  const earlier = { date: '2026-11-16', ...opening }
  const checkedIn = { at: mondayAt(13, 25) - 7 * 24 * 60 * 60_000, how: 'by-code' as const }
  await putRota(
    world,
    aRota([aShift({ ...earlier, id: 'past-shift', staffId: yunxi, checkedIn })], { monday: '2026-11-16' }),
  )
  // One was called, one was met and is listed no more, two wait.
  await putQueue(
    world,
    aQueue([
      aWalkIn({ id: 'cast-called', at: mondayAt(9, 30), called: { at: mondayAt(9, 50), by: yunxi } }),
      aWalkIn({ id: 'cast-first', number: 3, at: mondayAt(9, 40) }),
      aWalkIn({ id: 'cast-second', number: 4, at: mondayAt(9, 55) }),
    ]),
  )
}
