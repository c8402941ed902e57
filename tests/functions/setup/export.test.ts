import { Buffer } from 'node:buffer'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { noteHandOut } from '#core/contracts/content'
import { listKeptCourses, readFigures } from '#core/contracts/courses'
import { changeSite, openPlace, readBuilt, readStaffing } from '#core/contracts/organisation'
import { listPlacements } from '#core/contracts/placements'
import { checkTables, exportTable, importTables } from '#core/contracts/setup'
import { type Exportable, exportable } from '#core/contracts/setup/export'
import { inviteStaff } from '#core/contracts/staff'
import { rowsOfCsv } from '#core/domain/setup/csv'
import { aWorld } from '../../support/a-world'
import { aRota, aShift, putRota } from '../../support/duty/rotas'
import { aHandOut } from '../../support/hand-outs'
import { aStoredLine } from '../../support/lines'
import { monday } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { aWordingBrought } from '../../support/wordings'
import type { Browser } from '../../support/world'

const world = aWorld({ named: true })
let manager: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
})
const theirs = { date: monday, staffId: '' }
beforeEach(async () => {
  const staffId = world.personId('sample-counsellor')
  const shifts = [aShift({ ...theirs, staffId }), aShift({ ...theirs, id: 'over', date: '2026-11-22', staffId })]
  await putRota(world, aRota(shifts))
  const evening = aShift({ ...theirs, staffId, from: 1140, until: 1260 })
  await putRota(world, aRota([evening], { siteId: 'line-00001234' }))
  await world.put('hotlines', ownLine('n-chenguang'))
  await world.put('wordings', aWordingBrought())
  const closure = { from: monday, until: monday, between: null, reason: '水管检修' }
  valueOf(await manager.call(changeSite, { siteId: 's-liuan', revision: 1, change: { part: 'add-closure', closure } }))
  valueOf(await (await world.as('sample-care-worker')).call(noteHandOut, { handOut: aHandOut() }))
})
const no = (refusal: string) => ({ ok: false, refusal })
const take = async (table: Exportable, format: 'csv' | 'xlsx' = 'csv', who = manager) =>
  Buffer.from(valueOf(await who.call(exportTable, { table, format })).data, 'base64')
const rowsOf = async (table: Exportable, who = manager) =>
  (rowsOfCsv((await take(table, 'csv', who)).toString('utf8')) ?? []).map(({ cells }) => cells)
const asManagerOf = async (nodeId: string) => {
  await world.put('staff', { id: world.personId('sample-parent'), grants: [{ role: 'manager', nodeId }], v: 2 } as {
    id: string
  })
  return world.as('sample-parent')
}
const words = {
  name: '=HYPERLINK("http://example.invalid")',
  kind: 'talk-room',
  address: '+一号（虚构地址）',
  phone: null,
} as const

const number = '0000-1234'
const ownLine = (nodeId: string) =>
  aStoredLine({
    ...{ number, name: '晨光的电话', area: { nodeId, name: '晨光社区' }, ours: true, hoursQuote: '周一晚上' },
    hours: [{ weekday: 1, from: 1140, until: 1260 }],
  })

describe('a list is taken along', () => {
  it.each(exportable)('as a file that spreadsheets open: %s', async (table) => {
    const csv = await take(table)
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const parts = unzipSync(await take(table, 'xlsx'))
    expect(Object.keys(parts)).toContain('xl/worksheets/sheet1.xml')
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).not.toContain('<f>')
    const rows = (await rowsOf(table)).length
    expect(sheet.match(/<row /g)).toHaveLength(rows)
    expect(rows).toBeGreaterThan(1)
  })

  it('with nothing in it that is worked out when it is opened', async () => {
    valueOf(await manager.call(changeSite, { siteId: 's-shuxia', revision: 1, change: { part: 'words', words } }))
    const text = (await take('places')).toString('utf8')
    expect(text).toContain(`"'=HYPERLINK(""http://example.invalid"")"`)
    expect(text).toContain(`"'+一号（虚构地址）"`)
    expect(text).not.toMatch(/(^|,)"?[=+\-@\t]/m)
    // Read back it is what it was.
    expect((await rowsOf('places')).flat()).toContain(words.name)
  })

  it('and of people it says what the list of colleagues says: no number of a paper, no id', async () => {
    valueOf(await manager.call(inviteStaff, { role: 'editor', nodeId: 'n-liuan', counsellorId: null, name: '示例甲' }))
    const rows = await rowsOf('people')
    expect(rows).toContainEqual(['示例甲', '编辑', '柳岸社区', '', '等对方加入'])
    expect(rows.filter(([, role]) => role === '咨询师').length).toBeGreaterThan(0)
    const text = JSON.stringify(rows)
    for (const { _id } of await world.documents('staff')) expect(text).not.toContain(_id)
  })

  it('of what somebody manages and of nothing else', async () => {
    const parent = await asManagerOf('n-nantang')
    const text = JSON.stringify([
      ...(await rowsOf('places', parent)),
      ...(await rowsOf('rooms', parent)),
      ...(await rowsOf('people', parent)),
      ...(await rowsOf('calendars', parent)),
      ...(await rowsOf('placements', parent)),
      ...(await rowsOf('duty', parent)),
      ...(await rowsOf('hand-outs', parent)),
      ...(await rowsOf('courses', parent)),
      ...(await rowsOf('staffing', parent)),
      ...(await rowsOf('built', parent)),
      ...(await rowsOf('closures', parent)),
      ...(await rowsOf('populations', parent)),
    ])
    expect(text).toContain('南塘')
    for (const other of ['晨光', '柳岸', '树下']) expect(text).not.toContain(other)
    await world.put('staff', {
      id: world.personId('sample-parent'),
      grants: [{ role: 'editor', nodeId: 'n-nantang' }],
      v: 2,
    } as { id: string })
    expect(await parent.call(exportTable, { table: 'places', format: 'csv' })).toEqual(no('not-allowed'))
  })

  it('by whoever reads its page, of the places they read it of, and by nobody else', async () => {
    const worker = await world.as('sample-care-worker-2')
    const here = JSON.stringify(await rowsOf('placements', worker))
    const pages = valueOf(await worker.call(listPlacements, { siteId: null })).sites
    for (const { name } of pages) expect(here).toContain(name)
    expect(here).not.toContain('柳岸心理')
    const keeper = await world.as('sample-line-keeper')
    expect(await rowsOf('lines', keeper)).toEqual(await rowsOf('lines'))
    for (const table of exportable) {
      const asked = { table, format: 'csv' } as const
      expect((await worker.call(exportTable, asked)).ok).toBe(table === 'placements' || table === 'hand-outs')
      expect((await keeper.call(exportTable, asked)).ok).toBe(table === 'lines')
      for (const name of ['sample-editor', 'sample-counsellor', 'sample-resident']) {
        expect(await (await world.as(name)).call(exportTable, asked)).toEqual(no('not-allowed'))
      }
    }
  })

  it('of duty from today on, by name; of what was handed out, by day and not by whom', async () => {
    expect((await rowsOf('duty')).slice(1)).toEqual([
      ['站点', '晨光心理服务站', monday, '13:30', '15:30', '云溪（示例）'],
      ['自己接的电话', '晨光的电话', monday, '19:00', '21:00', '云溪（示例）'],
    ])
    expect((await rowsOf('hand-outs')).slice(1)).toEqual([[monday, '晨光心理服务站', expect.stringMatching(/./), '40']])
  })

  it('of the lines somebody answers themselves, and no other: not those of a place that is not theirs', async () => {
    const nantang = await asManagerOf('n-nantang')
    expect(await rowsOf('duty', nantang)).toHaveLength(1)
    await world.put('hotlines', ownLine('n-nantang'))
    expect((await rowsOf('duty', nantang)).slice(1).map(([kind, at]) => [kind, at])).toEqual([
      ['自己接的电话', '晨光的电话'],
    ])
    await world.put('hotlines', { ...ownLine('n-nantang'), ours: false })
    expect(await rowsOf('duty', nantang)).toHaveLength(1)
  })

  it('of posts, places that are built, closures, residents and licences as their pages say them', async () => {
    const { staffed } = valueOf(await manager.call(readStaffing, {}))
    const asked = staffed.flatMap(({ name, posts }) =>
      posts.map(({ required, held, missing }) => [name, ...[required, held, missing].map(String)]),
    )
    const rows = (await rowsOf('staffing')).slice(1)
    expect(rows.map(([place, , , ...rest]) => [place, ...rest.slice(0, 3)])).toEqual(asked)
    expect(
      rows.some(([place, , post, , , , , who]) => place === '晨光社区' && post === '咨询师' && who?.includes('云溪')),
    ).toBe(true)
    const { tiers } = valueOf(await manager.call(readBuilt, {}))
    const built = (await rowsOf('built')).filter(([place]) => place === '青禾街道（虚构示例）')
    expect(built.map(([, , all, done]) => [all, done])).toEqual(
      tiers.map(({ places, built }) => [String(places), String(built)]),
    )
    expect((await rowsOf('closures')).slice(1)).toEqual([
      ['柳岸社区', '柳岸心灵驿站', monday, monday, '全天', '水管检修'],
    ])
    const chenguang = valueOf(await manager.call(openPlace, { nodeId: 'n-chenguang' })).population
    const { residents, countedOn, source } = chenguang ?? {}
    expect(await rowsOf('populations')).toContainEqual([
      ...['晨光社区', '社区、村', String(residents), countedOn, source],
    ])
    const licences = (await rowsOf('wordings')).slice(1)
    expect(licences).toHaveLength(1)
    expect(licences[0]).toContain('示例授权书 第 1 号')
    expect(JSON.stringify(licences)).not.toContain('示例题目')
  })

  it('of courses with as much of their plays as the page says', async () => {
    const { courses } = valueOf(await manager.call(listKeptCourses, {}))
    const [course] = courses
    const { lessons } = valueOf(await manager.call(readFigures, { courseId: course?.id ?? '' }))
    const [lesson] = lessons
    const count = (nodeId: string, n: number) => ({
      ...{ id: `${lesson?.id}_${nodeId}`, courseId: course?.id, lessonId: lesson?.id, nodeId },
      ...{ n, before: n, week: '2026-11-23', v: 2 },
    })
    await world.put('play-counts', count('n-chenguang', 27))
    await world.put('play-counts', count('n-liuan', 9))
    const rows = await rowsOf('courses')
    const at = (place: string) => rows.find((row) => row[2] === lesson?.title && row[3]?.startsWith(place))?.at(-1)
    expect(['晨光社区', '柳岸社区', '青禾街道'].map(at)).toEqual(['至少 20 次', '不到 10 次，不显示', '至少 20 次'])
  })

  it('with small numbers hidden as the page hides them', async () => {
    const [placement] = await world.documents('placements')
    const placementId = String(placement?._id)
    const step = (n: number, is: string) => ({
      ...{ id: `${placementId}_${is}`, siteId: placement?.siteId, placementId, step: is, isGone: false },
      ...{ n, before: n, week: '2026-11-23', v: 1 },
    })
    await world.put('step-counts', step(9, 'scanned') as { id: string })
    await world.put('step-counts', step(27, 'read') as { id: string })
    const [head = [], ...rows] = await rowsOf('placements')
    const row = rows.find((one) => one.includes(String(placement?.place))) ?? []
    expect([row[head.indexOf('扫过')], row[head.indexOf('读了文章')]]).toEqual(['不到 10 次', '至少 20 次'])
    expect(JSON.stringify(rows)).not.toMatch(/27|9 次/)
  })

  it('and what was taken along can be brought elsewhere: places as they were', async () => {
    const csv = await rowsOf('places')
    const column = csv[0]?.indexOf('停用') ?? -1
    const rows = csv.map((row) =>
      row.filter((_, at) => at !== column).map((one) => (one.includes('、') && one.includes(',') ? '' : one)),
    )
    for (const collection of ['sites', 'placements', 'counsellors', 'nodes'] as const) await world.empty(collection)
    await world.put('nodes', {
      ...{ id: 'n-qinghe', kind: 'street', name: '青禾街道（虚构示例）', parentId: null, v: 1 },
      ...{ settings: {}, closedOn: null, revision: 1 },
    } as { id: string })
    const file = Buffer.from(
      rows
        .filter(([, place, , site]) => place !== '青禾街道（虚构示例）' || site !== '')
        .map((row) => row.map((one) => `"${one}"`).join(','))
        .join('\n'),
    ).toString('base64')
    const looked = valueOf(await manager.call(checkTables, { file }))
    expect(looked.faults).toEqual([])
    valueOf(await manager.call(importTables, { file, plan: looked.plan ?? '' }))
    expect((await rowsOf('places')).sort()).toEqual(csv.sort())
  })

  it('is refused table-too-large above what one answer carries', async () => {
    const site = (at: number) => ({
      ...{
        id: `big-${at}`,
        nodeId: 'n-qinghe',
        name: `站点${at}`,
        kind: 'other',
        address: '长'.repeat(200),
        rooms: [],
        v: 3,
      },
      ...{ openingHours: [], closures: [], phone: null, settings: {}, closedOn: null, revision: 1 },
    })
    await world.add(
      'sites',
      Array.from({ length: 900 }, (_, at) => site(at)),
    )
    expect(await manager.call(exportTable, { table: 'places', format: 'csv' })).toEqual(no('table-too-large'))
  })
})
