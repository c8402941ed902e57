import { describe, it } from 'vitest'
import { targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { aReason, aTelephoned } from '../support/records'

const { world, phoneOf } = aStreet()

describe.each(targets)('a record opened in an emergency, on the $name build', (target) => {
  it('is opened with a reason, asked about, judged, and read by whose it is', async () => {
    world.cloud.clock.set(mondayAt(6))
    const { code } = await aTelephoned(world)

    const worker = await phoneOf(target, 'sample-care-worker')
    await worker.launch('pages/me/index')
    await worker.tap('my-post')
    await worker.tap('to-emergency')
    await worker.el('record-code').fill(code)
    await worker.el('record-why').fill(aReason)
    await worker.tap('open-record')
    await worker.see('拨打 13800138000')
    await worker.see('藏好的话')
    await worker.tap('close-opened')

    const keeper = await phoneOf(target, 'sample-file-keeper')
    await keeper.launch('pages/me/index')
    await keeper.tap('my-keeping')
    await keeper.see(new RegExp(aReason))
    await keeper.el('words-0').fill('打过 120 没有')
    await keeper.tap('send-0')
    await keeper.see(/打过 120 没有/)

    await worker.comeBack('pages/me/index')
    await worker.tap('my-post')
    await worker.tap('to-emergency')
    await worker.see(/打过 120 没有/)
    await worker.el('words-0').fill('打过了')
    await worker.tap('send-0')
    await worker.see(/打过了/)

    await keeper.tap('warranted-0')
    await keeper.tap('judge-0')
    await keeper.see(/结论：当时有必要/)

    const person = await phoneOf(target, 'sample-resident')
    await person.launch('resident/pages/looks/index')
    await person.see(/另一位社区工作人员/)
    await person.see(/担心有人有危险，紧急打开/)
    await person.see(/档案专人核查过：当时有必要/)
  })
})
