import { decode } from 'jpeg-js'
import readCode from 'jsqr'
import { PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { takeDownPlacement } from '#core/contracts/placements'
import { makePoster, setPicture } from '#core/contracts/posters'
import { photoLimits } from '#core/domain/placements/photo'
import type { PosterFile, PosterFormat } from '#core/domain/placements/poster'
import { MOST_PICTURE_BYTES } from '#core/domain/placements/site-picture'
import { aWorld } from '../../support/a-world'
import { bring } from '../../support/courses'
import { aCorneredPhoto, aNoisyPhoto, blue, heldBy, red } from '../../support/photos'
import { aJpeg, aPng } from '../../support/picture-files'
import { codesIn, pixelsOf } from '../../support/png-pixels'
import { byTurns, everySecond } from '../../support/turn'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'

const world = aWorld({ cloud: { pages: ['pages/landing/index'] } })
let worker: Browser
let other: Browser
beforeAll(async () => {
  worker = await world.as('sample-care-worker')
  other = await world.as('sample-care-worker-2')
})

const no = (refusal: string) => ({ ok: false, refusal })
let sent = 0
const brought = (content: Uint8Array = aCorneredPhoto()) => {
  sent += 1
  return bring(world, 'sample-care-worker', Buffer.from(content), `brought/door-of-a-test-${sent}`)
}
const set = (file: string | null, placementId = 'hx-cg-01', who = worker) =>
  who.call(setPicture, { placementId, brought: file })
const make = async (format: PosterFormat, file: PosterFile, placementId = 'hx-cg-01') =>
  valueOf(await worker.call(makePoster, { placementId, format, file }))
/** A new day of the world has its rows as they were, and every file that lay there. */
let before: readonly string[] = []
const all = () => world.cloud.files.list('site-pictures/')
const lay = () => all().filter(({ path }) => !before.includes(path))
const row = async () => (await world.documents('site-pictures')).find(({ _id }) => _id === 's-chenguang')
const change = async (fields: object) => {
  const { _id, ...site } = (await world.documents('sites')).find((one) => one._id === 's-chenguang') ?? {}
  await world.put('sites', { ...site, id: 's-chenguang', ...fields })
}
const photosIn = async (data: string) => {
  const { context } = await PDFDocument.load(Buffer.from(data, 'base64'))
  return context
    .enumerateIndirectObjects()
    .flatMap(([, one]) =>
      one instanceof PDFRawStream && String(one.dict.get(PDFName.of('Filter'))) === '/DCTDecode'
        ? [Buffer.from(one.contents)]
        : [],
    )
}
/** As it was kept: a PDF has it byte by byte. */
const stored = async () => (await photosIn((await make('a4', 'pdf')).data))[0] ?? Buffer.alloc(0)
const near = (found: ArrayLike<number>, at: number, colour: readonly number[]) =>
  colour.every((one, channel) => Math.abs((found[at + channel] ?? 0) - one) < 40)
beforeEach(async () => {
  await world.empty('site-pictures')
  before = all().map(({ path }) => path)
})

describe('a photo of a site is refused, and nothing is kept,', () => {
  it('not-allowed to residents, counsellors and editors; placement-unknown of another place’s and of none', async () => {
    const file = await brought()
    const asItWas = await world.everything()
    for (const who of ['sample-resident', 'sample-counsellor', 'sample-editor'])
      expect(await set(file, 'hx-cg-01', await world.as(who))).toEqual(no('not-allowed'))
    for (const id of ['hx-la-01', 'hx-xx-99']) expect(await set(file, id, other)).toEqual(no('placement-unknown'))
    expect(await world.everything()).toEqual(asItWas)
    expect(lay()).toEqual([])
  })

  it('photo-missing, photo-unreadable, photo-too-large', async () => {
    const nowhere = (await brought()).replace(/door-of-a-test-\d+$/, 'never-sent-anywhere')
    expect(await set(nowhere)).toEqual(no('photo-missing'))
    // The last three have the head of a picture, and nothing behind it that can be drawn.
    const none = [Buffer.from('<svg onload="alert(1)"/>'), Buffer.from('GIF89a'), aPng(), aJpeg(), aPng(8, 400)]
    for (const content of none) expect(await set(await brought(content))).toEqual(no('photo-unreadable'))
    const broken = aCorneredPhoto().subarray(0, 400)
    expect(await set(await brought(broken))).toEqual(no('photo-unreadable'))
    const tooMany = Buffer.concat([aCorneredPhoto(), Buffer.alloc(photoLimits.bytes)])
    expect(await set(await brought(tooMany))).toEqual(no('photo-too-large'))
    expect(await set(await brought(aPng(4000, 3251)))).toEqual(no('photo-too-large'))
    expect(lay()).toEqual([])
    expect(await row()).toBeUndefined()
  })

  it('bad-input where it names anything but a file just sent', async () => {
    const file = await brought()
    for (const named of [file.replace('/brought/', '/placements/'), file.replace('brought/', 'brought/../'), 'x'])
      expect(await set(named)).toEqual(no('bad-input'))
  })

  it('placement-gone by a code that was taken down, site-closed where the site was given up', async () => {
    valueOf(await worker.call(takeDownPlacement, { placementId: 'hx-cg-01' }))
    expect(await set(await brought())).toEqual(no('placement-gone'))
    expect(await set(null)).toEqual(no('placement-gone'))
    await change({ closedOn: '2026-11-20' })
    expect(await set(await brought(), 'hx-cg-02')).toEqual(no('site-closed'))
    expect(lay()).toEqual([])
  })
})

describe('a photo of a site', () => {
  it.each([
    [1, 'top left'],
    [2, 'top right'],
    [3, 'bottom right'],
    [4, 'bottom left'],
    [5, 'top left'],
    [6, 'top right'],
    [7, 'bottom right'],
    [8, 'bottom left'],
  ] as const)('held as %i is kept upright, its corner %s, and without what the camera noted', async (held, corner) => {
    valueOf(await set(await brought(heldBy(aCorneredPhoto(), held))))
    const kept = await stored()
    expect(kept.includes('Exif')).toBe(false)
    expect(kept.includes('PlantedCamera')).toBe(false)
    const { width, height, data } = decode(kept)
    expect([width, height]).toEqual(held >= 5 ? [480, 640] : [640, 480])
    expect(await row()).toMatchObject({ width, height, bytes: kept.length })
    const [down, along] = [corner.startsWith('bottom'), corner.endsWith('right')]
    for (const [y, isDown] of [
      [0.2, false],
      [0.8, true],
    ] as const) {
      for (const [x, isAlong] of [
        [0.2, false],
        [0.8, true],
      ] as const) {
        const at = (Math.round(y * height) * width + Math.round(x * width)) * 4
        expect(near(data, at, isDown === down && isAlong === along ? red : blue)).toBe(true)
      }
    }
  })

  it('is light enough for a sheet, whatever it shows, and no larger than it is printed', async () => {
    valueOf(await set(await brought(aNoisyPhoto(800, 600))))
    const kept = await stored()
    expect(kept.length).toBeLessThanOrEqual(MOST_PICTURE_BYTES)
    expect(decode(kept).width).toBeGreaterThanOrEqual(400)
    valueOf(await set(await brought(aCorneredPhoto(1600, 1200))))
    expect(await row()).toMatchObject({ width: 900, height: 675 })
  })

  it('lies under its site where its name says nothing; another takes its place, and what was sent is gone', async () => {
    const file = await brought()
    expect(valueOf(await set(file))).toEqual({ has: true })
    expect(lay().map(({ path }) => path)).toEqual([
      expect.stringMatching(/^site-pictures\/s-chenguang\/[\w-]{20,40}\.jpg$/),
    ])
    const [first] = lay()
    expect(world.cloud.files.list('brought/').map(({ path }) => path)).not.toContain(file.split('/').slice(3).join('/'))
    // By the other code of the same site.
    expect(valueOf(await set(await brought(aCorneredPhoto(320, 480)), 'hx-cg-02', other))).toEqual({ has: true })
    expect(lay()).toHaveLength(1)
    expect(lay()[0]?.path).not.toBe(first?.path)
    expect(valueOf(await set(null))).toEqual({ has: false })
    expect([lay(), await row()]).toEqual([[], undefined])
    expect(valueOf(await set(null))).toEqual({ has: false })
  })

  it('is one where two come in the same moment, or one is sent twice', async () => {
    const files = await Promise.all([brought(), brought(aCorneredPhoto(480, 480))])
    await Promise.all(files.map((file, at) => set(file, 'hx-cg-01', at === 0 ? worker : other)))
    expect(lay()).toHaveLength(1)
    const file = await brought(aCorneredPhoto(320, 320))
    const attempt = anAttempt(world.cloud.clock.now())
    const asked = { placementId: 'hx-cg-01', brought: file }
    await Promise.all([1, 2].map(() => worker.call(setPicture, asked, attempt)))
    expect(await worker.call(setPicture, asked, attempt)).toEqual({ ok: true, value: { has: true } })
    expect(lay()).toHaveLength(1)
    expect(await row()).toMatchObject({ width: 320, height: 320 })
  })
})

describe('on a poster', () => {
  it('there is none before one is given, and none of another site’s', async () => {
    expect(await make('a4', 'preview')).toMatchObject({ picture: 'none' })
    valueOf(await set(await brought(), 'hx-la-01'))
    expect(await make('a4', 'preview')).toMatchObject({ picture: 'none' })
    expect(await make('a4', 'preview', 'hx-la-01')).toMatchObject({ picture: 'on' })
  })

  it.each(byTurns(['a4', 'a3', 'roll-up'] as const, everySecond, 3))(
    'as %s it stands in the PDF as it was kept, and in the picture',
    async (format) => {
      valueOf(await set(await brought()))
      const pdf = await make(format, 'pdf')
      expect(pdf.picture).toBe('on')
      const [photo, more] = await photosIn(pdf.data)
      expect([photo?.length, more]).toEqual([(await row())?.bytes, undefined])
      const png = await make(format, 'png')
      expect(png.picture).toBe('on')
      const { width, height, data } = pixelsOf(Buffer.from(png.data, 'base64'))
      const seen = (colour: readonly number[]) => {
        let count = 0
        for (let at = 0; at < data.length; at += 4) if (near(data, at, colour)) count += 1
        return count / (width * height)
      }
      expect(seen(red)).toBeGreaterThan(0.005)
      expect(seen(blue)).toBeGreaterThan(0.015)
      // Both codes are read from it still.
      expect(codesIn({ width, height, data }, readCode)).toHaveLength(2)
    },
  )

  it('it is left out, and said to be: as a card, where the words need the room, and where the storage has it no more', async () => {
    valueOf(await set(await brought()))
    expect(await make('card', 'preview')).toMatchObject({ picture: 'left-out' })
    await change({ address: '很长的地址'.repeat(38) })
    expect(await make('a4', 'preview')).toMatchObject({ picture: 'left-out' })
    await change({ address: '晨光社区邻里中心二楼（虚构地址）' })
    expect(await make('a4', 'preview')).toMatchObject({ picture: 'on' })
    const { _id, ...kept } = (await row()) ?? {}
    await world.put('site-pictures', { ...kept, id: 's-chenguang', fileId: 'cloud://not-there/gone.jpg' })
    expect(await make('a4', 'preview')).toMatchObject({ picture: 'left-out' })
  })

  it('the noisiest one leaves room for all the letters, and its codes are read', async () => {
    valueOf(await set(await brought(aNoisyPhoto(800, 600))))
    for (const format of byTurns(['a4', 'roll-up'] as const, everySecond, 2)) {
      const { data, picture } = await make(format, 'png')
      expect(picture).toBe('on')
      expect(codesIn(pixelsOf(Buffer.from(data, 'base64')), readCode)).toHaveLength(2)
      expect(await make(format, 'pdf')).toMatchObject({ picture: 'on' })
    }
  })
})
