import { beforeAll, describe, expect, it } from 'vitest'
import { listBareDoors, listPlacements, putUpAtDoors, takeDownPlacement } from '#core/contracts/placements'
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
const wish = { siteIds: ['s-chenguang', 's-shuxia', 's-liuan'], place: '门口', since: monday as string }
const putUp = (change: Partial<typeof wish> = {}, who = worker, attempt = anAttempt(world.cloud.clock.now())) =>
  who.call(putUpAtDoors, { ...wish, ...change }, attempt)
const bare = async (who = worker) => valueOf(await who.call(listBareDoors, {})).sites.map(({ id }) => id)
const hanging = async () =>
  (await world.documents('placements')).flatMap(({ siteId, goneOn }) => (goneOn === null ? [siteId] : [])).sort()
/** Nothing hangs any more, anywhere. */
async function takeAllDown() {
  for (const { _id } of await world.documents('placements')) {
    valueOf(await street.call(takeDownPlacement, { placementId: String(_id) }))
  }
}
async function giveUp(siteId: string) {
  const { _id, ...site } = (await world.documents('sites')).find((one) => one._id === siteId) ?? {}
  await world.put('sites', { ...site, id: siteId, closedOn: monday })
}

describe('which sites have no code', () => {
  it('is refused not-allowed to others', async () => {
    for (const who of ['sample-resident', 'sample-counsellor', 'sample-editor']) {
      expect(await (await world.as(who)).call(listBareDoors, {})).toEqual(no('not-allowed'))
    }
  })

  it('is none where each has one; those of one’s own places where codes were taken down, and none that was given up', async () => {
    expect(valueOf(await worker.call(listBareDoors, {}))).toEqual({ sites: [], more: false })
    await takeAllDown()
    await giveUp('s-liuan')
    expect((await bare()).sort()).toEqual(['s-chenguang', 's-nantang', 's-shuxia'])
    expect((await bare(other)).sort()).toEqual(['s-chenguang', 's-shuxia'])
  })

  it('is fifty at once, and that there are more', async () => {
    const { _id, ...site } = (await world.documents('sites')).find((one) => one._id === 's-shuxia') ?? {}
    await world.add(
      'sites',
      Array.from({ length: 51 }, (_, at) => ({ ...site, id: `s-many-${at}` })),
    )
    const first = valueOf(await worker.call(listBareDoors, {}))
    expect(first.sites).toHaveLength(50)
    expect(first.more).toBe(true)
    valueOf(await putUp({ siteIds: first.sites.map(({ id }) => id) }))
    expect(valueOf(await worker.call(listBareDoors, {}))).toMatchObject({
      sites: [{ id: expect.any(String) }],
      more: false,
    })
  })
})

describe('a code at each door is refused, and none is put up,', () => {
  it('not-allowed to others, and where one site is of another place or unknown', async () => {
    await takeAllDown()
    const before = await world.everything()
    for (const who of ['sample-resident', 'sample-counsellor', 'sample-editor']) {
      expect(await putUp({}, await world.as(who))).toEqual(no('not-allowed'))
    }
    expect(await putUp({ siteIds: ['s-chenguang', 's-liuan'] }, other)).toEqual(no('not-allowed'))
    expect(await putUp({ siteIds: ['s-chenguang', 's-nowhere'] })).toEqual(no('not-allowed'))
    expect(await world.everything()).toEqual(before)
  })

  it('placement-incomplete, placement-ahead, bad-input', async () => {
    await takeAllDown()
    const before = await world.everything()
    expect(await putUp({ place: ' \n ' })).toEqual(no('placement-incomplete'))
    expect(await putUp({ since: addDays(monday, 1) })).toEqual(no('placement-ahead'))
    expect(await putUp({ siteIds: [] })).toEqual(no('bad-input'))
    expect(await putUp({ siteIds: Array.from({ length: 51 }, (_, at) => `s-${at}`) })).toEqual(no('bad-input'))
    expect(await world.everything()).toEqual(before)
  })

  it('placements-full where at one of them a hundred hang at doors of rooms', async () => {
    await takeAllDown()
    const room = {
      siteId: 's-shuxia',
      place: '墙',
      roomId: 'r-gone',
      since: monday,
      by: null,
      goneOn: null,
      photo: null,
    }
    await world.add(
      'placements',
      Array.from({ length: 100 }, (_, at) => ({ ...room, id: `full-${at}`, v: 4 })),
    )
    expect(await putUp()).toEqual(no('placements-full'))
    expect(await hanging()).not.toContain('s-chenguang')
  })

  it('doors-done where each has one by now, or was given up', async () => {
    expect(await putUp()).toEqual(no('doors-done'))
    await takeAllDown()
    await giveUp('s-liuan')
    expect(await putUp({ siteIds: ['s-liuan'] })).toEqual(no('doors-done'))
  })
})

describe('a code at each door', () => {
  it('is one at each that has none, with the post it was put up by, and leads to its site; others are left', async () => {
    await takeAllDown()
    valueOf(await putUp({ siteIds: ['s-liuan'] }, street))
    const { saved } = valueOf(await putUp({ siteIds: [...wish.siteIds, 's-shuxia'] }))
    expect(saved.map(({ siteId }) => siteId).sort()).toEqual(['s-chenguang', 's-shuxia'])
    expect(saved[0]).toMatchObject({
      place: '门口',
      room: null,
      since: monday,
      by: { role: 'care-worker' },
      goneOn: null,
    })
    for (const { id, siteId } of saved) {
      expect(id).toMatch(/^[\w-]{20,32}$/)
      expect(valueOf(await world.callAsNobody(land, { scene: id }))).toMatchObject({
        place: '门口',
        site: { id: siteId },
      })
    }
    const listed = valueOf(await worker.call(listPlacements, { siteId: 's-shuxia' })).hanging
    expect(listed.map(({ id }) => id)).toEqual(saved.filter(({ siteId }) => siteId === 's-shuxia').map(({ id }) => id))
    expect(await bare()).toEqual(['s-nantang'])
  })

  it('says nothing of another one: of two at once neither begins like the other', async () => {
    await takeAllDown()
    const ids = valueOf(await putUp()).saved.map(({ id }) => id.slice(0, 6))
    expect(new Set(ids).size).toBe(3)
  })

  it('is there once where it was sent twice, also one after another', async () => {
    await takeAllDown()
    const attempt = anAttempt(world.cloud.clock.now())
    const [one, two] = await Promise.all([1, 2].map(() => putUp({}, worker, attempt)))
    expect(two).toEqual(one)
    expect(await putUp({}, worker, attempt)).toEqual(one)
    expect(await hanging()).toEqual(['s-chenguang', 's-liuan', 's-shuxia'])
  })

  it('is one at each of two who do it in the same moment', async () => {
    await takeAllDown()
    const [one, two] = await Promise.all([putUp(), putUp({}, street)])
    expect(await hanging()).toEqual(['s-chenguang', 's-liuan', 's-shuxia'])
    expect([one, two].filter((answer) => answer.ok)).toHaveLength(1)
    expect([one, two]).toContainEqual(no('doors-done'))
  })
})
