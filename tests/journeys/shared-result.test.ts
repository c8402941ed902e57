import { describe, expect, it } from 'vitest'
import { listMyAssessments, takeBackAssessment } from '#core/contracts/assessments'
import { targets } from '../support/browser'
import { aStreet } from '../support/phones'
import { sharedWithYunxi } from '../support/shared-result'
import { valueOf } from '../support/value-of'

const { world, phoneOf } = aStreet()

describe.each(targets)('a result shared with a counsellor, on the $name build', (target) => {
  it('is read for a reason, its owner sees it, and taken back it is closed', async () => {
    const resident = await world.as('sample-resident')
    const { administrationId, code } = await sharedWithYunxi(world, resident)
    const phone = await phoneOf(target, 'sample-counsellor')
    await phone.launch('counsellor/pages/agenda/index')
    await phone.tap('to-shared')
    await phone.see(`预约码 ${code}`)
    await phone.tap(`open-${administrationId}`)
    await phone.tap('look')
    await phone.see('请先选一个为什么看，对方会看到。')
    await phone.tap('reason-in-session')
    await phone.tap('look')
    await phone.see('总分 9')
    await phone.el('shared-critical').waitFor()
    const [own] = valueOf(await resident.call(listMyAssessments, {})).administrations
    expect(own?.share?.looks).toMatchObject([{ reason: 'in-session' }])

    await phone.tap('leave-shared')
    valueOf(await resident.call(takeBackAssessment, { administrationId }))
    await phone.tap(`open-${administrationId}`)
    await phone.tap('reason-after-session')
    await phone.tap('look')
    await phone.el('no-shared').waitFor()
    expect(await phone.faults()).toEqual([])
  })
})
