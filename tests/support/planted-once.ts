import type { World } from './world'

/**
 * Plants the documents of a test's world: the first time as it is told, from then on by bringing back what was planted,
 * with whatever else was there. For what is the same each time: documents, and no codes, files or times of the clock.
 */
export function plantedOnce(plant: (world: World) => Promise<void>): (world: World) => Promise<void> {
  const planted = new WeakMap<World['cloud'], () => Promise<void>>()
  return async (world) => {
    const asPlanted = planted.get(world.cloud)
    if (asPlanted) return asPlanted()
    await plant(world)
    planted.set(world.cloud, world.checkpoint())
  }
}
