import { aStoredLine } from '../lines'
import { aMove } from '../moves'
import { plantPieces } from '../pieces'
import type { World } from '../world'
import { plantPlaces } from './places'

/** What the rows ask about besides the first question of each operation. */
export async function plantAlso(world: World): Promise<void> {
  await plantPlaces(world)
  await plantPieces(world, 'placed', 'n-chenguang')
  const area = { nodeId: 'n-chenguang', name: '晨光社区' }
  const { id, ...line } = aStoredLine({ number: '12398', area })
  await world.put('hotlines', { ...line, id })
  const by = world.personId('sample-care-worker-2')
  await world.put('record-moves', aMove({ id: 'table-asked', toId: 'p1_moved_before' }, 'p1_lost', by))
}
