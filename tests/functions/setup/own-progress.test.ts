import { expect, it } from 'vitest'
import { sampleWork } from '#core/content/sample/people'
import { readProgress } from '#core/contracts/setup'
import { aWorld } from '../../support/a-world'
import { aStaffCode } from '../../support/staff'
import { valueOf } from '../../support/value-of'

const world = aWorld()

it('how far it is tells a manager of their own places alone: of nobody invited and no calendar elsewhere', async () => {
  const whose = { ...sampleWork, id: world.personId('sample-parent'), v: 2 }
  await world.put('staff', { ...whose, grants: [{ role: 'manager', nodeId: 'n-nantang' }] } as { id: string })
  const manager = await world.as('sample-parent')
  const stepOf = async (name: string) =>
    valueOf(await manager.call(readProgress, {})).steps.find(({ step }) => step === name)
  const before = await stepOf('people')
  await aStaffCode(world, { nodeId: 'n-chenguang', name: '别处请的人' })
  expect(await stepOf('people')).toEqual(before)
  await aStaffCode(world, { nodeId: 'n-nantang', name: '这里请的人' })
  expect((await stepOf('people'))?.first).toContain('这里请的人')
  expect(await stepOf('calendars')).toMatchObject({ have: 1, left: 0 })
})
