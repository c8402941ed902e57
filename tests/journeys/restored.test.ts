import { describe, expect, it } from 'vitest'
import { bookAppointment, listMyAppointments } from '#core/contracts/appointments'
import { submitAssessment } from '#core/contracts/assessments'
import { schema } from '../../cloudfunctions/_store/schema'
import { targets } from '../support/browser'
import { keptOf } from '../support/kept-of'
import { aWish, mondayAt, phq9Answers } from '../support/makers'
import { aStreet } from '../support/phones'
import { putBackInto } from '../support/restored'
import { valueOf } from '../support/value-of'
import type { World } from '../support/world'

const collections = schema.collections.map(({ name }) => name)
const before = aStreet({ at: mondayAt(6), named: true })
const after = aStreet({ at: mondayAt(6), named: true })

// Every other journey is walked on such a copy by `npm run check:restored`.
describe.each(targets)('an environment that a backup was put back into, on the $name build', (target) => {
  it('has what was booked and kept, says what is missing since, and goes on', async () => {
    const place = `slot-${mondayAt(16, 30)}`
    const resident = await before.phoneOf(target)
    await resident.launch('pages/booking/index')
    await resident.tap('counsellor-c-songbai')
    await resident.tap(place)
    await resident.tap('confirm-booking')
    const code = (await resident.el('appointment-code').innerText()).trim()
    const sheet = { scaleId: 'phq9', scaleVersion: 1, responses: phq9Answers(1), consentVersion: 1 }
    const asking = await before.world.as('sample-resident')
    valueOf(await asking.call(submitAssessment, { ...sheet, completedAt: mondayAt(5, 59) }))

    for (const name of collections) await after.world.empty(name)
    const [taken, back] = [mondayAt(6, 30), mondayAt(7, 30)]
    const parent = (world: World) => world.as('sample-parent')
    const elsewhere = aWish({ start: mondayAt(14, 30) })
    await putBackInto(after.world.cloud, before.world.cloud, {
      ...{ collections, at: { taken, back } },
      async meanwhile() {
        valueOf(await (await parent(before.world)).call(bookAppointment, elsewhere))
      },
    })
    await after.world.cloud.endInstances()
    after.world.cloud.clock.set(mondayAt(8))

    const again = await after.phoneOf(target)
    await again.launch('resident/pages/appointments/index')
    await again.see(code)
    await again.el(`gap-${back}`).waitFor()
    expect(await keptOf(after.world, 'sample-resident')).toMatchObject([{ score: { total: 9 } }])
    await again.launch('resident/pages/kept/index')
    await again.all('kept-').first().waitFor()

    // What was booked since is not here, and its place is free; the one that is here is nobody else's.
    const other = await parent(after.world)
    expect(valueOf(await other.call(listMyAppointments, {})).appointments).toEqual([])
    const theirs = aWish({ counsellorId: 'c-songbai', start: mondayAt(16, 30) })
    expect(await other.call(bookAppointment, theirs)).toEqual({ ok: false, refusal: 'slot-taken' })
    valueOf(await other.call(bookAppointment, elsewhere))

    const counsellor = await after.phoneOf(target, 'sample-counsellor-2')
    await counsellor.launch('counsellor/pages/agenda/index')
    await counsellor.see(code)
    await counsellor.el(`gap-${back}`).waitFor()
    const manager = await after.phoneOf(target, 'sample-manager')
    await manager.launch('manager/pages/health/index')
    await manager.el(`restored-${back}`).waitFor()

    await again.launch('resident/pages/appointments/index')
    await again.all('cancel-').first().click()
    await again.tap('confirm-cancel')
    await again.see(/已取消/)
    await again.launch('resident/pages/counsellor/index?id=c-songbai')
    await again.tap(place)
    await again.tap('confirm-booking')
    const next = (await again.el('appointment-code').innerText()).trim()
    expect(next).not.toBe(code)
    await counsellor.comeBack('counsellor/pages/agenda/index')
    await counsellor.see(next)
    for (const phone of [resident, again, counsellor, manager]) expect(await phone.faults()).toEqual([])
  })
})
