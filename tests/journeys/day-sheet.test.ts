import { describe, expect, it } from 'vitest'
import { bookAppointment } from '#core/contracts/appointments'
import { targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { valueOf } from '../support/value-of'

const { world, phoneOf } = aStreet()
const wish = {
  counsellorId: 'c-songbai',
  start: mondayAt(16, 30),
  mode: 'room',
  topic: 'career',
  consentVersion: 2,
} as const

describe.each(targets)('the day on paper on the $name build', (target) => {
  it('is one tap from the agenda, by code alone, with boxes to tick and without buttons on the paper', async () => {
    const resident = await world.as('sample-resident')
    const { id, code } = valueOf(await resident.call(bookAppointment, wish)).appointment
    const phone = await phoneOf(target, 'sample-counsellor-2')
    await phone.page.context().addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', 'true')
    })
    await phone.launch('counsellor/pages/agenda/index')
    await phone.tap('to-print')
    const row = phone.el(`sheet-${id}`)
    await row.getByText(code, { exact: true }).waitFor()
    expect(await row.innerText()).toContain('16:30–17:20')
    expect(await row.innerText()).not.toContain('工作')
    if (target.name === 'H5') {
      await phone.tap('print')
      expect(await phone.page.locator('body[data-printed]').count()).toBe(1)
      await phone.page.emulateMedia({ media: 'print' })
      await row.waitFor()
      for (const id of ['print', 'day-before', 'help-entry']) expect(await phone.el(id).count(), id).toBe(0)
      await phone.page.emulateMedia({ media: 'screen' })
    } else {
      await phone.see(/手机上不能直接打印/)
      await phone.tap('copy-sheet')
      await phone.see('已经复制，可以贴到能打印的地方。')
      expect(await phone.el('print').count()).toBe(0)
    }
    await phone.tap('day-after')
    await phone.el('nothing-to-print').waitFor()
    expect(await phone.faults()).toEqual([])
  })

  it('stands beside what people said afterwards, added up, where enough have answered', async () => {
    const sums = { counsellorId: 'c-songbai', yes: 8, no: 1, unsure: 1 }
    await world.put('feedback', { id: 'c-songbai_2026-10', month: '2026-10', n: 10, heardSum: 43, ...sums, v: 1 })
    await world.put('feedback', { id: 'c-songbai_2026-09', month: '2026-09', n: 9, heardSum: 9, ...sums, v: 1 })
    await world.put('feedback', { id: 'c-songbai_2026-11', month: '2026-11', n: 12, heardSum: 24, ...sums, v: 1 })
    const phone = await phoneOf(target, 'sample-counsellor-2')
    await phone.launch('counsellor/pages/agenda/index')
    await phone.tap('to-feedback')
    await phone.see('觉得被听见了：5 分里平均 4.3 分')
    await phone.see('还愿意再来：愿意 8 位，说不准 1 位，不想 1 位')
    await phone.see(/这个月回答的人不多。满 10 位/)
    await phone.see('这个月的回答还在收，12月16日起合起来给你看。边收边看，会看出是谁刚说的。')
    expect(await phone.sees(/平均 [12] 分/)).toBe(false)
    expect(await phone.faults()).toEqual([])
  })
})
