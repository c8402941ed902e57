import { beforeEach, describe, expect, it } from 'vitest'
import { bringAppointments } from '../support/bookings'
import { type Phone, targets } from '../support/browser'
import { anAdministration, anAppointment, mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { answer, begin, noTrouble, stored } from '../support/self-test'

const { world, phoneOf } = aStreet({ at: mondayAt(6), extraPeople: ['shows-one'] })
const now = mondayAt(6)

describe.each(targets)('a kept result shown to a counsellor, on the $name build', (target) => {
  let phone: Phone

  beforeEach(async () => {
    const personId = world.personId('shows-one')
    const appointment = anAppointment({
      ...{ id: 'with-yunxi', personId, counsellorId: 'c-yunxi', siteId: 's-chenguang', roomId: 'r-chenguang-1' },
      ...{ start: mondayAt(13, 30), end: mondayAt(14, 20) },
    })
    await bringAppointments(world, [appointment], now)
    await world.add('administrations', [
      anAdministration({ id: 'one', personId, completedAt: mondayAt(1) }),
      anAdministration({ id: 'other', personId, completedAt: mondayAt(2) }),
    ])
    phone = await phoneOf(target, 'shows-one')
    await phone.launch('resident/pages/kept/index')
  })

  it('is shown to the one who was chosen, says until when, and is taken back by one tap', async () => {
    await phone.tap('share-result-one')
    await phone.see('给不给看由你决定，不给也照样谈。')
    await phone.tap('share-with-with-yunxi')
    await phone.tap('share-until-that-day')
    await phone.tap('confirm-share')
    await phone.el('take-back-one').waitFor()
    await phone.see(/云溪老师（虚构） 能看到这一条，到 .* 为止。/)
    await phone.see('对方没有打开看过。')
    expect(await phone.all('take-back-').count()).toBe(1)
    const shared = (await world.documents('administrations')).filter((one) => one.share !== null)
    expect(shared).toMatchObject([{ share: { counsellorId: 'c-yunxi', until: mondayAt(24) } }])

    await phone.tap('take-back-one')
    await phone.see(/收回了。现在只有你自己能看到。/)
    expect(await phone.all('take-back-').count()).toBe(0)
    expect(await phone.faults()).toEqual([])
  })
})

describe.each(targets)('a result handed in without a name, on the $name build', (target) => {
  it('comes with a code that takes it into a record, once, and leaves nothing that leads to a person', async () => {
    const phone = await phoneOf(target)
    await begin(phone)
    await answer(phone, noTrouble)
    await phone.tap('see-result')
    await phone.tap('hand-over')
    await phone.see(/我们自己也找不出它是谁的/)
    expect(await world.documents('unclaimed')).toEqual([])
    await phone.tap('confirm-hand-over')
    await phone.el('one-time-code').waitFor()
    await phone.see(/这次的回答换过取件码/)
    expect(await phone.sees('没有发出去')).toBe(false)
    const code = (await phone.el('one-time-code').innerText()).trim()
    expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/)
    expect(await world.documents('administrations')).toEqual([])
    expect(await stored(phone)).not.toContain(code)

    const other = await phoneOf(target, 'shows-one')
    await other.launch('resident/pages/kept/index')
    await other.tap('claim')
    await other.el('claim-code').fill(code.toLowerCase())
    await other.tap('confirm-claim')
    await other.all('kept-').first().waitFor()
    expect(await world.documents('administrations')).toMatchObject([{ personId: world.personId('shows-one') }])
    await other.tap('claim')
    await other.el('claim-code').fill(code)
    await other.tap('confirm-claim')
    await other.see(/没有找到这个取件码/)
    expect(await phone.faults()).toEqual([])
  })
})
