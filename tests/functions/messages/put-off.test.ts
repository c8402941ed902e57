import { expect, it } from 'vitest'
import { HOUR } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'

const world = aWorld({ at: mondayAt(9) })

it('somebody who cannot be read is looked at again in an hour', async () => {
  const now = mondayAt(9)
  world.cloud.clock.set(now)
  await world.put('people', { id: 'p1_broken', v: 999, dueAt: now - HOUR })
  const one = async () => (await world.documents('people')).find((each) => each.v === 999)
  await world.cloud.timers.runNow('messages', 'sendDue')
  expect(Number((await one())?.dueAt)).toBeGreaterThanOrEqual(now + HOUR)
})
