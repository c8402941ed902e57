import { expect, it } from 'vitest'
import { HOUR } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { runTimer } from '../../support/run-timer'

const world = aWorld({ at: mondayAt(9) })

it('somebody who cannot be read is looked at again in an hour', async () => {
  const now = mondayAt(9)
  world.cloud.clock.set(now)
  await world.put('people', { id: 'p1_broken', v: 999, dueAt: now - HOUR })
  const one = async () => (await world.documents('people')).find((each) => each.v === 999)
  expect(await runTimer(world, 'messages', 'sendDue')).toContain('unavailable')
  expect(Number((await one())?.dueAt)).toBeGreaterThanOrEqual(now + HOUR)
})
