import { noQueue, type Queue, type WalkIn } from '#core/domain/duty/queue'
import { storedQueue, walkIns } from '../../../cloudfunctions/_store/walk-ins'
import { monday, mondayAt } from '../makers'
import type { World } from '../world'
import { site } from './rotas'

export const aWalkIn = (change: Partial<WalkIn> = {}): WalkIn => ({
  ...{ id: 'a-walk-in', number: 1, at: mondayAt(13, 30), how: 'by-staff', mark: null, called: null, ended: null },
  ...change,
})

export const aQueue = (all: readonly WalkIn[], change: Partial<Queue> = {}): Queue => ({
  ...noQueue(site, monday),
  ...{ walkIns: all },
  ...change,
})

export const putQueue = (world: World, queue: Queue) => world.put('walk-ins', walkIns.document(storedQueue(queue)))

export const storedQueues = async (world: World) => (await world.documents('walk-ins')) as unknown as readonly Queue[]

/** One who was called and one who waits, since before the world's morning. */
export const aMorningQueue = (named: string, siteId: string): Queue =>
  aQueue(
    [
      aWalkIn({ id: `${named}-called`, at: mondayAt(5), called: { at: mondayAt(5, 30), by: `p1_${named}_somebody` } }),
      aWalkIn({ id: `${named}-walk-in`, number: 2, at: mondayAt(5) }),
    ],
    { siteId },
  )
