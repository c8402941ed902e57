import { describe, expect, it } from 'vitest'
import { addOther, removeOther } from '#core/contracts/appointments'
import { deleteEverything } from '#core/contracts/privacy'
import { aWorld } from '../../support/a-world'
import { valueOf } from '../../support/value-of'
import { handOut, joined, storedEntries } from '../../support/waitlist/street-of-the-sample'

const world = aWorld()
const claims = async () => (await world.documents('counsellor-days')).flatMap((day) => day.claims)

describe('a place is offered to nobody', () => {
  it('where whom they waited for is on their list no more', async () => {
    const parent = await world.as('sample-parent')
    const { other } = valueOf(await parent.call(addOther, { kind: 'child', name: '小满' }))
    await joined(parent, { forOther: other.id })
    valueOf(await parent.call(removeOther, { otherId: other.id }))
    expect(await handOut(world)).toBeNull()
    expect(await storedEntries(world)).toMatchObject([{ status: 'closed', because: 'withdrawn', offered: null }])
    expect(await claims()).toEqual([])
  })

  it('who has everything deleted, before the job that deletes has come', async () => {
    const first = await world.as('sample-resident')
    await joined(first)
    valueOf(await first.call(deleteEverything, { cancelsComing: true }))
    expect(await handOut(world)).toBeNull()
    expect((await storedEntries(world)).filter(({ offered }) => offered !== null)).toEqual([])
    expect(await claims()).toEqual([])
  })
})
