import { aHandover, putHandover } from '../duty/handovers'
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
  // 云溪 asks a colleague to take Wednesday, and is asked to change Thursday for a Friday.
  const anhe = world.personId('sample-counsellor-4')
  shifts.push(
    aShift({ id: 'yunxi-wednesday', staffId: yunxi, date: '2026-11-25' }),
    aShift({ id: 'anhe-thursday', staffId: anhe, date: '2026-11-26' }),
    aShift({ id: 'yunxi-thursday', staffId: yunxi, date: '2026-11-26', from: minute(16), until: minute(17) }),
    aShift({ id: 'yunxi-friday', staffId: yunxi, date: '2026-11-27' }),
  )
  const waits = { at: mondayAt(9), ended: null }
  const asks = [
    { ...waits, id: 'cast-asks', shiftId: 'yunxi-wednesday', by: yunxi, asked: [anhe, manager], inReturn: null },
    { ...waits, id: 'cast-asked', shiftId: 'anhe-thursday', by: anhe, asked: [yunxi], inReturn: 'yunxi-thursday' },
  ]
  await putRota(world, aRota(shifts, { since: mondayAt(8), asks }))
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
  await putHandover(world, aHandover({ id: 'cast-note', by: yunxi, at: mondayAt(9) }))
}
