import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listPlacements, openPhoto, setPhoto, takeDownPlacement } from '#core/contracts/placements'
import { photoLimits } from '#core/domain/placements/photo'
import { DAY } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { bring } from '../../support/courses'
import { camera, photoOfAWall } from '../../support/photo-of-a-wall'
import { aJpeg, aPng } from '../../support/picture-files'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'

const world = aWorld()
let worker: Browser
let other: Browser
beforeAll(async () => {
  worker = await world.as('sample-care-worker')
  other = await world.as('sample-care-worker-2')
})

const no = (refusal: string) => ({ ok: false, refusal })
let sent = 0
const brought = (content: Uint8Array = photoOfAWall(), who = 'sample-care-worker') => {
  sent += 1
  return bring(world, who, Buffer.from(content), `brought/photo-of-a-test-${sent}`)
}
const set = (file: string | null, placementId = 'hx-cg-01', who = worker) =>
  who.call(setPhoto, { placementId, brought: file })
const open = (placementId = 'hx-cg-01', who = worker) => who.call(openPhoto, { placementId })
/** A new day of the world has its rows as they were, and every file that lay there. */
let lay: readonly string[] = []
const all = () => world.cloud.files.list('placements/')
const kept = () => all().filter(({ path }) => !lay.includes(path))
beforeEach(() => {
  lay = all().map(({ path }) => path)
})
const bytesOf = async (placementId?: string) =>
  Buffer.from(await (await fetch(valueOf(await open(placementId)).address)).arrayBuffer())
const listed = async () =>
  valueOf(await worker.call(listPlacements, { siteId: 's-chenguang' })).hanging.find(({ id }) => id === 'hx-cg-01')

describe('a photo of where a code hangs is refused, and nothing is kept,', () => {
  it('not-allowed to residents, counsellors and editors; placement-unknown of another place’s and of none', async () => {
    const file = await brought()
    const before = await world.everything()
    for (const who of ['sample-resident', 'sample-counsellor', 'sample-editor']) {
      expect(await set(file, 'hx-cg-01', await world.as(who))).toEqual(no('not-allowed'))
      expect(await open('hx-cg-01', await world.as(who))).toEqual(no('not-allowed'))
    }
    for (const id of ['hx-la-01', 'hx-xx-99']) {
      expect(await set(file, id, other)).toEqual(no('placement-unknown'))
      expect(await open(id, other)).toEqual(no('placement-unknown'))
    }
    expect(await world.everything()).toEqual(before)
    expect(kept()).toEqual([])
  })

  it('photo-missing, photo-unreadable, photo-too-large, each with what was sent left to be looked for', async () => {
    const nowhere = (await brought()).replace(/photo-of-a-test-\d+$/, 'never-sent-anywhere')
    expect(await set(nowhere)).toEqual(no('photo-missing'))
    for (const content of [Buffer.from('<svg onload="alert(1)"/>'), Buffer.from('GIF89a'), aPng(8, 400)]) {
      expect(await set(await brought(content))).toEqual(no('photo-unreadable'))
    }
    const tooMany = photoLimits.bytes - aPng(64, 48, { data: 0 }).length + 1
    expect(await set(await brought(aPng(64, 48, { data: tooMany })))).toEqual(no('photo-too-large'))
    expect(await set(await brought(aPng(4000, 3251)))).toEqual(no('photo-too-large'))
    expect(kept()).toEqual([])
    expect(await set(await brought(aPng(64, 48, { data: tooMany - 1 })))).toMatchObject({ ok: true })
    expect(await set(await brought(aPng(4000, 3250)))).toMatchObject({ ok: true })
  })

  it('bad-input where it names anything but a file just sent', async () => {
    const file = await brought()
    for (const named of [file.replace('/brought/', '/placements/'), file.replace('brought/', 'brought/../'), 'x'])
      expect(await set(named)).toEqual(no('bad-input'))
  })

  it('placement-gone once it was taken down', async () => {
    valueOf(await worker.call(takeDownPlacement, { placementId: 'hx-cg-01' }))
    expect(await set(await brought())).toEqual(no('placement-gone'))
    expect(await set(null)).toEqual(no('placement-gone'))
    expect(kept()).toEqual([])
  })

  it('photo-unknown to whoever wants to see one where there is none', async () => {
    expect(await open()).toEqual(no('photo-unknown'))
    await world.put('placements', { id: 'of-old', siteId: 's-chenguang', place: '旧墙' })
    expect(await open('of-old')).toEqual(no('photo-unknown'))
  })
})

describe('a photo of where a code hangs', () => {
  it('is seen by every colleague of the site, upright, and says no more of where, when and with what', async () => {
    const file = photoOfAWall()
    expect(file.includes(camera)).toBe(true)
    const { saved } = valueOf(await set(await brought(file)))
    // The camera was held on its side.
    expect(saved.photo).toEqual({ width: 32, height: 48 })
    expect(await listed()).toMatchObject({ photo: { width: 32, height: 48 } })
    const bytes = await bytesOf()
    expect(bytes.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))
    expect(bytes.includes(camera)).toBe(false)
    // Of the note how it lies alone is left: one entry, and nothing it points to.
    const note = bytes.indexOf(Buffer.from('Exif\0\0'))
    expect([...bytes.subarray(note + 14, note + 26)]).toEqual([0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6])
    expect(bytes.indexOf(Buffer.from('Exif'), note + 1)).toBe(-1)
    expect(valueOf(await open('hx-cg-01', other)).address).toMatch(/^https?:/)
  })

  it('lies under its site, where its name says nothing, and what was sent is gone', async () => {
    const file = await brought(aJpeg())
    valueOf(await set(file))
    expect(kept().map(({ path }) => path)).toEqual([
      expect.stringMatching(/^placements\/s-chenguang\/[\w-]{20,40}\.jpg$/),
    ])
    expect(world.cloud.files.list('brought/').map(({ path }) => path)).not.toContain(file.split('/').slice(3).join('/'))
    // Nor is where it lies told to anybody.
    expect(JSON.stringify(valueOf(await worker.call(listPlacements, { siteId: 's-chenguang' })))).not.toContain(
      'cloud:',
    )
  })

  it('goes when another comes, when it is taken away, and with the code that is taken down', async () => {
    valueOf(await set(await brought(aPng(64, 48))))
    const [first] = kept()
    expect(valueOf(await set(await brought(aPng(80, 48)))).saved.photo).toEqual({ width: 80, height: 48 })
    expect(kept()).toHaveLength(1)
    expect(kept()[0]?.path).not.toBe(first?.path)
    expect(valueOf(await set(null)).saved.photo).toBeNull()
    expect(kept()).toEqual([])
    valueOf(await set(null))
    valueOf(await set(await brought()))
    expect(valueOf(await worker.call(takeDownPlacement, { placementId: 'hx-cg-01' })).saved.photo).toBeNull()
    expect(kept()).toEqual([])
    expect(await open()).toEqual(no('photo-unknown'))
  })

  it('is one where two come in the same moment, or one is sent twice', async () => {
    const files = await Promise.all([brought(aPng(64, 48)), brought(aPng(80, 48))])
    await Promise.all(files.map((file, at) => set(file, 'hx-cg-01', at === 0 ? worker : other)))
    expect(kept()).toHaveLength(1)
    const file = await brought(aPng(96, 48))
    const attempt = anAttempt(world.cloud.clock.now())
    const asked = { placementId: 'hx-cg-01', brought: file }
    await Promise.all([1, 2].map(() => worker.call(setPhoto, asked, attempt)))
    expect(await worker.call(setPhoto, asked, attempt)).toMatchObject({ ok: true })
    expect(kept()).toHaveLength(1)
    expect(await listed()).toMatchObject({ photo: { width: 96, height: 48 } })
    expect((await bytesOf()).length).toBeGreaterThan(0)
  })

  it('is there or gone with it where one takes down what another photographs', async () => {
    const file = await brought()
    await Promise.all([set(file), other.call(takeDownPlacement, { placementId: 'hx-cg-01' })])
    const row = (await world.documents('placements')).find(({ _id }) => _id === 'hx-cg-01')
    expect(row).toMatchObject({ photo: null })
    expect(kept()).toEqual([])
  })

  it('is shown as it stands, or said to be gone, to who opens it as another takes it away', async () => {
    for (const went of [() => other.call(takeDownPlacement, { placementId: 'hx-cg-01' }), () => set(null)]) {
      await world.reset()
      valueOf(await set(await brought()))
      const [seen, gone] = await Promise.all([open(), went()])
      expect(gone.ok).toBe(true)
      if (!seen.ok) expect(seen).toEqual(no('photo-unknown'))
      expect(await open()).toEqual(no('photo-unknown'))
    }
  })

  it('is to be had for ten minutes by the address somebody was given', async () => {
    valueOf(await set(await brought()))
    const { address } = valueOf(await open())
    world.cloud.clock.advance(DAY)
    expect((await fetch(address)).ok).toBe(false)
  })
})
