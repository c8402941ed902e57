import { expect, it } from 'vitest'
import { HOUR } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { handOut, joined, storedEntries } from '../../support/waitlist/street-of-the-sample'

const world = aWorld()

it('offers nothing to an account whose record is being moved, and offers it once that is over', async () => {
  await joined(await world.as('sample-resident-2'))
  const personId = world.personId('sample-resident-2')
  const [person] = (await world.documents('people')).filter(({ _id }) => _id === personId)
  if (!person) throw new Error('nobody joined')
  const { _id, ...rest } = person
  await world.put('people', { ...rest, id: personId, moving: world.cloud.clock.now() } as { id: string })
  expect(await handOut(world)).toBeNull()
  expect(await storedEntries(world)).toMatchObject([{ status: 'active', offered: null }])
  const [free] = (await world.documents('people')).filter(({ _id }) => _id === personId)
  const { _id: __, moving: ___, ...back } = free ?? { _id: '' }
  await world.put('people', { ...back, id: personId } as { id: string })
  world.cloud.clock.set(world.cloud.clock.now() + HOUR)
  expect(await handOut(world)).toBeNull()
  expect((await storedEntries(world))[0]?.offered).not.toBeNull()
})
