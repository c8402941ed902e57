import { beforeAll, describe, expect, it } from 'vitest'
import { callNext, giveNumber } from '#core/contracts/duty'
import { MINUTE } from '#core/domain/time'
import { targets } from '../support/browser'
import { storedQueues } from '../support/duty/queues'
import { aRota, aShift, hangingThere, putRota, site } from '../support/duty/rotas'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { valueOf } from '../support/value-of'
import type { Browser } from '../support/world'

const { world, phoneOf } = aStreet()
let manager: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
})
const begin = mondayAt(13, 30)

describe.each(targets)('somebody who comes without an appointment, on the $name build', (target) => {
  it('takes a number at the door, sees how many are before and about how long, and is called', async () => {
    world.cloud.clock.set(begin)
    valueOf(await manager.call(giveNumber, { siteId: site }))
    const phone = await phoneOf(target)
    await phone.launch(`pages/landing/index?scene=${hangingThere}`)
    await phone.tap('walk-in')
    await phone.tap('take')
    await phone.see('你是 2 号')
    await phone.see('前面还有 1 位。')
    await phone.see('说不准要等多久')

    const checkedIn = { at: begin, how: 'by-code' as const }
    await putRota(world, aRota([aShift({ staffId: world.personId('sample-counsellor'), checkedIn })]))
    await phone.tap('look-again')
    await phone.see('大约要等 50 分钟')

    valueOf(await manager.call(callNext, { siteId: site }))
    await phone.tap('look-again')
    await phone.see('下一个就是你')

    // Back at the door they hold the same number; on the web it ended with the window, and is had again by taking one.
    await phone.reopen(`pages/landing/index?scene=${hangingThere}`)
    await phone.tap('walk-in')
    if (target.name === 'H5') await phone.tap('take')
    await phone.see('你是 2 号')
    valueOf(await manager.call(callNext, { siteId: site }))
    await phone.tap('look-again')
    await phone.el('called').waitFor()
    expect(await phone.faults()).toEqual([])
  })

  it('is called and met by number at the desk, and goes when they will', async () => {
    world.cloud.clock.set(begin + MINUTE)
    const phone = await phoneOf(target)
    await phone.become('sample-counsellor')
    await phone.launch('community/pages/duty/index')
    await phone.tap('to-queue')
    await phone.el('nobody-waits').waitFor()
    await phone.tap('give-number')
    await phone.see('发了 1 号')
    await phone.tap('call-next')
    const [first] = (await storedQueues(world))[0]?.walkIns ?? []
    await phone.tap(`seen-${first?.id}`)
    const turns = async () => (await storedQueues(world))[0]?.walkIns.map(({ ended }) => ended?.how)
    await expect.poll(turns).toEqual(['seen'])

    await phone.become('sample-resident')
    await phone.reopen(`resident/pages/turn/index?scene=${hangingThere}`)
    await phone.tap('take')
    await phone.see('你是 2 号')
    await phone.tap('give-up')
    await phone.see('这个号你已经不要了')
    await expect.poll(turns).toEqual(['seen', 'left'])
    expect(await phone.faults()).toEqual([])
  })
})
