import { describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { aStreet } from '../support/phones'

const { world, phoneOf } = aStreet()

const page = (name: string, id: string) => `manager/pages/${name}/index?id=${id}`
const isClosed = (phone: Phone, sheet: string) => expect.poll(() => phone.all(`${sheet}-sheet`).count()).toBe(0)
const stored = async (collection: 'nodes' | 'sites', id: string) =>
  (await world.documents(collection)).find((one) => one._id === id) as Record<string, unknown> | undefined

/** As Chinese maps have them. */
const measured = {
  's-liuan': { latitude: 30.51, longitude: 114.3 },
  's-chenguang': { latitude: 30.56, longitude: 114.3 },
}

async function write(phone: Phone, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(fields)) await phone.el(id).fill(text)
}

async function save(phone: Phone, sheet: string): Promise<void> {
  await phone.tap(`${sheet}-save`)
  await isClosed(phone, sheet)
}

describe.each(targets)('whoever keeps places, on the $name build', (target) => {
  it('adds a community and its site, with rooms and hours, and sees it counted as built', async () => {
    const phone = await phoneOf(target, 'sample-manager')
    await phone.launch('pages/me/index')
    await phone.tap('my-places')
    await phone.tap('place-n-qinghe')
    await phone.tap('add-place')
    await write(phone, { 'add-name': '晨光社区' })
    await phone.see('算进建成率：社区、村要有心理咨询室或者社会工作室')
    await phone.tap('add-save')
    await phone.see(/同一级里已经有一个叫这个名字的了/)
    await write(phone, { 'add-name': '新柳社区（虚构示例）' })
    await save(phone, 'add')
    await phone.all('under-').filter({ hasText: '新柳社区' }).click()

    await phone.see(/还没有站点/)
    await phone.tap('add-site')
    await phone.tap('site-kind-social-work-room')
    await write(phone, { 'site-name': '新柳小屋', 'site-address': '新柳路一号（虚构地址）', 'site-latitude': '30.5' })
    await phone.tap('new-site-save')
    await phone.see(/坐标要两个都写，或者都不写/)
    await write(phone, { 'site-latitude': '' })
    await phone.tap('new-site-save')

    await phone.see(/还没有房间，不能当面谈/)
    await phone.tap('rooms')
    await phone.tap('add-room')
    await write(phone, { 'room-0': '小屋' })
    await save(phone, 'rooms')
    await phone.tap('hours')
    await write(phone, { 'hours-1': '9:00-12:00、14点-17:30', 'hours-2': '早上' })
    await phone.see('请写成 9:00-12:00 这样。')
    await write(phone, { 'hours-2': '' })
    await phone.see(/门口写：周一 09:00–12:00、14:00–17:30/)
    await save(phone, 'hours')
    await phone.see('周一 09:00–12:00、14:00–17:30')

    await phone.launch('manager/pages/built/index')
    await phone.see('4 个里建成了 4 个')
    await phone.see('到了 90% 的目标')
    expect(await phone.faults()).toEqual([])
  })

  it('moves a school, reading first what would change there, and cannot close what somebody works at', async () => {
    const begun = { closedOn: null, revision: 1, v: 1 }
    const school = { id: 'n-school', kind: 'school', name: '柳岸小学（虚构示例）', parentId: 'n-liuan' }
    await world.put('nodes', { ...school, settings: { pauseDays: 7 }, ...begun })
    const phone = await phoneOf(target, 'sample-manager')
    await phone.launch(page('place', 'n-nantang'))
    await phone.tap('set-comingInAll')
    await write(phone, { 'setting-value': '21' })
    await phone.see('请写 1 到 20 之间的整数。')
    await write(phone, { 'setting-value': '4' })
    await save(phone, 'setting')
    await phone.see('在这里设的')

    await phone.launch(page('place', 'n-school'))
    await phone.tap('move')
    await phone.tap('to-n-nantang')
    await phone.see(/从6 次，变成4 次/)
    expect(await phone.sees(/停多少天不能约：从/)).toBe(false)
    await save(phone, 'move')
    await phone.see(/在青禾街道（虚构示例）、南塘社区下面/)
    await phone.see('跟着「南塘社区」')
    await phone.tap('set-pauseDays')
    await phone.see('不在这里设，回到14 天')
    await phone.tap('give-back')
    await isClosed(phone, 'setting')
    await phone.tap('close')
    await save(phone, 'close')
    await phone.see(/停用了/)
    expect(await stored('nodes', 'n-school')).toMatchObject({ parentId: 'n-nantang', settings: {}, revision: 4 })
    expect((await stored('nodes', 'n-school'))?.closedOn).toBe('2026-11-23')
    expect(await phone.faults()).toEqual([])
  })

  it('shuts a door for a day, which residents read where they land, and takes it back', async () => {
    const { _id, ...measured } = (await stored('sites', 's-chenguang')) ?? {}
    await world.put('sites', { ...measured, id: 's-chenguang', location: { latitude: 30.5, longitude: 114.3 } })
    const phone = await phoneOf(target, 'sample-manager')
    await phone.launch(page('keep-site', 's-chenguang'))
    await phone.tap('close')
    await phone.see(/请先在站点日程里安排好/)
    expect(await phone.el('close-save').getAttribute('aria-disabled')).toBe('true')
    await phone.el('close-sheet').getByLabel('关闭').click()
    await isClosed(phone, 'close')
    await phone.tap('add-closure')
    await write(phone, { 'closure-from': '2026-11-24', 'closure-reason': '水管检修' })
    await phone.see(/门口写：11月24日 不开（水管检修）/)
    await save(phone, 'closure')
    await phone.see(/门口这样写：.*水管检修/)

    const resident = await phoneOf(target)
    await resident.launch('pages/landing/index?scene=hx-cg-01')
    await resident.see(/不开（水管检修）/)
    // A browser has no map of its own.
    expect(await resident.all('site-map').count()).toBe(target.name === 'weapp' ? 1 : 0)
    if (target.name === 'weapp') await resident.tap('site-map')
    await resident.launch('resident/pages/counsellor/index?id=c-yunxi')
    await resident.see(/11月24日 不开（水管检修）。这些时候约不到/)
    await phone.all('remove-closure-').click()
    await phone.see('没有写过要关门的日子。')
    expect((await stored('sites', 's-chenguang'))?.closures).toEqual([])
    for (const one of [phone, resident]) expect(await one.faults()).toEqual([])
  })
})

describe.each(targets)('whoever wants to know where to go, on the $name build', (target) => {
  it('sees the nearer place first once they say where they are, and by its name again where they take that back', async () => {
    for (const [id, location] of Object.entries(measured)) {
      const { _id, ...site } = (await stored('sites', id)) ?? {}
      await world.put('sites', { ...site, id, location })
    }
    const phone = await phoneOf(target)
    // A street from 柳岸, and some kilometres from 晨光; a browser says it as satellites do, which is a street beside at the most.
    await phone.page.context().setGeolocation({ latitude: 30.512, longitude: 114.302 })
    await phone.page.context().grantPermissions(['geolocation'])
    const firstPlace = () => phone.idAfter(phone.all('place-s-').first(), 'place-s-')
    await phone.launch('resident/pages/places/index')
    await phone.see('点了才会问手机你在哪里。位置只在手机上用来算远近，不发给我们，也不记下来。')
    await expect.poll(firstPlace).toBe('chenguang')

    await phone.tap('by-distance')
    if (target.name === 'weapp') await phone.choose('允许')
    await expect.poll(firstPlace).toBe('liuan')
    await phone.see(/约 .*米|约 .*公里/)
    await phone.see(/没有量过位置/)

    await phone.rested()
    await phone.tap('by-name')
    await expect.poll(firstPlace).toBe('chenguang')
    expect(await phone.faults()).toEqual([])
  })
})
