import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import type { CollectionName } from '../../cloudfunctions/_store/schema'
import { targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { bringFile } from '../support/pages/set-up-pages'
import { aStreet } from '../support/phones'
import { wayIn, withWayIn } from '../support/planted-staff'
import { aCsv, aWorkbook, peopleHead, placesHead, streetPeople, streetPlaces } from '../support/tables'

const { world, phoneOf } = aStreet({ at: mondayAt(6), functionEnv: withWayIn })

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const desk = { width: 1280, height: 900 }
/** All that the sample world has. */
const seeded: readonly CollectionName[] = [
  ...(['nodes', 'sites', 'placements', 'counsellors', 'staff', 'articles', 'hotlines'] as const),
  ...(['courses', 'lesson-bodies', 'populations', 'play-counts'] as const),
]

const [onTheWeb] = targets

describe('a street at a desk', () => {
  it('goes from an empty database to the first booking: 10 communities, 4 schools, 12 people', async () => {
    for (const name of seeded) await world.empty(name)
    let steps = 0
    const step = async (done: Promise<unknown>) => {
      steps += 1
      await done
    }

    // Help is there before anything else is.
    const resident = await phoneOf(onTheWeb, 'sample-resident')
    await resident.launch('pages/home/index')
    await resident.see('12356')

    const manager = await phoneOf(onTheWeb, 'sample-parent')
    await manager.page.setViewportSize(desk)
    await manager.launch('staff/pages/way-in/index')
    await step(manager.el('way-in-code').fill(wayIn))
    await step(manager.el('way-in-name').fill('示例负责人'))
    await step(manager.tap('enter'))
    await manager.see(/这里还什么都没有/)
    await step(manager.el('way-in-top').fill('示例街道（虚构）'))
    await step(manager.tap('enter'))
    await step(manager.tap('sign'))
    await step(manager.tap('to-set-up'))
    await manager.see(/9 步里办好了 0 步，下一步：社区、学校和单位/)
    await step(manager.tap('to-tables'))
    const buffer = Buffer.from(await aWorkbook({ 地点: streetPlaces, 人员: streetPeople }), 'base64')
    await step(bringFile(manager, { name: 'street.xlsx', mimeType: xlsx, buffer }))
    await manager.see('会添上 14 个地方、14 个站点、12 份邀请。原来有的都不动。')
    await step(manager.tap('import'))
    await manager.see('添上了 14 个地方、14 个站点、12 份邀请。')
    const code = (await manager.el('made-0').innerText()).match(/[A-Z0-9]{4} [A-Z0-9]{4} [A-Z0-9]{4}/)?.[0] ?? ''
    await step(manager.tap('to-set-up'))
    await manager.see(/9 步里办好了 4 步，下一步：同事/)

    const counsellor = await phoneOf(onTheWeb, 'sample-resident-2')
    await counsellor.page.setViewportSize(desk)
    await counsellor.launch('staff/pages/join/index')
    await step(counsellor.el('join-code').fill(code))
    await step(counsellor.tap('look'))
    await counsellor.see('咨询师 · 兰心社区（虚构示例） · 示例咨询师')
    await step(counsellor.tap('accept'))
    await step(counsellor.tap('sign'))
    await counsellor.see('在岗')
    await counsellor.launch('counsellor/pages/offer/index?offer=one-to-one')
    await step(counsellor.tap('offer-open'))
    await step(counsellor.tap('ask-offer'))
    await step(counsellor.tap('save-change'))
    await expect
      .poll(async () => (await world.documents('counsellors')).some(({ siteIds }) => (siteIds as []).length > 0))
      .toBe(true)

    await resident.launch('pages/booking/index')
    await step(resident.all('counsellor-').first().click())
    await step(resident.all('slot-').first().click())
    await step(resident.tap('confirm-booking'))
    await resident.el('appointment-code').waitFor()
    expect(await world.appointments()).toMatchObject([
      { status: 'confirmed', counsellorId: expect.stringMatching(/-i0-c$/) },
    ])
    // As many taps, and words or files given, as somebody who sets a street up needs.
    expect(steps).toBe(21)
    for (const phone of [resident, manager, counsellor]) expect(await phone.faults()).toEqual([])
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
