import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterEach, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import { aWorld } from '../support/a-world'

/** The built program on WeChat's framework, walked by taps, without a browser. */
const world = aWorld()
const opened: ProgramInJsdom[] = []
afterEach(() => {
  for (const program of opened.splice(0)) {
    expect(program.client.errors).toEqual([])
    program.close()
  }
})

async function open(path: string, who = 'sample-manager') {
  const cookie = (await fetch(`${world.cloud.url}/session`)).headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  await fetch(`${world.cloud.url}/session`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ openid: sampleOpenid(who) }),
  })
  const program = await openInJsdom({
    builtDir: 'dist/client',
    agreedToPrivacy: true,
    cloudUrl: world.cloud.url,
    cookie,
    path,
  })
  opened.push(program)
  const there = (id: string) => program.document.getElementById(id)
  /** A first call of a function takes seconds on a machine that builds beside. */
  const until = <Found>(found: () => Found, what: string) =>
    program.until(found, what).catch(() => program.until(found, what))
  const says = (text: string) => until(() => program.text().includes(text), text)
  /** Until it leads somewhere: taps rest for a moment after a change of screen. */
  const tapTo = (id: string, found: () => unknown) => {
    let tapped = 0
    return until(() => {
      if (found()) return true
      // A second tap on what adds something adds another one.
      if (Date.now() - tapped < 1500) return false
      const target = [...program.document.querySelectorAll(`[id^="${id}"]`)].at(-1)
      if (target && target.getAttribute('aria-disabled') !== 'true') {
        program.tap(target)
        tapped = Date.now()
      }
      return false
    }, `what a tap on ${id} leads to`)
  }
  return {
    program,
    there,
    says,
    /** Opens what has this on it. */
    tapTo: (id: string, shows: string) => tapTo(id, () => there(shows)),
    tapFor: (id: string, text: string) => tapTo(id, () => program.text().includes(text)),
    async write(fields: Readonly<Record<string, string>>) {
      for (const [id, text] of Object.entries(fields)) {
        const field = await until(() => there(id), id)
        program.type(field, text)
      }
    },
    tapChosen: (id: string) => tapTo(id, () => there(id)?.getAttribute('aria-checked') === 'true'),
    tapAway: (id: string, sheet: string) => tapTo(id, () => !there(`${sheet}-sheet`)),
    /** Carries out what a sheet asks; it goes once that is done. */
    async save(sheet: string) {
      await program.until(
        () => there(`${sheet}-save`)?.getAttribute('aria-disabled') !== 'true',
        `${sheet} can be saved`,
      )
      await tapTo(`${sheet}-save`, () => !there(`${sheet}-sheet`))
    },
  }
}

const stored = async (collection: 'nodes' | 'sites', id: string) =>
  (await world.documents(collection)).find((one) => one._id === id)
const place = (id: string) => `manager/pages/place/index?id=${id}`

describe('whoever keeps places, on the weapp build', () => {
  it('adds a community and its site, with rooms and hours, and sees it counted as built', async () => {
    const phone = await open('pages/me/index')
    await phone.tapTo('my-places', 'place-n-qinghe')
    await phone.tapTo('place-n-qinghe', 'add-place')
    await phone.tapTo('add-place', 'add-name')
    await phone.write({ 'add-name': '晨光社区' })
    await phone.says('算进建成率：社区、村要有心理咨询室或者社会工作室')
    await phone.tapFor('add-save', '同一级里已经有一个叫这个名字的了')
    await phone.write({ 'add-name': '新柳社区（虚构示例）' })
    await phone.save('add')
    await phone.says('新柳社区（虚构示例）')
    const made = (await world.documents('nodes')).find(({ name }) => name === '新柳社区（虚构示例）')
    await phone.tapFor(`under-${made?._id}`, '在青禾街道（虚构示例）下面')

    await phone.tapTo('add-site', 'site-name')
    await phone.tapChosen('site-kind-social-work-room')
    await phone.write({ 'site-name': '新柳小屋', 'site-address': '新柳路一号（虚构地址）', 'site-latitude': '30.5' })
    await phone.tapFor('new-site-save', '坐标要两个都写，或者都不写')
    await phone.write({ 'site-latitude': '' })
    await phone.tapFor('new-site-save', '还没有房间，不能当面谈')

    await phone.tapTo('rooms', 'add-room')
    await phone.tapTo('add-room', 'room-0')
    await phone.write({ 'room-0': '小屋' })
    await phone.save('rooms')
    await phone.tapTo('hours', 'hours-1')
    await phone.write({ 'hours-1': '9:00-12:00、14点-17:30', 'hours-2': '早上' })
    await phone.says('请写成 9:00-12:00 这样。')
    await phone.write({ 'hours-2': '' })
    await phone.says('门口写：周一 09:00–12:00、14:00–17:30')
    await phone.save('hours')
    await phone.says('社会工作室，在新柳社区')
    const site = (await world.documents('sites')).find(({ name }) => name === '新柳小屋')
    expect(site).toMatchObject({ rooms: [{ name: '小屋', kind: 'room' }] })

    const built = await open('manager/pages/built/index')
    await built.says('4 个里建成了 4 个')
    const staffing = await open('manager/pages/staffing/index')
    await staffing.says('新柳社区')
    await staffing.says('该有 2 人，在岗 0 人')
  })

  it('moves a school, reading first what would change there, and closes it', async () => {
    const begun = { closedOn: null, revision: 1, v: 1 }
    const school = { id: 'n-school', kind: 'school', name: '柳岸小学（虚构示例）', parentId: 'n-liuan' }
    await world.put('nodes', { ...school, settings: { pauseDays: 7 }, ...begun })
    const above = await open(place('n-nantang'))
    await above.tapTo('set-comingInAll', 'setting-value')
    await above.write({ 'setting-value': '21' })
    await above.says('请写 1 到 20 之间的整数。')
    await above.write({ 'setting-value': '4' })
    await above.save('setting')
    await above.says('在这里设的')

    const phone = await open(place('n-school'))
    await phone.tapTo('move', 'to-n-nantang')
    await phone.tapFor('to-n-nantang', '从6 次，变成4 次')
    expect(phone.program.text()).not.toContain('停多少天不能约：从')
    await phone.save('move')
    await phone.says('跟着「南塘社区」')
    await phone.tapTo('set-pauseDays', 'give-back')
    await phone.says('不在这里设，回到14 天')
    await phone.tapAway('give-back', 'setting')
    await expect.poll(async () => (await stored('nodes', 'n-school'))?.settings).toEqual({})
    await phone.tapTo('close', 'close-save')
    await phone.save('close')
    await expect.poll(async () => (await stored('nodes', 'n-school'))?.closedOn).not.toBe(null)
    expect(await stored('nodes', 'n-school')).toMatchObject({ parentId: 'n-nantang', revision: 4 })
  })

  it('shuts a door for a day, which residents read where they land, and takes it back', async () => {
    const phone = await open('manager/pages/keep-site/index?id=s-chenguang')
    await phone.tapTo('add-closure', 'closure-from')
    await phone.write({ 'closure-from': '2026-11-24', 'closure-reason': '水管检修' })
    await phone.says('门口写：')
    await phone.save('closure')
    await phone.says('门口这样写：')
    const resident = await open('pages/landing/index?scene=hx-cg-01', 'sample-resident')
    await resident.says('不开（水管检修）')
    await phone.tapFor('remove-closure-', '没有写过要关门的日子。')
    expect((await stored('sites', 's-chenguang'))?.closures).toEqual([])
  })
})
