import { openWorld } from '../../tests/support/world'
import { median } from './median'

/** Median ms of a call that finds no instance of the function, and of one that does. */
export async function measureStarts(): Promise<{ cold: number; warm: number }> {
  const cold: number[] = []
  const warm: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const world = await openWorld()
    const call = async () => {
      const began = performance.now()
      await world.cloud.call('appointments', { action: 'listCounsellors', input: {} }, { openid: 'bench' })
      return performance.now() - began
    }
    cold.push(await call())
    for (let warming = 0; warming < 20; warming += 1) await call()
    for (let times = 0; times < 20; times += 1) warm.push(await call())
    await world.close()
  }
  return { cold: median(cold), warm: median(warm) }
}
