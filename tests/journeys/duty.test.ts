import { beforeAll, describe, expect, it } from 'vitest'
import { MINUTE } from '#core/domain/time'
import { targets } from '../support/browser'
import {
  aRota,
  aShift,
  hangingThere,
  lookAtDoors,
  opening,
  putRota,
  save,
  site,
  storedRotas,
  weekOf,
} from '../support/duty/rotas'
import { aStoredLine } from '../support/lines'
import { monday, mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { valueOf } from '../support/value-of'
import type { Browser } from '../support/world'

const { world, phoneOf } = aStreet()
let manager: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
})
const begin = mondayAt(13, 30)

describe.each(targets)('duty at a site, on the $name build', (target) => {
  it('is made for a week by a manager, and seen by who is on it', async () => {
    const staffId = world.personId('sample-counsellor')
    const phone = await phoneOf(target)
    await phone.become('sample-manager')
    await phone.launch('community/pages/duty/index')
    await phone.tap('arrange')
    await phone.tap(`add-${monday}`)
    await phone.tap(`who-${staffId}`)
    await phone.tap('shift-done')
    await phone.tap('save-week')
    await phone.el('arrange').waitFor()
    const [shift] = (await weekOf(manager)).shifts
    expect(shift).toMatchObject({ ...opening, staffId })
    await phone.become('sample-counsellor')
    await phone.reopen('community/pages/duty/index')
    await phone.el(`shift-${shift?.id}`).waitFor()
    await phone.see('（你）')
    expect(await phone.faults()).toEqual([])
  })

  it('is given away and exchanged by the yes of whoever gets a shift, and nothing changes without it', async () => {
    const [yunxi, anhe] = [world.personId('sample-counsellor'), world.personId('sample-counsellor-4')]
    const tuesday = '2026-11-24'
    const own = aShift({ id: 'own', staffId: yunxi })
    await putRota(world, aRota([own, aShift({ id: 'theirs', staffId: anhe, date: tuesday })]))
    const holders = async () => (await weekOf(manager)).shifts.map(({ id, staffId }) => [id, staffId])
    const phone = await phoneOf(target)
    await phone.become('sample-counsellor')
    await phone.launch('community/pages/duty/index')
    await phone.tap('shift-own')
    await phone.tap(`ask-whom-${anhe}`)
    await phone.tap('ask-for-theirs')
    await phone.tap('ask-done')
    const named = async () => (await storedRotas(world))[0]?.asks.at(-1)?.id
    await expect.poll(named).toBeDefined()
    await phone.el(`withdraw-${await named()}`).waitFor()
    expect(await holders()).toEqual([
      ['own', yunxi],
      ['theirs', anhe],
    ])

    await phone.become('sample-counsellor-4')
    await phone.reopen('resident/pages/inbox/index')
    await phone.tap(`message-shift-asked-${site}_${monday}`)
    await phone.tap(`take-${await named()}`)
    await expect.poll(holders).toEqual([
      ['own', anhe],
      ['theirs', yunxi],
    ])

    await phone.become('sample-counsellor')
    await phone.reopen('resident/pages/inbox/index')
    await phone.tap(`message-shift-answered-${site}_${monday}`)
    await phone.tap('shift-theirs')
    await phone.tap('ask-done')
    await expect.poll(async () => (await storedRotas(world))[0]?.asks.length).toBe(2)
    await phone.tap(`withdraw-${await named()}`)
    await phone.see('来不了的话，点一下请人替')
    expect((await storedRotas(world))[0]?.asks.at(-1)?.ended).toMatchObject({ how: 'withdrawn' })
    expect(await phone.faults()).toEqual([])
  })

  it('leaves a word for who comes next, who reads it, and nobody else does', async () => {
    const [yunxi, anhe] = [world.personId('sample-counsellor'), world.personId('sample-counsellor-4')]
    const half = opening.from + 60
    const checkedIn = { at: begin, how: 'by-code' } as const
    const first = aShift({ id: 'first', staffId: yunxi, until: half, checkedIn })
    await putRota(world, aRota([first, aShift({ id: 'next', staffId: anhe, from: half })]))
    world.cloud.clock.set(begin + 5 * MINUTE)
    const words = '二号房间的灯不亮，报修了。'
    const phone = await phoneOf(target)
    await phone.become('sample-counsellor')
    await phone.launch('community/pages/duty/index')
    await phone.tap('to-handover')
    await phone.el('note-text').fill(words)
    await phone.tap('leave-note')
    await phone.see(words)

    await phone.become('sample-counsellor-4')
    await phone.reopen('community/pages/handover/index')
    await phone.see(words)
    await phone.become('sample-care-worker')
    await phone.reopen('community/pages/handover/index')
    await phone.see('下一班的人和负责人看')
    await expect.poll(() => phone.all('note-').count()).toBe(0)
    expect(await phone.faults()).toEqual([])
  })

  it('nobody came to is told at the door and in the inbox, until somebody comes late', async () => {
    valueOf(await save(manager, [{ staffId: world.personId('sample-counsellor') }]))
    world.cloud.clock.set(begin + 5 * MINUTE)
    const phone = await phoneOf(target)
    await phone.page.clock.install({ time: begin + 5 * MINUTE })
    await phone.launch(`pages/landing/index?scene=${hangingThere}`)
    await phone.el('site').waitFor()
    expect(await phone.all('unattended').count()).toBe(0)
    // The page stands open meanwhile, and nobody touches it: it says so within a minute, and what is answered beside it.
    world.cloud.clock.set(begin + 10 * MINUTE)
    expect(await lookAtDoors(world)).toBeNull()
    await phone.page.clock.fastForward('00:51')
    await phone.el('unattended').waitFor()
    await phone.see('暂无人值守')
    await phone.el('dial-12356').waitFor()
    await phone.see('先取个号等人来')
    await phone.reopen('pages/home/index')
    await expect.poll(() => phone.el('near-site').innerText()).toContain('暂无人值守')

    await phone.become('sample-counsellor')
    await phone.reopen('resident/pages/inbox/index')
    const [alarm] = (await storedRotas(world))[0]?.alarms ?? []
    await phone.tap(`message-duty-wanted-${alarm?.id}`)
    await phone.tap('check-in')
    await phone.el('duty-code').fill(hangingThere)
    await phone.tap('duty-by-code')
    await phone.see('到岗')
    await expect.poll(async () => (await weekOf(manager, site)).isUnattended).toBe(false)
    await phone.reopen(`pages/landing/index?scene=${hangingThere}`)
    await phone.el('site').waitFor()
    await expect.poll(() => phone.all('unattended').count()).toBe(0)

    await phone.become('sample-manager')
    await phone.reopen('community/pages/duty/index')
    await phone.tap(`seen-${alarm?.id}`)
    await phone.tap(`why-late-${alarm?.id}`)
    await phone.tap(`close-${alarm?.id}`)
    await phone.see('路上耽误了')
    expect(await phone.faults()).toEqual([])
  })
})

describe.each(targets)('duty at a line we answer, on the $name build', (target) => {
  it('is said to be unattended beside the next line, until somebody says that they are there', async () => {
    const hours = [{ weekday: 1 as const, ...opening }]
    const area = { nodeId: 'n-chenguang', name: '晨光社区' }
    const name = '晨光倾诉电话（虚构示例）'
    const own = { number: '0000-1234', name, area, hours, hoursQuote: '周一下午', ours: true }
    await world.put('hotlines', aStoredLine(own))
    const line = 'line-00001234'
    await putRota(world, aRota([aShift({ staffId: world.personId('sample-counsellor') })], { siteId: line }))
    world.cloud.clock.set(begin + 5 * MINUTE)
    const phone = await phoneOf(target)
    await phone.page.clock.install({ time: begin + 5 * MINUTE })
    await phone.launch(`pages/landing/index?scene=${hangingThere}`)
    await phone.el('site').waitFor()
    await phone.reopen('pages/help/index')
    const row = () => phone.el('dial-0000-1234').innerText()
    await phone.el('dial-0000-1234').waitFor()
    expect(await row()).not.toContain('暂无人值守')
    world.cloud.clock.set(begin + 10 * MINUTE)
    expect(await lookAtDoors(world)).toBeNull()
    await phone.page.clock.fastForward('00:51')
    await expect.poll(row).toContain('暂无人值守')
    expect(await row()).toContain('请先打心理援助热线')

    await phone.become('sample-counsellor')
    await phone.reopen('community/pages/duty/index')
    await phone.tap(`duty-at-${line}`)
    await phone.tap('check-in')
    await phone.tap('duty-declare')
    await phone.see('报了在岗')
    await phone.reopen('pages/help/index')
    await phone.el('dial-0000-1234').waitFor()
    await expect.poll(row).not.toContain('暂无人值守')
    expect(await phone.faults()).toEqual([])
  })
})
