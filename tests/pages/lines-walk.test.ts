import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterEach, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import { setLineClosed } from '#core/contracts/hotlines'
import { instantAt } from '#core/domain/time'
import { aWorld } from '../support/a-world'
import { actionsOf } from '../support/each-call'
import { aStoredLine } from '../support/lines'
import { tapTo as tapToIn } from '../support/tap-to'
import { valueOf } from '../support/value-of'

/** The built program on WeChat's framework, walked by taps, without a browser. */
const world = aWorld()
const opened: ProgramInJsdom[] = []
afterEach(() => {
  for (const program of opened.splice(0)) {
    expect(program.client.errors).toEqual([])
    program.close()
  }
})

async function sessionOf(name: string): Promise<string> {
  const cookie = (await fetch(`${world.cloud.url}/session`)).headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  await fetch(`${world.cloud.url}/session`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ openid: sampleOpenid(name) }),
  })
  return cookie
}

async function open(path: string, who = 'sample-resident') {
  const cookie = await sessionOf(who)
  const program = await openInJsdom({ builtDir: 'dist/client', cloudUrl: world.cloud.url, cookie, path })
  opened.push(program)
  const there = (id: string) => () => program.document.getElementById(id)
  return {
    program,
    there: (id: string) => program.until(there(id), id),
    gone: (id: string) => program.until(() => there(id)() === null, `${id} to be gone`),
    says: (text: string) => program.until(() => program.text().includes(text), text),
    /** Until it leads somewhere: taps rest for a moment after a change of screen. */
    tapTo: (id: string, found: () => unknown) => tapToIn(program, id, found),
    seen: there,
    numbers: () =>
      [...program.document.querySelectorAll('.phone-pages [id^="dial-"]')].map(({ id }) => id.replace('dial-', '')),
  }
}

const at = (minute: number) => world.cloud.clock.set(instantAt('2026-11-23', minute))
const help = 'pages/help/index'
const late = {
  ...{ number: '0000-1234', name: '本街道值守电话（虚构示例）' },
  area: { nodeId: 'n-qinghe', name: '青禾街道（虚构示例）' },
  hours: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from: 480, until: 120 })),
  ...{ hoursText: '每天 8:00–次日 2:00', hoursQuote: '每日8:00至次日2:00' },
}

describe('the lines on the help page, on the weapp build', () => {
  it('lose one that is closed', async () => {
    at(600)
    const before = await open(help)
    await before.there('dial-12355')
    const keeper = await world.as('sample-line-keeper')
    valueOf(await keeper.call(setLineClosed, { lineId: 'line-12355', closed: true, revision: 0 }))
    const after = await open(help)
    await after.there('dial-12356')
    await after.gone('dial-12355')
    expect(after.numbers()).toEqual(['12356', '12338', '120', '110'])
  })

  it.each([
    [600, ['0000-1234', '12356', '12355', '12338', '120', '110']],
    [1410, ['0000-1234', '120', '110', '12356', '12355', '12338']],
    [180, ['120', '110', '12356', '12355', '12338', '0000-1234']],
  ])('at minute %i of the day stand as the hour has them, for whoever scanned a code here', async (minute, order) => {
    at(minute)
    await world.put('hotlines', aStoredLine(late))
    const away = { number: '0000-5678', name: '外地的一条热线（虚构示例）', area: { nodeId: null, name: '外地' } }
    await world.put('hotlines', aStoredLine(away))
    const phone = await open('pages/landing/index?scene=hx-cg-01')
    await phone.there('site')
    await phone.tapTo('way-help', phone.seen('dial-0000-1234'))
    expect(phone.numbers()).toEqual(order)
    expect(phone.program.text()).not.toContain('0000-5678')
    await phone.tapTo('lines-elsewhere', phone.seen('elsewhere-words'))
    expect(phone.numbers()).toEqual(order)
    phone.program.type('elsewhere-words', '外地')
    await phone.there('dial-0000-5678')
    expect(phone.program.text()).toContain('外地的一条热线（虚构示例）')
  })

  it('say of a closed hour when somebody answers again, and of an old check that it is one', async () => {
    at(180)
    await world.put('hotlines', aStoredLine({ ...late, verifiedAt: '2026-08-01' }))
    const phone = await open('pages/landing/index?scene=hx-cg-01')
    await phone.there('site')
    await phone.tapTo('way-help', phone.seen('dial-0000-1234'))
    expect(phone.program.text()).toContain('号码未核验。现在可能没人接听，今天 08:00 开始接听')
  })
})

describe('the list of lines, on the weapp build', () => {
  // Of somebody who opened nothing before: what a phone of another test still asks is not theirs.
  const who = 'sample-resident-2'
  const askedOfSites = () =>
    world.cloud.calls
      .list()
      .filter((call) => call.function === 'sites' && call.openid === sampleOpenid(who))
      .map((call) => [...actionsOf(JSON.parse(call.event))].sort())

  it('comes in the call for the place, and help asks for it alone, each once', async () => {
    world.cloud.calls.clear()
    const phone = await open('pages/landing/index?scene=hx-cg-01', who)
    await phone.there('site')
    await expect.poll(askedOfSites).toEqual([['land', 'listHotlines']])
    world.cloud.calls.clear()
    await phone.tapTo('way-help', phone.seen('dial-12355'))
    await expect.poll(askedOfSites).toEqual([['listHotlines']])
  })
})

describe('keeping the lines, on the weapp build', () => {
  it('a keeper closes one from the list that leads there', async () => {
    const keeper = await open('pages/me/index', 'sample-line-keeper')
    await keeper.tapTo('my-lines', keeper.seen('line-12355'))
    await keeper.tapTo('line-12355', keeper.seen('close-line'))
    await keeper.tapTo('close-line', keeper.seen('reopen-line'))
    await keeper.says('你停用了')
    const [stored] = (await world.documents('hotlines')).filter(({ number }) => number === '12355')
    expect(stored).toMatchObject({ closed: { by: world.personId('sample-line-keeper') }, revision: 1 })
  })

  it('what one wrote stays when somebody else was first, beside what stands now', async () => {
    await world.put('hotlines', aStoredLine(late))
    const page = 'community/pages/line/index?id=line-00001234'
    const [first, second] = [await open(page, 'sample-line-keeper'), await open(page, 'sample-manager')]
    for (const { there } of [first, second]) await there('line-owner')
    first.program.type('line-owner', '先改的单位')
    await first.tapTo('save-line', () => first.program.text().includes('已经保存'))
    second.program.type('line-about', '后改的一句话。')
    await second.tapTo('save-line', second.seen('save-mine'))
    await second.says('主办单位：先改的单位')
    expect((second.program.el('line-about') as HTMLInputElement).value).toBe('后改的一句话。')
    second.program.type('line-owner', '先改的单位')
    await second.tapTo('save-mine', () => second.program.text().includes('已经保存'))
    const [stored] = (await world.documents('hotlines')).filter(({ number }) => number === '0000-1234')
    expect(stored).toMatchObject({ owner: '先改的单位', about: '后改的一句话。', revision: 3 })
  })

  it('a dial test is noted, without a name', async () => {
    const keeper = await open('community/pages/line/index?id=line-12356', 'sample-line-keeper')
    await keeper.there('dial-test')
    await keeper.tapTo('outcome-answered', keeper.seen('answerer-operator'))
    await keeper.tapTo(
      'answerer-operator',
      () => keeper.program.el('answerer-operator').getAttribute('aria-checked') === 'true',
    )
    keeper.program.type('waited', '95')
    await keeper.tapTo('note-test', () => keeper.program.text().includes('有人接了（接线员），等了 1 分 35 秒，是你'))
    const [stored] = (await world.documents('hotlines')).filter(({ number }) => number === '12356')
    expect(stored).toMatchObject({ verifiedAt: '2026-11-23', tests: [{ waited: 95, outcome: 'answered' }] })
  })

  it('is not for residents', async () => {
    const person = await open('community/pages/lines/index')
    await person.there('not-allowed')
  })
})
