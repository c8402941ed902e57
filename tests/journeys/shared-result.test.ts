import { expect, it } from 'vitest'
import { targets } from '../support/browser'
import { aStreet } from '../support/phones'
import { keptAndBooked } from '../support/shared-result'

const { world, phoneOf } = aStreet()

it.each(targets)(
  'a result is shown, read for a reason, its reading seen, and taken back, on the $name build',
  async (target) => {
    const resident = await world.as('sample-resident')
    const { administrationId, appointmentId, code } = await keptAndBooked(world, resident)
    const theirs = await phoneOf(target, 'sample-resident')
    await theirs.launch('resident/pages/kept/index')
    await theirs.tap(`share-result-${administrationId}`)
    await theirs.tap(`share-with-${appointmentId}`)
    await theirs.tap('share-until-a-week')
    await theirs.tap('confirm-share')
    await theirs.see('对方没有打开看过。')

    const desk = await phoneOf(target, 'sample-counsellor')
    await desk.launch('counsellor/pages/agenda/index')
    await desk.tap('to-shared')
    await desk.see(`预约码 ${code}`)
    await desk.tap(`open-${administrationId}`)
    await desk.tap('look')
    await desk.see('请先选一个为什么看，对方会看到。')
    await desk.tap('reason-in-session')
    await desk.tap('look')
    await desk.see('总分 9')
    await desk.el('shared-critical').waitFor()

    await theirs.launch('resident/pages/looks/index')
    await theirs.see('云溪老师（虚构），在和你谈话的时候')
    await theirs.see('看了：你分享的自评结果')
    await theirs.launch('resident/pages/kept/index')
    await theirs.see(/^对方看过 1 次，最近一次是/)
    await theirs.tap(`take-back-${administrationId}`)
    await theirs.see(/收回了。现在只有你自己能看到。/)

    await desk.tap('leave-shared')
    await desk.tap(`open-${administrationId}`)
    await desk.tap('reason-after-session')
    await desk.tap('look')
    await desk.el('no-shared').waitFor()
    expect(await world.documents('access-log')).toHaveLength(1)
    expect([...(await desk.faults()), ...(await theirs.faults())]).toEqual([])
  },
)
