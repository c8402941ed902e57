import { sampleOpenid } from '../../core/content/sample/people'
import { asProgram } from '../../tests/support/sealing'
import { openWorld } from '../../tests/support/world'
import { median } from './median'

/** Median ms of a call that finds no instance of the function, and of one that does. */
export async function measureStarts(): Promise<{ cold: number; warm: number }> {
  const cold: number[] = []
  const warm: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const world = await openWorld()
    const { event } = asProgram('appointments', { action: 'listCounsellors', input: {} })
    const call = async () => {
      const began = performance.now()
      const { result } = await world.cloud.call('appointments', event, { openid: sampleOpenid('bench') })
      if ((result as { readonly ok: boolean }).ok !== true) throw new Error('the bench is not answered')
      return performance.now() - began
    }
    cold.push(await call())
    for (let warming = 0; warming < 20; warming += 1) await call()
    for (let times = 0; times < 20; times += 1) warm.push(await call())
    await world.close()
  }
  return { cold: median(cold), warm: median(warm) }
}
