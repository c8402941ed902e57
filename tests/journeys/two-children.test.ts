import { beforeAll, describe, expect, it } from 'vitest'
import { addOther, bookAppointment } from '#core/contracts/appointments'
import { type Phone, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { valueOf } from '../support/value-of'
import type { Browser } from '../support/world'

const { world, phoneOf } = aStreet()
let parent: Browser
let other: Browser
beforeAll(async () => {
  parent = await world.as('sample-resident')
  other = await world.as('sample-resident-2')
})

describe.each(targets)('two children right after each other, on the $name build', (target) => {
  /** The first one is chosen and held, the second one named. */
  async function toConfirm(): Promise<{ phone: Phone; first: string; second: string }> {
    const add = async (name: string) => valueOf(await parent.call(addOther, { kind: 'child', name })).other.id
    const [first, second] = [await add('小禾'), await add('小麦')]
    const phone = await phoneOf(target)
    await phone.launch('resident/pages/counsellor/index?id=c-songbai')
    await phone.tap(`slot-${mondayAt(16, 30)}`)
    await phone.tap('edit-whom')
    await phone.tap(`whom-${first}`)
    await phone.tap('step-next')
    await phone.tap('edit-second')
    await phone.see('17:30–18:20 也空着。可以一次约下来，两个都约上，或者都不约。')
    await phone.tap(`second-${second}`)
    await phone.see('紧接着：小麦')
    return { phone, first, second }
  }

  it('are booked with one yes, and each stands in my appointments with its code', async () => {
    const { phone, first, second } = await toConfirm()
    await phone.tap('confirm-booking')
    await phone.see('为小禾约的')
    await phone.see('为小麦约的')
    const booked = [...(await world.appointments())].sort((a, b) => Number(a.start) - Number(b.start))
    expect(booked.map(({ start, forOther, status }) => [start, forOther, status])).toEqual([
      [mondayAt(16, 30), first, 'confirmed'],
      [mondayAt(17, 30), second, 'confirmed'],
    ])
    expect(await phone.faults()).toEqual([])
  })

  it('are neither of them booked where the second place is gone, and the first may be had alone', async () => {
    const { phone } = await toConfirm()
    const wish = { counsellorId: 'c-songbai', start: mondayAt(17, 30), mode: 'room', consentVersion: 2 } as const
    valueOf(await other.call(bookAppointment, wish))
    await phone.tap('confirm-booking')
    await phone.see(/紧接着的那个时间刚刚被约走了，两个都还没有约/)
    await phone.tap('confirm-booking')
    await phone.see('已经约好')
    const booked = (await world.appointments()).map(({ start }) => start)
    expect(booked.sort()).toEqual([mondayAt(16, 30), mondayAt(17, 30)])
  })
})
