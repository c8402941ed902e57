import { describe, expect, it } from 'vitest'
import { instantAt } from '#core/domain/time'
import { type Phone, targets } from '../support/browser'
import { aStoredLine } from '../support/lines'
import { aStreet, cutOff, holdCalls } from '../support/phones'

const { world, phoneOf } = aStreet()
const help = 'pages/help/index'
const at = (minute: number) => world.cloud.clock.set(instantAt('2026-11-23', minute))

/** The numbers in the order they stand, from the top. */
const numbersOn = async (phone: Phone): Promise<string[]> => {
  const ids = await phone.all('dial-').evaluateAll((rows) => rows.map((row) => row.id))
  return ids.map((id) => id.replace(/^.*dial-/, ''))
}
/** The same where the cloud cannot be asked: they stand by the phone's own hour then, which may be night. */
const held = async (phone: Phone): Promise<string[]> => (await numbersOn(phone)).sort()
const here = {
  ...{ number: '0000-1234', name: '本街道值守电话（虚构示例）' },
  area: { nodeId: 'n-qinghe', name: '青禾街道（虚构示例）' },
}
const away = { number: '0000-5678', name: '外地的一条热线（虚构示例）', area: { nodeId: null, name: '外地' } }
/** Answered until two in the morning, as its source says. */
const late = {
  hours: ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from: 480, until: 120 })),
  ...{ hoursText: '每天 8:00–次日 2:00', hoursQuote: '每日8:00至次日2:00' },
}

describe.each(targets)('the lines on the $name build', (target) => {
  it('of somebody whose phone is open lose the one a keeper closes, at the next look, and never 120 and 110', async () => {
    at(600)
    const person = await phoneOf(target)
    await person.launch('pages/home/index')
    await person.tap('entry-help')
    await person.el('dial-12355').waitFor()

    const keeper = await phoneOf(target, 'sample-line-keeper')
    await keeper.launch('pages/me/index')
    await keeper.tap('my-lines')
    await keeper.tap('line-12355')
    await keeper.tap('close-line')
    await keeper.el('reopen-line').waitFor()

    await person.comeBack('pages/home/index')
    await person.tap('entry-help')
    await person.el('dial-12355').waitFor({ state: 'detached' })
    expect(await numbersOn(person)).toEqual(['12356', '12338', '120', '110'])
    // The list it knows is on the phone, where there is no network.
    await cutOff(person)
    await person.reopen(help)
    await person.el('dial-12356').waitFor()
    expect(await held(person)).toEqual(['110', '120', '12338', '12356'])
    expect(await person.faults()).toEqual([])
  })

  it('of this place are there also for whoever asks for help before the place has answered', async () => {
    at(600)
    await world.put('hotlines', aStoredLine(here))
    const person = await phoneOf(target)
    const landing = await holdCalls(person, 'land')
    await person.launch('pages/landing/index?scene=hx-cg-01')
    await person.tap('way-help')
    await person.el('dial-12356').waitFor()
    expect(await held(person)).toEqual(['110', '120', '12338', '12355', '12356'])
    await landing.letGo()
    await person.el('dial-0000-1234').waitFor()
    expect(await numbersOn(person)).toEqual(['0000-1234', '12356', '12355', '12338', '120', '110'])
    expect(await person.faults()).toEqual([])
  })

  it('are there on a phone that never reached the cloud', async () => {
    at(600)
    const person = await phoneOf(target)
    await cutOff(person)
    await person.launch(help)
    await person.el('dial-110').waitFor()
    expect(await held(person)).toEqual(['110', '120', '12338', '12355', '12356'])
  })

  it.each([
    [600, ['0000-1234', '12356', '12355', '12338', '120', '110']],
    [1410, ['0000-1234', '120', '110', '12356', '12355', '12338']],
    [180, ['120', '110', '12356', '12355', '12338', '0000-1234']],
  ])('at minute %i of the day stand in the order of the hour, those of this place first', async (minute, order) => {
    at(minute)
    await world.put('hotlines', aStoredLine({ ...here, ...late }))
    await world.put('hotlines', aStoredLine(away))
    const person = await phoneOf(target)
    await person.launch('pages/landing/index?scene=hx-cg-01')
    await person.tap('way-help')
    await person.el('dial-0000-1234').waitFor()
    expect(await numbersOn(person)).toEqual(order)
    expect(await person.faults()).toEqual([])
  })

  it('of other places are found by name, from the list the phone knows, and shown to nobody who does not look', async () => {
    at(600)
    await world.put('hotlines', aStoredLine(away))
    await world.put('hotlines', aStoredLine({ ...away, number: '0000-5679', area: { nodeId: null, name: '云溪市' } }))
    const person = await phoneOf(target)
    await person.launch(help)
    await person.el('lines-elsewhere').waitFor()
    await cutOff(person)
    await person.reopen(help)
    await person.el('lines-elsewhere').waitFor()
    const own = ['110', '120', '12338', '12355', '12356']
    expect(await held(person)).toEqual(own)
    expect(await person.sees('0000-567')).toBe(false)
    await person.tap('lines-elsewhere')
    await person.el('elsewhere-words').waitFor()
    expect(await held(person)).toEqual(own)
    expect(await person.sees('0000-567')).toBe(false)
    await person.el('elsewhere-words').fill('云溪')
    await person.see('找到 1 条')
    expect(await held(person)).toEqual(['0000-5679', ...own])
    await person.el('elsewhere-words').fill('南塘')
    await person.see('名单里没有那里的热线')
    expect(await held(person)).toEqual(own)
    expect(await person.faults()).toEqual([])
  })

  it('are written by two at once without a word lost', async () => {
    at(600)
    await world.put('hotlines', aStoredLine(here))
    const first = await phoneOf(target, 'sample-line-keeper')
    const second = await phoneOf(target, 'sample-manager')
    for (const phone of [first, second]) {
      await phone.launch('community/pages/line/index?id=line-00001234')
      await phone.el('line-owner').waitFor()
    }
    await first.el('line-owner').fill('先改的单位（虚构）')
    await first.tap('save-line')
    await first.see('已经保存')
    await second.el('line-about').fill('后改的一句话。')
    await second.tap('save-line')
    await second.see('主办单位：先改的单位（虚构）')
    expect(await second.el('line-about').inputValue()).toBe('后改的一句话。')
    await second.el('line-owner').fill('先改的单位（虚构）')
    await second.tap('save-mine')
    await second.see('已经保存')
    const [stored] = (await world.documents('hotlines')).filter(({ number }) => number === '0000-1234')
    expect(stored).toMatchObject({ owner: '先改的单位（虚构）', about: '后改的一句话。', revision: 3 })
  })

  it('get a new one with its source, and a dial test that counts as a check', async () => {
    at(600)
    const keeper = await phoneOf(target, 'sample-line-keeper')
    await keeper.launch('community/pages/lines/index')
    await keeper.tap('add-line')
    await keeper.tap('save-line')
    await keeper.el('line-unchecked').waitFor()
    const fields = {
      ...{ 'line-number': '0000-4321', 'line-name': '示例热线', 'line-about': '示例。', 'line-owner': '示例单位' },
      ...{ 'line-hours-text': '全天 24 小时', 'line-source': '示例公告' },
    }
    for (const [id, text] of Object.entries(fields)) await keeper.el(id).fill(text)
    await keeper.tap('checked-today')
    await keeper.tap('save-line')
    await keeper.see(/来源里没有这样写接听时间/)
    await keeper.el('line-hours-text').fill('每天 9:00–22:00')
    await keeper.tap('hours-daily')
    await keeper.el('hours').fill('9：00-22：00')
    await keeper.el('line-hours-quote').fill('接听时间：每日9:00-22:00')
    await keeper.tap('save-line')
    await keeper.el('dial-test').waitFor()
    await keeper.tap('outcome-answered')
    await keeper.tap('answerer-operator')
    await keeper.el('waited').fill('95')
    await keeper.tap('note-test')
    await keeper.see(/有人接了（接线员），等了 1 分 35 秒，是你/)
    const [stored] = (await world.documents('hotlines')).filter(({ number }) => number === '0000-4321')
    expect(stored).toMatchObject({ verifiedAt: '2026-11-23', hours: { length: 7 } })

    const person = await phoneOf(target)
    await person.launch(help)
    await person.el('dial-0000-4321').waitFor()
    await person.see('每天 9:00–22:00')
  })
})
