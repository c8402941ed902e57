import { mondayAt } from '../makers'
import { anEntry } from '../waitlist/entries'
import { putEntry } from '../waitlist/street-of-the-sample'
import type { World } from '../world'

/** One who goes on waiting, one who rests and one who has a place, all of one person; and somebody else at the same site. */
export async function bringWhoWaits(world: World, personId: string, by: string): Promise<void> {
  const there = { siteIds: ['s-chenguang'] }
  const since = mondayAt(-50)
  await putEntry(world, anEntry({ id: 'regular-waits', code: 'H4ND', personId, since, changedAt: since }, there))
  const paused = { status: 'paused', because: 'own' } as const
  await putEntry(
    world,
    anEntry({ id: 'regular-rests', code: 'W7QT', personId, since, changedAt: since, ...paused }, there),
  )
  const served = { status: 'closed', because: 'served' } as const
  await putEntry(
    world,
    anEntry({ id: 'regular-came', code: 'R2XK', personId, since, changedAt: since, ...served }, there),
  )
  const priority = { reason: 'referred' as const, by, at: since }
  await putEntry(
    world,
    anEntry({ id: 'another-waits', code: 'M6PB', personId: 'p1_another', since, changedAt: since, priority }, there),
  )
}
