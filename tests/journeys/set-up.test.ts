import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { staffAgreement } from '#core/content/staff-agreement'
import { acceptInvitation, signAgreement } from '#core/contracts/staff'
import type { CollectionName } from '../../cloudfunctions/_store/schema'
import { desk, inAHurry, type Phone, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { bringFile } from '../support/pages/set-up-pages'
import { aStreet } from '../support/phones'
import { wayIn, withWayIn } from '../support/planted-staff'
import { scanAndSayYes } from '../support/scanning'
import { aCsv, aWorkbook, peopleHead, placesHead, streetPeople, streetPlaces } from '../support/tables'
import { valueOf } from '../support/value-of'
import { aWalk } from '../support/walked'

/** Nobody knows them yet: they come with the codes of the table. */
const colleagues = streetPeople.slice(2).map((_, at) => `colleague-${at}`)
const { world, phoneOf } = aStreet({ at: mondayAt(6), functionEnv: withWayIn, extraPeople: colleagues })

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const wide = { width: 1280, height: 900 }
const top = '示例街道（虚构）'
/** All that the sample world has. */
const seeded: readonly CollectionName[] = [
  ...(['nodes', 'sites', 'placements', 'counsellors', 'staff', 'articles', 'hotlines'] as const),
  ...(['courses', 'lesson-bodies', 'populations', 'play-counts'] as const),
]

const [onTheWeb, inWechat] = targets

describe('a street at a desk', () => {
  it('goes from an empty database through the whole guide to the first booking: 10 communities, 4 schools, 12 people', async () => {
    for (const name of seeded) await world.empty(name)
    const began = Date.now()
    const [manager, colleague, resident] = [aWalk(), aWalk(), aWalk()]

    // Help is there before anything else is.
    const residents = await phoneOf(onTheWeb, 'sample-resident', inAHurry)
    await residents.launch('pages/home/index')
    await residents.see('12356')

    // A phone makes the first manager, and lets the computer in.
    const hand = await phoneOf(inWechat, 'sample-parent', inAHurry)
    await hand.launch('staff/pages/way-in/index')
    await manager.write(hand, 'way-in-code', wayIn)
    await manager.write(hand, 'way-in-name', '示例负责人')
    await manager.tap(hand, 'enter')
    await hand.see(/这里还什么都没有/)
    await manager.write(hand, 'way-in-top', top)
    await manager.tap(hand, 'enter')
    await manager.tap(hand, 'sign')
    await hand.see(/9 步里办好了 0 步/)
    await hand.rested()
    await manager.tap(hand, 'to-computers')
    const computer = await phoneOf(desk, 'sample-parent', inAHurry)
    await computer.page.setViewportSize(wide)
    await computer.launch('desk/pages/home/index')
    // To scan, and to say yes.
    await manager.step(scanAndSayYes(hand, computer.page))
    await manager.step(Promise.resolve())

    await manager.tap(computer, 'to-set-up')
    await computer.see('9 步里办好了 0 步，下一步：社区、学校和单位。')
    await manager.tap(computer, 'to-tables')
    const buffer = Buffer.from(await aWorkbook({ 地点: streetPlaces, 人员: streetPeople }), 'base64')
    await manager.step(bringFile(computer, { name: 'street.xlsx', mimeType: xlsx, buffer }))
    await computer.see('会添上 14 个地方、14 个站点、12 份邀请。原来有的都不动。')
    await manager.tap(computer, 'import')
    await computer.see('添上了 14 个地方、14 个站点、12 份邀请。')
    const made = await computer.el('made').innerText()
    const [first = '', ...others] = made.match(/[A-Z0-9]{4} [A-Z0-9]{4} [A-Z0-9]{4}/g) ?? []
    expect(others).toHaveLength(11)
    await manager.tap(computer, 'to-set-up')
    await computer.see('9 步里办好了 4 步，下一步：同事。')

    // Each colleague on their own phone: one is looked over the shoulder, the others do the same.
    const counsellors = await phoneOf(inWechat, 'sample-resident-2', inAHurry)
    await counsellors.launch('staff/pages/join/index')
    await colleague.write(counsellors, 'join-code', first)
    await colleague.tap(counsellors, 'look')
    await counsellors.see('咨询师 · 兰心社区（虚构示例） · 示例咨询师')
    await colleague.tap(counsellors, 'accept')
    await colleague.tap(counsellors, 'sign')
    await counsellors.see('在岗')
    const joining = colleague.told()
    for (const [at, code] of others.entries()) {
      const other = await world.as(colleagues[at] ?? '')
      valueOf(await other.call(acceptInvitation, { code }))
      valueOf(await other.call(signAgreement, { version: staffAgreement.version }))
    }
    await counsellors.launch('counsellor/pages/offer/index?offer=one-to-one')
    await colleague.tap(counsellors, 'offer-open')
    await colleague.tap(counsellors, 'ask-offer')
    await colleague.tap(counsellors, 'save-change')
    await expect
      .poll(async () => (await world.documents('counsellors')).some(({ siteIds }) => (siteIds as []).length > 0))
      .toBe(true)

    // The guide says by itself what is left: it is asked anew whenever it comes to the front.
    const guide = async () => {
      await computer.rested()
      await manager.tap(computer, 'desk-home')
      await manager.tap(computer, 'to-set-up')
    }
    await guide()
    await computer.see('9 步里办好了 6 步，下一步：档案专人。')
    await manager.tap(computer, 'step-keepers')
    await manager.step(computer.page.getByRole('rowheader', { name: '示例档案专人' }).getByRole('button').click())
    await manager.tap(computer, 'open-person')
    await manager.tap(computer, 'training-records')
    await manager.write(computer, 'training-what', '档案和保密（示例）')
    await manager.write(computer, 'training-on', '2026-11-20')
    await manager.tap(computer, 'note-training')
    await computer.see(/档案和保密（示例）/)

    await guide()
    await computer.see('9 步里办好了 7 步，下一步：本地的求助电话。')
    await manager.tap(computer, 'step-lines')
    await manager.tap(computer, 'add-line')
    await manager.write(computer, 'line-number', '000-12345678')
    await manager.write(computer, 'line-name', '示例街道心理热线（虚构）')
    await manager.write(computer, 'line-about', '想找人说说话，可以打。')
    await manager.write(computer, 'line-owner', '示例街道办事处（虚构）')
    await manager.step(computer.page.getByRole('radio', { name: top }).click())
    await manager.write(computer, 'line-hours-text', '工作日接听（示例）')
    await manager.write(computer, 'line-source', '示例街道办事处公告（虚构）')
    await manager.tap(computer, 'checked-today')
    await manager.tap(computer, 'save-line')
    await computer.see('打不通')

    await guide()
    await computer.see('9 步里办好了 8 步，下一步：张贴的码。')
    await manager.tap(computer, 'to-doors')
    await computer.see('添上 14 处')
    await manager.tap(computer, 'put-up-at-doors')
    await computer.page.getByRole('rowheader', { name: '门口' }).waitFor()
    const codes = (await world.documents('placements')).map(({ siteId }) => siteId)
    expect(codes.sort()).toEqual((await world.documents('sites')).map(({ _id }) => _id).sort())
    await guide()
    await computer.see('都办好了，居民可以来了。')

    await residents.launch('pages/booking/index')
    await resident.step(residents.all('counsellor-').first().click())
    await resident.step(residents.all('slot-').first().click())
    await resident.tap(residents, 'confirm-booking')
    await residents.el('appointment-code').waitFor()
    expect(await world.appointments()).toMatchObject([
      { status: 'confirmed', counsellorId: expect.stringMatching(/-i0-c$/) },
    ])
    const walked = { manager: manager.told(), joining, counsellor: colleague.told(), resident: resident.told() }
    // As many taps, and words or files given, as each needs.
    expect(Object.values(walked).map(({ steps }) => steps)).toEqual([42, 4, 7, 3])
    const took = Math.round((Date.now() - began) / 6000) / 10
    console.log(`set-up at a desk, ${took} minutes of the machine: ${JSON.stringify(walked)}`)
    for (const one of [residents, hand, computer, counsellors] satisfies Phone[]) expect(await one.faults()).toEqual([])
  })
})
describe.each(targets)('a table on the $name build', (target) => {
  it('is told where it is wrong, row by row, before anything is made; and lists are taken along', async () => {
    const manager = await phoneOf(target, 'sample-manager')
    await manager.launch('manager/pages/tables/index')
    const wrong = aCsv([
      placesHead,
      ['', '新柳社区', '社区', '新柳小屋', '心理咨询室', '新柳路一号', '', '小屋', '早上'],
      ['', '新柳小区', '小区', '', '', '', '', '', ''],
    ])
    await bringFile(manager, { name: 'wrong.csv', mimeType: 'text/csv', buffer: Buffer.from(wrong, 'base64') })
    await manager.see(/地点第 2 行：看不懂「早上」/)
    await manager.see(/地点第 3 行：没有「小区」这一类/)
    expect(await manager.all('import').count()).toBe(0)

    const right = aCsv([peopleHead, ['示例同事', '编辑', '晨光社区', '', '']])
    await bringFile(manager, { name: 'right.csv', mimeType: 'text/csv', buffer: Buffer.from(right, 'base64') })
    await manager.see('会添上 1 份邀请。原来有的都不动。')
    await manager.tap('import')
    await manager.see(/邀请码只在这里出现一次/)
    expect(await world.documents('staff-invitations')).toHaveLength(1)

    const saved = target.name === 'H5' ? manager.page.waitForEvent('download') : null
    await manager.tap('xlsx-people')
    if (saved) expect((await saved).suggestedFilename()).toBe('xinlin-people.xlsx')
    else {
      await manager.tap('list-saved-send')
      await manager.choose('文件传输助手')
    }
    await manager.el('list-saved').waitFor()
    expect(await manager.faults()).toEqual([])
  })
})
