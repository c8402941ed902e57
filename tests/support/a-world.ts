import { afterAll, beforeAll, beforeEach } from 'vitest'
import { mondayAt } from './makers'
import { openWorld, type World, type WorldOptions } from './world'

/**
 * The world of one file's tests, each of which finds it as the sample has it, whatever the one before did. It is the
 * Monday of the makers, six in the morning, or up to an hour and a half later.
 */
export function aWorld(options: WorldOptions = {}): World {
  const world = {} as World
  beforeAll(async () => {
    Object.assign(world, await openWorld({ at: mondayAt(6), ...options }))
  })
  beforeEach(() => world.reset())
  afterAll(() => world.close())
  return world
}
