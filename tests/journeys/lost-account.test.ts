import { describe, expect, it } from 'vitest'
import { listMyAppointments } from '#core/contracts/appointments'
import { HOUR, MINUTE } from '#core/domain/time'
import { targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { carryOn, found, lost } from '../support/moves'
import { aStreet } from '../support/phones'
import { aReason, aTelephoned } from '../support/records'
import { valueOf } from '../support/value-of'

const { world, phoneOf } = aStreet()

describe.each(targets)('somebody on another phone, on the $name build', (target) => {
  it('shows a code at the site, is asked for, agreed to and waited for, and has the record again', async () => {
    world.cloud.clock.set(mondayAt(6))
    const { code } = await aTelephoned(world, lost)

    const now = await phoneOf(target, found)
    await now.launch('resident/pages/privacy/index')
    await now.tap('find-again')
    await now.tap('ask-move')
    await now.see(/到 06:3\d 为止有效/)
    const shown = (await now.el('own-move-code').textContent()) ?? ''

    const worker = await phoneOf(target, 'sample-care-worker')
    await worker.launch('pages/me/index')
    await worker.tap('my-post')
    await worker.tap('to-moving')
    await worker.el('move-code').fill(shown.trim())
    await worker.el('move-record-code').fill(code)
    await worker.tap('proof-known-here')
    await worker.el('move-note').fill(aReason)
    await worker.tap('send-move')
    await worker.see(/等档案专人答复/)

    const old = await phoneOf(target, lost)
    await old.launch('resident/pages/inbox/index')
    await old.see(/有人要把这里的记录搬到另一个微信/)
    await old.launch('resident/pages/privacy/index')
    await old.see(/现在还没有人同意/)

    const keeper = await phoneOf(target, 'sample-file-keeper')
    await keeper.launch('pages/me/index')
    await keeper.tap('my-post')
    await keeper.tap('to-moving')
    await keeper.see(new RegExp(aReason))
    await keeper.tap('approved-0')
    await keeper.tap('decide-0')
    await keeper.see(/同意了，等到/)

    await now.comeBack('resident/pages/moving/index')
    await now.see(/档案专人同意了/)

    world.cloud.clock.set(mondayAt(6) + 73 * HOUR)
    for (let run = 0; run < 4; run += 1) {
      await carryOn(world)
      world.cloud.clock.set(world.cloud.clock.now() + 1.5 * MINUTE)
    }
    await now.comeBack('resident/pages/moving/index')
    await now.see(/以前的记录已经搬到这里了/)
    const { appointments } = valueOf(await (await world.as(found)).call(listMyAppointments, {}))
    expect(appointments).toMatchObject([{ code }])
  })

  it('is stopped by the old account with one tap', async () => {
    world.cloud.clock.set(mondayAt(6))
    const { code } = await aTelephoned(world, lost)
    const now = await phoneOf(target, found)
    await now.launch('resident/pages/moving/index')
    await now.tap('ask-move')
    const shown = (await now.el('own-move-code').textContent()) ?? ''
    const worker = await phoneOf(target, 'sample-care-worker')
    await worker.launch('staff/pages/moving/index')
    await worker.el('move-code').fill(shown.trim())
    await worker.el('move-record-code').fill(code)
    await worker.tap('proof-document-shown')
    await worker.el('move-note').fill(aReason)
    await worker.tap('send-move')
    await worker.see(/等档案专人答复/)

    const old = await phoneOf(target, lost)
    await old.launch('pages/home/index')
    await old.see('有人要把这里的记录搬到另一个微信')
    await old.rested()
    await old.page.locator('[id^="answer-move-asked-"]').click()
    await old.tap('stop-move')
    await now.comeBack('resident/pages/moving/index')
    await now.see(/以前的那个微信停掉了这件事/)
  })
})
