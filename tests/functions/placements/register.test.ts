import { beforeAll, describe, expect, it } from 'vitest'
import { listPlacements, putUpPlacement, takeDownPlacement } from '#core/contracts/placements'
import { land } from '#core/contracts/sites'
import { addDays } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { monday } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'

const world = aWorld()
let street: Browser
let worker: Browser
let other: Browser
beforeAll(async () => {
  street = await world.as('sample-manager')
  worker = await world.as('sample-care-worker')
  other = await world.as('sample-care-worker-2')
})

const no = (refusal: string) => ({ ok: false, refusal })
const wish = {
  siteId: 's-chenguang',
  place: '菜场东门（虚构）',
  roomId: null as string | null,
  since: monday as string,
}
const putUp = (change: Partial<typeof wish> = {}, who = worker) => who.call(putUpPlacement, { ...wish, ...change })
const hung = async (change: Partial<typeof wish> = {}, who = worker) => valueOf(await putUp(change, who)).saved
const takeDown = (placementId: string, who = worker) => who.call(takeDownPlacement, { placementId })
const listed = async (siteId: string | null = 's-chenguang', who = worker) =>
  valueOf(await who.call(listPlacements, { siteId }))

describe('putting a code up is refused, and nothing is stored,', () => {
  it('not-allowed to residents, counsellors and editors, at a site of another place, and at none', async () => {
    const before = await world.everything()
    for (const who of ['sample-resident', 'sample-counsellor', 'sample-editor']) {
      expect(await putUp({}, await world.as(who))).toEqual(no('not-allowed'))
    }
    expect(await putUp({ siteId: 's-liuan' }, other)).toEqual(no('not-allowed'))
    expect(await putUp({ siteId: 's-nowhere' })).toEqual(no('not-allowed'))
    expect(await world.everything()).toEqual(before)
  })

  it('placement-incomplete, placement-ahead, bad-input', async () => {
    const before = await world.everything()
    expect(await putUp({ place: ' \n ' })).toEqual(no('placement-incomplete'))
    expect(await putUp({ since: addDays(monday, 1) })).toEqual(no('placement-ahead'))
    expect(await putUp({ place: 'x'.repeat(201) })).toEqual(no('bad-input'))
    expect(await putUp({ since: '2026-02-30' })).toEqual(no('bad-input'))
    expect(await world.everything()).toEqual(before)
    expect(await hung({ since: monday })).toMatchObject({ since: monday })
  })

  it('room-unknown for a room of another site, a thing in one, and one that nobody knows', async () => {
    const before = await world.everything()
    for (const roomId of ['r-liuan-1', 'r-nowhere']) {
      expect(await putUp({ roomId })).toEqual(no('room-unknown'))
    }
    expect(await putUp({ siteId: 's-liuan', roomId: 'e-liuan-sand' })).toEqual(no('room-unknown'))
    expect(await world.everything()).toEqual(before)
  })

  it('site-closed at a site that was given up, whose codes may still be taken down', async () => {
    const site = (await world.documents('sites')).find(({ _id }) => _id === 's-chenguang') ?? {}
    const { _id, ...fields } = site
    await world.put('sites', { ...fields, id: 's-chenguang', closedOn: monday })
    expect(await putUp()).toEqual(no('site-closed'))
    expect((await listed()).hanging.map(({ id }) => id)).toContain('hx-cg-01')
    expect(await takeDown('hx-cg-01')).toMatchObject({ ok: true })
  })

  it('placements-full from the hundredth that hangs; those taken down leave room', async () => {
    const row = { siteId: 's-shuxia', place: '墙', since: monday, by: null, v: 2 }
    const down = { ...row, id: 'full-gone', goneOn: monday }
    const rows = Array.from({ length: 98 }, (_, at) => ({ ...row, id: `full-${at}`, goneOn: null }))
    await world.add('placements', [...rows, down])
    const last = await hung({ siteId: 's-shuxia' })
    expect(await putUp({ siteId: 's-shuxia' })).toEqual(no('placements-full'))
    valueOf(await takeDown(last.id))
    await hung({ siteId: 's-shuxia' })
  })
})

describe('a code that is put up', () => {
  it('has a scene of its own that says nothing and is not guessed, and leads to the site', async () => {
    const [one, two] = await Promise.all([hung(), hung()])
    expect(one.id).toMatch(/^[\w-]{20,32}$/)
    expect(one.id).not.toBe(two.id)
    const found = valueOf(await world.callAsNobody(land, { scene: one.id }))
    expect(found).toMatchObject({ place: wish.place, site: { id: 's-chenguang' } })
  })

  it('of a room leads to its site and says the room, and the register shows which rooms have one', async () => {
    const roomId = 'r-chenguang-2'
    const rooms = async () => (await listed()).rooms
    expect(await rooms()).toEqual([
      { id: 'r-chenguang-1', name: '静谈室', hasCode: false },
      { id: roomId, name: '围坐室', hasCode: false },
    ])
    const ofRoom = await hung({ roomId, place: '门上' })
    expect(ofRoom).toMatchObject({ room: '围坐室', place: '门上' })
    expect((await rooms()).map(({ hasCode }) => hasCode)).toEqual([false, true])
    const at = async (scene: string) => valueOf(await world.callAsNobody(land, { scene }))
    expect(await at(ofRoom.id)).toMatchObject({ room: '围坐室', place: '门上', site: { id: 's-chenguang' } })
    const ofSite = await hung()
    expect(ofSite.room).toBe(null)
    expect(await at(ofSite.id)).not.toHaveProperty('room')
    // Once the room is not there any more its code still leads to the site, and names nothing that is not.
    const { _id, ...site } = (await world.documents('sites')).find((one) => one._id === 's-chenguang') ?? {}
    await world.put('sites', {
      ...site,
      id: 's-chenguang',
      rooms: [{ id: 'r-chenguang-1', name: '静谈室', kind: 'room' }],
    })
    expect(await at(ofRoom.id)).toMatchObject({ place: '门上', site: { id: 's-chenguang' } })
    expect(await at(ofRoom.id)).not.toHaveProperty('room')
    expect((await listed()).hanging.find(({ id }) => id === ofRoom.id)).toMatchObject({ room: '', place: '门上' })
    expect((await rooms()).map(({ id }) => id)).toEqual(['r-chenguang-1'])
    valueOf(await takeDown(ofRoom.id))
  })

  it('of a program that knows of no rooms is of the whole site', async () => {
    const { roomId: _, ...older } = wish
    const { saved } = valueOf(await worker.call(putUpPlacement, older))
    expect(saved.room).toBe(null)
  })

  it('is listed with where, since when and as whom, and nowhere with who it was', async () => {
    const mine = await hung({ place: '  菜场  东门 ' })
    const managers = await hung({ place: '大厅' }, street)
    const { hanging, sites, siteId } = await listed()
    expect(siteId).toBe('s-chenguang')
    expect(sites.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['s-chenguang', 's-liuan', 's-nantang', 's-shuxia']),
    )
    const of = (id: string) => hanging.find((one) => one.id === id)
    expect(of(mine.id)).toMatchObject({
      ...{ id: mine.id, siteId: 's-chenguang', place: '菜场 东门', since: monday, goneOn: null },
      by: { role: 'care-worker', nodeName: '青禾街道（虚构示例）' },
    })
    expect(of(managers.id)?.by?.role).toBe('manager')
    const raw = JSON.stringify(await world.documents('placements'))
    for (const who of ['sample-care-worker', 'sample-manager']) expect(raw).not.toContain(world.personId(who))
  })

  it('is there once where it was sent twice', async () => {
    const attempt = anAttempt(world.cloud.clock.now())
    const [one, two] = await Promise.all([1, 2].map(() => worker.call(putUpPlacement, wish, attempt)))
    expect(two).toEqual(one)
    expect((await listed()).hanging.filter(({ place }) => place === wish.place)).toHaveLength(1)
  })
})

describe('the register', () => {
  it('is refused not-allowed to others, and of a site elsewhere', async () => {
    for (const who of ['sample-resident', 'sample-counsellor', 'sample-editor']) {
      expect(await (await world.as(who)).call(listPlacements, { siteId: null })).toEqual(no('not-allowed'))
    }
    expect(await other.call(listPlacements, { siteId: 's-liuan' })).toEqual(no('not-allowed'))
    expect((await listed(null, other)).sites.map(({ id }) => id)).toEqual(['s-chenguang', 's-shuxia'])
  })

  it('has those as well that hung before there was one', async () => {
    await world.put('placements', { id: 'of-old', siteId: 's-chenguang', place: '旧墙' })
    const { hanging } = await listed()
    expect(hanging.find(({ id }) => id === 'of-old')).toMatchObject({ since: null, by: null, goneOn: null })
  })
})

describe('taking one down', () => {
  it('is refused placement-unknown where there is none or it is of another place, not-allowed to others', async () => {
    expect(await takeDown('hx-xx-99')).toEqual(no('placement-unknown'))
    expect(await takeDown('hx-la-01', other)).toEqual(no('placement-unknown'))
    expect(await takeDown('hx-cg-01', await world.as('sample-resident'))).toEqual(no('not-allowed'))
    expect((await listed()).gone).toEqual([])
  })

  it('is done once: of two who do it in the same moment one is told placement-gone', async () => {
    const answers = await Promise.all([takeDown('hx-cg-01'), takeDown('hx-cg-01', other)])
    expect(answers.map((answer) => (answer.ok ? 'down' : answer.refusal)).sort()).toEqual(['down', 'placement-gone'])
    expect(await takeDown('hx-cg-01', street)).toEqual(no('placement-gone'))
    const { hanging, gone } = await listed()
    expect(hanging.map(({ id }) => id)).not.toContain('hx-cg-01')
    expect(gone).toMatchObject([{ id: 'hx-cg-01', goneOn: monday }])
  })

  it('leaves its code leading to the site', async () => {
    valueOf(await takeDown('hx-cg-01'))
    expect(valueOf(await world.callAsNobody(land, { scene: 'hx-cg-01' }))).toMatchObject({
      site: { id: 's-chenguang' },
    })
  })

  it('sent again is answered as it was done', async () => {
    const attempt = anAttempt(world.cloud.clock.now())
    const first = await worker.call(takeDownPlacement, { placementId: 'hx-cg-02' }, attempt)
    expect(first).toMatchObject({ ok: true })
    expect(await worker.call(takeDownPlacement, { placementId: 'hx-cg-02' }, attempt)).toEqual(first)
  })
})
