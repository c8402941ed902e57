import { beforeEach, describe, expect, it } from 'vitest'
import { bookAppointment } from '#core/contracts/appointments'
import { addNode, addSite, changeSite, listDoors, openSite } from '#core/contracts/organisation'
import { land } from '#core/contracts/sites'
import type { StaffGrant } from '#core/domain/access/staff'
import { addDays, dateOf } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aWish, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let [editor, manager, person]: Browser[] = []
const as = (one: Browser | undefined) => one as Browser
beforeEach(async () => {
  editor = await world.as('sample-editor')
  manager = await world.as('sample-manager')
  person = await world.as('sample-resident')
})

const no = (refusal: string) => ({ ok: false, refusal })
type Change = Parameters<Browser['call']>[1]
const change = (one: object, { revision = 1, siteId = 's-chenguang', who = editor } = {}) =>
  as(who).call(changeSite, { siteId, revision, change: one } as Change as never)
const today = dateOf(mondayAt(6))
const nextWeek = addDays(today, 7)
const shut = (from = nextWeek) => ({
  part: 'add-closure',
  closure: { from, until: from, between: null, reason: '水管检修' },
})
const hours = { part: 'hours', openingHours: [{ weekday: 1, from: 540, until: 600 }] }
/** Puts the sample's editor at another place. */
async function editsAt(nodeId: string): Promise<void> {
  const id = world.personId('sample-editor')
  const { _id, ...stored } = (await world.documents('staff')).find((one) => one._id === id) ?? {}
  const grants = (stored.grants as readonly StaffGrant[]).map((grant) => ({ ...grant, nodeId }))
  await world.put('staff', { ...stored, id, grants } as { id: string })
}

describe('the doors of an editor’s places', () => {
  it('not-allowed to whoever is no editor, site-not-yours of another place and of none', async () => {
    expect(await as(person).call(listDoors, {})).toEqual(no('not-allowed'))
    expect(await as(manager).call(listDoors, {})).toEqual(no('not-allowed'))
    expect(await as(editor).call(listDoors, { siteId: 's-none' })).toEqual(no('site-not-yours'))
    await editsAt('n-nantang')
    expect(await as(editor).call(listDoors, { siteId: 's-chenguang' })).toEqual(no('site-not-yours'))
    expect(valueOf(await as(editor).call(listDoors, {})).doors.map(({ id }) => id)).toEqual(['s-nantang'])
  })

  it('say when they are open, and nothing else of a site', async () => {
    valueOf(await change(shut()))
    const { doors, next } = valueOf(await as(editor).call(listDoors, {}))
    expect(next).toBe(null)
    expect(doors.map(({ id }) => id)).toContain('s-liuan')
    const fields = ['closures', 'id', 'name', 'openingHours', 'place', 'revision', 'special']
    for (const door of doors) expect(Object.keys(door).sort()).toEqual(fields)
    const door = doors.find(({ id }) => id === 's-chenguang')
    expect(door).toMatchObject({ place: '晨光社区', closures: [{ from: nextWeek, reason: '水管检修' }], revision: 2 })
    expect(door?.special).toEqual([{ from: nextWeek, until: nextWeek, hours: [], reason: '水管检修' }])
    expect(await as(editor).call(openSite, { siteId: 's-chenguang' })).toEqual(no('not-allowed'))
  })

  it('leave out one that was closed, which nobody writes for any more', async () => {
    const { _id, ...stored } = (await world.documents('sites')).find((one) => one._id === 's-liuan') ?? {}
    await world.put('sites', { ...stored, id: 's-liuan', closedOn: today })
    const { doors } = valueOf(await as(editor).call(listDoors, {}))
    expect(doors.some(({ id }) => id === 's-liuan')).toBe(false)
    expect(await as(editor).call(listDoors, { siteId: 's-liuan' })).toEqual(no('site-not-yours'))
    expect(await change(hours, { siteId: 's-liuan' })).toEqual(no('site-not-yours'))
    valueOf(await change(hours, { siteId: 's-liuan', who: manager }))
  })

  it('come fifteen at a time, each once', { timeout: 60_000 }, async () => {
    const words = { kind: 'other', address: '新柳路一号（虚构地址）', phone: null } as const
    const node = { parentId: 'n-qinghe', kind: 'community', name: '新柳社区' } as const
    const { saved } = valueOf(await as(manager).call(addNode, node))
    for (let at = 0; at < 17; at += 1) {
      valueOf(await as(manager).call(addSite, { nodeId: saved.id, words: { ...words, name: `示例屋${at}` } }))
    }
    await editsAt(saved.id)
    const first = valueOf(await as(editor).call(listDoors, {}))
    expect(first.doors).toHaveLength(15)
    const rest = valueOf(await as(editor).call(listDoors, { after: first.next ?? '' }))
    expect([rest.doors.length, rest.next]).toEqual([2, null])
    expect(new Set([...first.doors, ...rest.doors].map(({ id }) => id)).size).toBe(17)
  })
})

describe('an editor writes a door', () => {
  it.each([
    ['words', { part: 'words', words: { name: '新名', kind: 'other', address: '一号（虚构）', phone: null } }],
    ['rooms', { part: 'rooms', rooms: [] }],
    ['close', { part: 'close' }],
    ['open', { part: 'open' }],
  ])('and never %s: site-not-yours, and nothing is changed', async (_, one) => {
    const before = await world.everything()
    expect(await change(one)).toEqual(no('site-not-yours'))
    expect(await world.everything()).toEqual(before)
  })

  it.each([
    ['site-not-yours', hours, { siteId: 's-none' }],
    ['site-changed', hours, { revision: 7 }],
    ['opening-hours-clash', { part: 'hours', openingHours: [{ weekday: 1, from: 600, until: 540 }] }, {}],
    ['closure-invalid', shut(addDays(today, -1)), {}],
    ['closure-unknown', { part: 'remove-closure', closureId: 'none' }, {}],
  ])('%s, and nothing is changed', async (refusal, one, at) => {
    const before = await world.everything()
    expect(await change(one, at)).toEqual(no(refusal))
    expect(await world.everything()).toEqual(before)
  })

  it('of another place: site-not-yours', async () => {
    await editsAt('n-nantang')
    expect(await change(hours)).toEqual(no('site-not-yours'))
    valueOf(await change(hours, { siteId: 's-nantang' }))
  })

  it('past the guard of a manager: closure-booked while somebody has a place then', async () => {
    const { start } = valueOf(await as(person).call(bookAppointment, aWish())).appointment
    const before = await world.everything()
    expect(await change(shut(dateOf(start)))).toEqual(no('closure-booked'))
    expect(await world.everything()).toEqual(before)
    valueOf(await change(shut(addDays(dateOf(start), 1))))
  })

  it('and whoever books the same day at once never stands before a shut door', async () => {
    const wish = aWish()
    const [booked, closed] = await Promise.all([
      as(person).call(bookAppointment, wish),
      change(shut(dateOf(wish.start))),
    ])
    expect([booked, closed].filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('once of an editor and a manager who write at once; the other is told', async () => {
    const two = await Promise.all([change(hours), change(shut(), { who: manager })])
    expect(two.filter(({ ok }) => ok)).toHaveLength(1)
    expect(two.find(({ ok }) => !ok)).toEqual(no('site-changed'))
  })

  it('whole: residents read it, the answer says the name alone, and a closure is taken back', async () => {
    expect(valueOf(await change(hours))).toEqual({
      saved: { id: 's-chenguang', name: '晨光心理服务站', revision: 2 },
    })
    valueOf(await change(shut(), { revision: 2 }))
    const seen = async () => valueOf(await as(person).call(land, { scene: 'hx-cg-01' })).site
    expect((await seen()).openingHours).toEqual(hours.openingHours)
    expect((await seen()).special).toEqual([{ from: nextWeek, until: nextWeek, hours: [], reason: '水管检修' }])
    const [door] = valueOf(await as(editor).call(listDoors, { siteId: 's-chenguang' })).doors
    const closureId = door?.closures[0]?.id
    valueOf(await change({ part: 'remove-closure', closureId }, { revision: 3 }))
    expect((await seen()).special).toBe(undefined)
  })
})
